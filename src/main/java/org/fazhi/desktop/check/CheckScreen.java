package org.fazhi.desktop.check;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.check.Finding;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.filing.FilingBar;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** The check screen (校核): the findings at the left, the chosen one in full at the right. */
public final class CheckScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(CheckScreen.class);

    private final Session session;
    private final ObservableValue<CheckResult> results;
    private final FindingChips chips = new FindingChips(this::refresh);
    private final ListView<FindingRow> list = new ListView<>();
    private final FindingDetail detail;
    private final Label summary = new Label();
    private final SplitPane split = new SplitPane();
    private final StackPane body = new StackPane();
    private final VBox view;
    private Optional<String> chosen = Optional.empty();
    /** Where the chosen one stands, for the next one to be chosen when it is mended. */
    private int place;

    public CheckScreen(Session session) {
        this(session, session.checkedProperty());
    }

    CheckScreen(Session session, ObservableValue<CheckResult> results) {
        this.session = session;
        this.results = results;
        this.detail = new FindingDetail(session);
        this.view = new VBox(12, header(), new FilingBar(session, session.filingProperty()), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        view.getStyleClass().add("page");
        view.setId("check");
        view.getStylesheets().add(CheckScreen.class.getResource("check.css").toExternalForm());
        layOutSplit();
        results.when(Shown.property(view)).subscribe(_ -> refresh());
    }

    @Override
    public String code() {
        return "check";
    }

    @Override
    public Node view() {
        return view;
    }

    /** The list, or the way to check again. */
    @Override
    public Optional<Node> keys() {
        return split.getScene() == null ? Optional.ofNullable(body.lookup("#check-again")) : Optional.of(list);
    }

    /** The findings follow the year by themselves; see {@link Session#checkedProperty()}. */
    @Override
    public void show(YearBook book) {
        refresh();
    }

    private Node header() {
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        summary.setId("check-summary");
        summary.getStyleClass().add("muted");
        HBox header = new HBox(16, title, chips, summary);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void layOutSplit() {
        list.setId("check-list");
        list.setAccessibleText(MESSAGES.say("list"));
        list.setCellFactory(_ -> new FindingCell(finding -> session.navigator().go(finding.place())));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        split.getItems().setAll(list, detail.view());
        split.setDividerPositions(0.56);
    }

    private void choose(FindingRow row) {
        if (!(row instanceof FindingRow.Item(Finding finding))) return;
        chosen = Optional.of(finding.key());
        place = list.getSelectionModel().getSelectedIndex();
        detail.show(finding);
    }

    private void refresh() {
        CheckResult result = results.getValue();
        List<Finding> findings = result.findings();
        // Where nothing is known there is nothing to count: no error found is not known to be none.
        chips.setVisible(result instanceof CheckResult.Found);
        chips.setManaged(chips.isVisible());
        chips.count(findings);
        summary.setText(
                result instanceof CheckResult.Found
                        ? MESSAGES.say(
                                "summary",
                                findings.stream().filter(Finding::isOpen).count())
                        : MESSAGES.say("summary.unknown"));
        show(body(result));
        show(FindingRow.of(findings, chips.shown()));
    }

    /** What is there already stays, with the focus in it. */
    private void show(Node content) {
        if (!body.getChildren().equals(List.of(content))) body.getChildren().setAll(content);
    }

    private void show(List<FindingRow> rows) {
        // Else the list would choose whatever comes to stand where the chosen one stood.
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(rows);
        selectAgain();
    }

    /** Keeps the finding that was being read; when it is gone, the next one takes its place. */
    private void selectAgain() {
        Optional<FindingRow> again = list.getItems().stream()
                .filter(row -> row instanceof FindingRow.Item(Finding finding)
                        && chosen.filter(finding.key()::equals).isPresent())
                .findFirst()
                .or(this::next);
        again.ifPresentOrElse(row -> list.getSelectionModel().select(row), detail::clear);
    }

    private Optional<FindingRow> next() {
        List<FindingRow> items = list.getItems().stream()
                .filter(FindingRow.Item.class::isInstance)
                .toList();
        return items.stream()
                .filter(row -> list.getItems().indexOf(row) >= place)
                .findFirst()
                .or(() -> items.isEmpty() ? Optional.empty() : Optional.of(items.getLast()));
    }

    private Node body(CheckResult result) {
        return switch (result) {
            case CheckResult.Running _ -> page("check-running", Material2AL.HOURGLASS_EMPTY, "running");
            case CheckResult.Failed _ ->
                page("check-failed", Material2AL.ERROR_OUTLINE, "failed")
                        .offer("check-again", MESSAGES.say("failed.again"), session::checkAgain);
            case CheckResult.Found(List<Finding> found) ->
                found.isEmpty() ? page("check-empty", Material2AL.CHECK_CIRCLE, "nothing") : split;
        };
    }

    private static EmptyState page(String id, Ikon icon, String key) {
        EmptyState page = new EmptyState(icon, MESSAGES.say(key), MESSAGES.say(key + ".explained"));
        page.setId(id);
        return page;
    }
}
