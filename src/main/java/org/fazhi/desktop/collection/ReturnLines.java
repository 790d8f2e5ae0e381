package org.fazhi.desktop.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;
import org.fazhi.workspace.form.FormDecisions;

/**
 * The figures and rows of one form, a line each (回表明细). Of what is in conflict the space bar, or a click into the first
 * column, says that the form counts, then that what stands stays.
 */
final class ReturnLines extends TableView<ReturnLine> {
    private static final Messages MESSAGES = Messages.of(ReturnLines.class);

    private final Set<CellPlace> theirs = new HashSet<>();
    private final Set<CellPlace> ours = new HashSet<>();
    private final Runnable whenDecided;
    private List<ReturnLine> lines = List.of();

    ReturnLines(Runnable whenDecided) {
        this.whenDecided = whenDecided;
        setId("return-lines");
        setAccessibleText(MESSAGES.say("return.lines"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Growth.widen(this);
        TableColumn<ReturnLine, String> decision = words("take", 112, this::decided);
        decision.setCellFactory(_ -> new DecisionCell());
        getColumns().add(decision);
        TableColumn<ReturnLine, String> verdict =
                words("verdict", 76, line -> line.verdict().label());
        verdict.setCellFactory(_ -> new VerdictCell());
        getColumns().add(verdict);
        getColumns().add(words("what", 190, ReturnLine::what));
        getColumns().add(words("now", 90, ReturnLine::now));
        getColumns().add(words("given", 90, ReturnLine::given));
        getColumns().add(words("message", 212, ReturnLine::message));
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.SPACE) return;
            key.consume();
            turn(List.copyOf(getSelectionModel().getSelectedItems()));
        });
    }

    FormDecisions decisions() {
        return new FormDecisions(theirs, ours);
    }

    /** The lines of another form; nothing is decided of it. */
    void open(List<ReturnLine> all) {
        theirs.clear();
        ours.clear();
        lines = List.copyOf(all);
    }

    void show(Predicate<ReturnLine> wanted) {
        getItems().setAll(lines.stream().filter(wanted).toList());
        getSelectionModel().clearSelection();
        getSelectionModel().selectFirst();
    }

    List<ReturnLine> conflicts() {
        return lines.stream().filter(ReturnLine::isConflict).toList();
    }

    long undecided() {
        return conflicts().stream()
                .filter(line -> !theirs.contains(line.place()) && !ours.contains(line.place()))
                .count();
    }

    /** Decides all conflicts alike; where the form cannot count what stands stays. */
    void decide(boolean isTheirs) {
        conflicts().forEach(line -> decide(line, isTheirs));
        decided();
    }

    /** The first of them is turned over, and the others to the same. */
    private void turn(List<ReturnLine> chosen) {
        List<ReturnLine> conflicts =
                chosen.stream().filter(ReturnLine::isConflict).toList();
        if (conflicts.isEmpty()) return;
        boolean isTheirs = !theirs.contains(conflicts.getFirst().place())
                && conflicts.getFirst().isChoice();
        conflicts.forEach(line -> decide(line, isTheirs));
        decided();
    }

    private void decide(ReturnLine line, boolean isTheirs) {
        boolean counts = isTheirs && line.isChoice();
        (counts ? theirs : ours).add(line.place());
        (counts ? ours : theirs).remove(line.place());
    }

    private void decided() {
        refresh();
        whenDecided.run();
    }

    private String decided(ReturnLine line) {
        if (!line.isConflict()) return "";
        if (theirs.contains(line.place())) return MESSAGES.say("return.take.theirs");
        return MESSAGES.say(ours.contains(line.place()) ? "return.take.ours" : "return.take.open");
    }

    private static TableColumn<ReturnLine, String> words(String key, double width, Function<ReturnLine, String> words) {
        TableColumn<ReturnLine, String> column = new TableColumn<>(MESSAGES.say("return." + key));
        column.setId("return-" + key);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    /** A click decides on the line it is in. */
    private final class DecisionCell extends TableCell<ReturnLine, String> {
        private DecisionCell() {
            getStyleClass().add("return-decision");
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY
                        && !isEmpty()
                        && getTableRow().getItem() != null)
                    turn(List.of(getTableRow().getItem()));
            });
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : decided(getTableView().getItems().get(getIndex())));
        }
    }

    /** In the colour of its kind, beside its word. */
    private static final class VerdictCell extends TableCell<ReturnLine, String> {
        private String style = "";

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            getStyleClass().remove(style);
            if (empty) return;
            style = "verdict-"
                    + getTableView().getItems().get(getIndex()).verdict().name().toLowerCase(Locale.ROOT);
            getStyleClass().add(style);
        }
    }

    /** Words that may be cut are told whole in the tooltip. */
    private static final class WordsCell extends TableCell<ReturnLine, String> {
        private final Hint whole = Hint.on(this);

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            whole.say(empty ? "" : words);
        }
    }
}
