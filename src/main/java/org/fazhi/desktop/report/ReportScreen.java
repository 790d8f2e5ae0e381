package org.fazhi.desktop.report;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.FilingVerdict;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.evidence.PackSaving;
import org.fazhi.desktop.filing.FileButton;
import org.fazhi.desktop.filing.FilingBar;
import org.fazhi.language.Messages;
import org.fazhi.narrative.PageLayout;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingReport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The report screen (报告): pages as they will print, outline at the left, what blocks filing above, export top right. */
public final class ReportScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(ReportScreen.class);

    private static final KeyCombination NEXT_PAGE = new KeyCodeCombination(KeyCode.PAGE_DOWN);
    private static final KeyCombination PREVIOUS_PAGE = new KeyCodeCombination(KeyCode.PAGE_UP);
    private static final KeyCombination FIRST_PAGE = new KeyCodeCombination(KeyCode.HOME, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LAST_PAGE = new KeyCodeCombination(KeyCode.END, KeyCombination.SHORTCUT_DOWN);

    private final Function<YearBook, FilingReport> reports;
    private final PagesView pages;
    private final OutlineSide outline;
    private final PageBar pageBar;
    private final SimpleObjectProperty<FilingVerdict> verdict = new SimpleObjectProperty<>(new FilingVerdict.Running());
    private final Button export = new Button("", new FontIcon(Material2AL.GET_APP));
    private final Button evidence = new Button(MESSAGES.say("evidence"), new FontIcon(Material2AL.ARCHIVE));
    private final Label count = new Label();
    private final VBox view;
    private final LatestAnswer proofs;
    private Optional<YearBook> laidOut = Optional.empty();

    public ReportScreen(Session session) {
        this(
                session,
                SaveTarget.dialog(session.memory().startFolder()),
                book -> FilingReport.of(session.workspace(), book));
    }

    ReportScreen(Session session, SaveTarget target, Function<YearBook, FilingReport> reports) {
        this.reports = reports;
        this.proofs = session.latest(MESSAGES.say("title"));
        this.pages = new PagesView(new SourceOpener(session)::open);
        this.outline = new OutlineSide(pages);
        this.pageBar = new PageBar(pages);
        evidence.setOnAction(_ -> new PackSaving(session, target).start());
        export.setOnAction(_ -> new ReportSaving(session, target).start());
        this.view = new VBox(12, header(), verdict(session), body());
        view.setId("report");
        view.getStyleClass().add("page");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::turnPage);
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

    @Override
    public Optional<Node> keys() {
        return Optional.of(outline.list());
    }

    /** Wherever the keys are on this screen they turn its pages. */
    private void turnPage(KeyEvent key) {
        if (NEXT_PAGE.match(key)) pages.turn(1);
        else if (PREVIOUS_PAGE.match(key)) pages.turn(-1);
        else if (FIRST_PAGE.match(key)) pages.turnTo(0);
        else if (LAST_PAGE.match(key)) pages.turnToEnd();
        else return;
        key.consume();
    }

    /** Laying out takes longer than the window may wait, so it is done beside it; only the latest year counts. */
    @Override
    public void show(YearBook book) {
        if (laidOut.filter(one -> one == book).isPresent()) return;
        if (laidOut.filter(one -> one.year() == book.year()).isEmpty()) clear();
        pageBar.show(0);
        count.setText(MESSAGES.say("laying.out"));
        verdict.set(new FilingVerdict.Running());
        offerExport("export.unknown");
        proofs.ask(() -> CompletableFuture.supplyAsync(() -> laidOut(book)), this::show, this::showFailed);
    }

    /** The report of a book in pages. */
    private record LaidOut(FilingReport report, PageLayout pages) {}

    private LaidOut laidOut(YearBook book) {
        FilingReport made = reports.apply(book);
        return new LaidOut(made, PageLayout.of(made.document()));
    }

    private void show(LaidOut laid) {
        laidOut = Optional.of(laid.report().book());
        pages.show(laid.pages());
        outline.show(OutlineEntry.of(laid.pages()));
        count.setText("");
        pageBar.show(laid.pages().pages().size());
        verdict.set(new FilingVerdict.Known(laid.report().obstacles()));
        offerExport(laid.report().isDraft() ? "export.draft" : "export");
    }

    /** Nothing of an earlier book stays where it could be taken for this one. */
    private void showFailed() {
        clear();
        count.setText(MESSAGES.say("laying.out.failed"));
        verdict.set(new FilingVerdict.Failed());
    }

    private void clear() {
        laidOut = Optional.empty();
        pages.clear();
        outline.clear();
        pageBar.show(0);
    }

    /** Says beforehand whether it will be a draft, where that is known. */
    private void offerExport(String key) {
        export.setText(MESSAGES.say(key));
        Hint.on(export, MESSAGES.say(key + ".explained"));
    }

    private Node header() {
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        export.setId("report-export");
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        evidence.setId("report-evidence");
        evidence.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(evidence, MESSAGES.say("evidence.explained"));
        count.setId("report-count");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(16, title, pageBar, count, gap, new ZoomBar(pages), evidence, export);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /** What stands against filing, and the way to file beside it. */
    private Node verdict(Session session) {
        FilingBar bar = new FilingBar(session, verdict);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(
                12,
                bar,
                new FileButton(session, SystemFiles.ofSystem(session.memory().startFolder()), verdict));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node body() {
        SplitPane split = new SplitPane(outline, pages);
        split.setDividerPositions(0.22);
        SplitPane.setResizableWithParent(outline, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }
}
