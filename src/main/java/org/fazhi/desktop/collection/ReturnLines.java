package org.fazhi.desktop.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;

/** The figures and rows of one form, a line each (回表明细); the space bar or a click decides on a conflict. */
final class ReturnLines extends TableView<ReturnLine> {
    private static final Messages MESSAGES = Messages.of(ReturnLines.class);

    private final Set<CellPlace> chosen = new HashSet<>();
    private final Runnable whenChosen;

    ReturnLines(Runnable whenChosen) {
        this.whenChosen = whenChosen;
        setId("return-lines");
        setAccessibleText(MESSAGES.say("return.lines"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Growth.widen(this);
        TableColumn<ReturnLine, ReturnLine> take = new TableColumn<>(MESSAGES.say("return.take"));
        take.setId("return-take");
        take.setPrefWidth(52);
        take.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        take.setCellFactory(_ -> new TakeCell());
        getColumns().add(take);
        getColumns().add(words("verdict", 76, line -> line.verdict().label()));
        getColumns().add(words("what", 200, ReturnLine::what));
        getColumns().add(words("now", 100, ReturnLine::now));
        getColumns().add(words("given", 100, ReturnLine::given));
        getColumns().add(words("message", 240, ReturnLine::message));
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.SPACE) return;
            key.consume();
            turn(getSelectionModel().getSelectedItem());
        });
    }

    /** Which lines in conflict count. */
    Set<CellPlace> chosen() {
        return Set.copyOf(chosen);
    }

    void show(List<ReturnLine> lines) {
        chosen.clear();
        getItems().setAll(lines);
        getSelectionModel().selectFirst();
    }

    /** @param line null where none is chosen */
    private void turn(ReturnLine line) {
        if (line == null || !line.isChoice()) return;
        if (!chosen.remove(line.place())) chosen.add(line.place());
        refresh();
        whenChosen.run();
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

    /** Only what is in conflict is decided on. */
    private final class TakeCell extends TableCell<ReturnLine, ReturnLine> {
        private final CheckBox box = new CheckBox();

        private TakeCell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> turn(getItem()));
        }

        @Override
        protected void updateItem(ReturnLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean isChoice = !empty && line.isChoice();
            setGraphic(isChoice ? box : null);
            if (!isChoice) return;
            box.setAccessibleText(MESSAGES.say("return.take.one", line.what()));
            box.setSelected(chosen.contains(line.place()));
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
