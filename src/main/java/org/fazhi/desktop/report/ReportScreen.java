package org.fazhi.desktop.report;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.language.Messages;
import org.fazhi.narrative.PageLayout;
import org.fazhi.workspace.Proof;
import org.fazhi.workspace.YearBook;

/** The report screen (报告): pages as they will print, outline at the left, what blocks filing above, export top right. */
public final class ReportScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(ReportScreen.class);

    private final Session session;
    private final SourceOpener sources;
    private final PagesView pages;
    private final ListView<OutlineEntry> outline = new ListView<>();
    private final Blockers blockers;
    private final ExportButton export;
    private final Label count = new Label();
    private final VBox view;
    private final LatestAnswer proofs;
    private Optional<YearBook> laidOut = Optional.empty();

    public ReportScreen(Session session) {
        this(session, SaveTarget.dialog());
    }

    ReportScreen(Session session, SaveTarget target) {
        this.session = session;
        this.proofs = LatestAnswer.of(session, MESSAGES.say("title"));
        this.sources = new SourceOpener(session);
        this.pages = new PagesView(sources::open);
        this.blockers = new Blockers(session.navigator());
        this.export = new ExportButton(new ReportSaving(session, target));
        this.view = new VBox(12, header(), blockers, body());
        view.setId("report");
        view.getStyleClass().add("page");
        view.getStylesheets().add(ReportScreen.class.getResource("report.css").toExternalForm());
    }

    @Override
    public String code() {
        return "report";
    }

    @Override
    public Node view() {
        return view;
    }

    /** Laying out takes longer than the window may wait, so it is done beside it; only the latest year counts. */
    @Override
    public void show(YearBook book) {
        if (laidOut.filter(one -> one == book).isPresent()) return;
        laidOut = Optional.of(book);
        if (outline.getItems().isEmpty()) count.setText(MESSAGES.say("laying.out"));
        proofs.ask(
                () -> CompletableFuture.supplyAsync(
                        () -> LaidOut.of(session.workspace().proof(book))),
                this::show);
    }

    /** The report in pages. */
    private record LaidOut(Proof proof, PageLayout pages) {
        static LaidOut of(Proof proof) {
            return new LaidOut(proof, PageLayout.of(proof.document()));
        }
    }

    private void show(LaidOut report) {
        pages.show(report.pages());
        outline.getItems().setAll(OutlineEntry.of(report.pages()));
        count.setText(MESSAGES.say("pages", report.pages().pages().size()));
        blockers.show(report.proof().blockers());
        export.draftOnly(!report.proof().blockers().isEmpty());
    }

    private Node header() {
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("report-count");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(16, title, count, gap, new ZoomBar(pages), export);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node body() {
        Label heading = new Label(MESSAGES.say("outline"));
        heading.getStyleClass().add("section-title");
        Label empty = new Label(MESSAGES.say("outline.empty"));
        empty.setWrapText(true);
        outline.setId("report-outline");
        outline.setAccessibleText(MESSAGES.say("outline"));
        outline.getStyleClass().add("report-outline");
        outline.setPlaceholder(empty);
        outline.setCellFactory(_ -> new OutlineCell());
        outline.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) pages.scrollTo(entry);
        });
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox side = new VBox(8, heading, outline);
        side.setMinWidth(160);
        SplitPane split = new SplitPane(side, pages);
        split.setDividerPositions(0.22);
        SplitPane.setResizableWithParent(side, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    /** A heading in the outline, set in by its level. */
    private static final class OutlineCell extends ListCell<OutlineEntry> {
        private final Tooltip whole = new Tooltip();

        OutlineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeIf(style -> style.startsWith("outline-"));
            setText(empty ? "" : entry.heading());
            setTooltip(empty ? null : whole);
            if (empty) return;
            whole.setText(entry.heading());
            getStyleClass().add("outline-" + entry.level());
        }
    }
}
