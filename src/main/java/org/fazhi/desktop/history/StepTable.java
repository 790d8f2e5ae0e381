package org.fazhi.desktop.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Moment;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.PastStep.Standing;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** The steps looked back on, newest first (步骤列表); what was undone is quiet. */
final class StepTable extends TableView<PastStep> {
    private static final Messages MESSAGES = Messages.of(StepTable.class);
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    /** @param whenOpened told when Enter or a double click asks for the chosen step */
    StepTable(Runnable whenOpened) {
        setId("history-table");
        setAccessibleText(MESSAGES.say("title"));
        setPlaceholder(new EmptyState(Material2AL.HOURGLASS_EMPTY, MESSAGES.say("reading"), ""));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(words("time", 132, step -> Moment.words(step.at())));
        getColumns().add(words("who", 92, PastStep::who));
        getColumns().add(words("year", 64, step -> String.valueOf(step.year())));
        TableColumn<PastStep, String> changes = words("changes", 72, step -> String.valueOf(step.changes()));
        changes.getStyleClass().add("figures");
        getColumns().add(changes);
        getColumns().add(words("standing", 92, this::standing));
        getColumns().add(words("what", 320, PastStep::title));
        setRowFactory(_ -> row());
        Growth.widen(this);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            whenOpened.run();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) whenOpened.run();
        });
    }

    void show(List<PastStep> steps) {
        getItems().setAll(steps);
        setPlaceholder(
                new EmptyState(Material2AL.HISTORY, MESSAGES.say("empty.title"), MESSAGES.say("empty.explained")));
        getSelectionModel().selectFirst();
    }

    Optional<PastStep> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Whether the present state is the one after this step. */
    boolean isPresent(PastStep step) {
        return getItems().stream()
                .filter(one -> one.standing() == Standing.STANDS)
                .findFirst()
                .filter(step::equals)
                .isPresent();
    }

    private String standing(PastStep step) {
        if (isPresent(step)) return MESSAGES.say("standing.present");
        return MESSAGES.say("standing." + step.standing());
    }

    private static TableRow<PastStep> row() {
        TableRow<PastStep> row = new TableRow<>();
        row.itemProperty()
                .subscribe(step ->
                        row.pseudoClassStateChanged(UNDONE, step != null && step.standing() == Standing.UNDONE));
        return row;
    }

    private static TableColumn<PastStep, String> words(String key, double width, Function<PastStep, String> words) {
        TableColumn<PastStep, String> column = new TableColumn<>(MESSAGES.say("column." + key));
        column.setId("history-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }
}
