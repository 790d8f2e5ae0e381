package org.fazhi.desktop.filing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.comparison.ReportComparison;
import org.fazhi.workspace.comparison.Version;

/** What differs between two versions, paragraph by paragraph and figure by figure (逐段比较). */
final class ComparisonPane extends VBox {
    private static final Messages MESSAGES = Messages.of(ComparisonPane.class);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final ComboBox<Version> from = choice("compare-from", "compare.from");
    private final ComboBox<Version> to = choice("compare-to", "compare.to");
    private final CheckBox all = new CheckBox(MESSAGES.say("compare.all"));
    private final Label summary = new Label();
    private final ListView<ComparedLine> list = new ListView<>();
    private final LatestAnswer reading;
    private Optional<ReportComparison> found = Optional.empty();

    ComparisonPane(Session session) {
        super(8);
        this.session = session;
        this.reading = session.latest(MESSAGES.say("compare"));
        all.setId("compare-all");
        summary.setId("compare-summary");
        list.setId("compare-list");
        list.setAccessibleText(MESSAGES.say("compare"));
        list.setCellFactory(_ -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane choices =
                new FlowPane(12, 6, new Label(MESSAGES.say("compare")), from, new Label("→"), to, all, summary);
        choices.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(choices, list);
        from.valueProperty().subscribe(_ -> compare());
        to.valueProperty().subscribe(_ -> compare());
        all.selectedProperty().subscribe(_ -> showLines());
    }

    /** Begins with the last filing and now; before the first one with last year's and now. */
    void show(YearBook book) {
        List<Version> versions = Version.of(session.workspace(), book);
        List.of(from, to).forEach(box -> box.getItems().setAll(versions));
        to.setValue(versions.getFirst());
        from.setValue(versions.get(Math.min(1, versions.size() - 1)));
    }

    private void compare() {
        Version before = from.getValue();
        Version after = to.getValue();
        if (before == null || after == null) return;
        Workspace workspace = session.workspace();
        summary.setText(MESSAGES.say("compare.running"));
        reading.ask(
                () -> CompletableFuture.supplyAsync(
                        () -> ReportComparison.of(before.content(workspace), after.content(workspace))),
                this::show);
    }

    private void show(ReportComparison now) {
        found = Optional.of(now);
        summary.setText(
                now.isSame()
                        ? MESSAGES.say("compare.same")
                        : MESSAGES.say("compare.found", now.changedParagraphs(), now.changedFigures()));
        showLines();
    }

    private void showLines() {
        list.getItems()
                .setAll(found.map(one -> ComparedLine.of(one, all.isSelected())).orElse(List.of()));
    }

    private void copy(KeyEvent key) {
        ComparedLine line = list.getSelectionModel().getSelectedItem();
        if (!COPY.match(key) || line == null) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(line.words());
        Clipboard.getSystemClipboard().setContent(content);
        key.consume();
    }

    private static ComboBox<Version> choice(String id, String key) {
        ComboBox<Version> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(MESSAGES.say(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Version version) {
                return version == null ? "" : version.words();
            }

            @Override
            public Version fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }

    private final class LineCell extends ListCell<ComparedLine> {
        private LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ComparedLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : line.flow(list.widthProperty()));
        }
    }
}
