package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;

/** A condition being composed (条件行): column, comparison, value; below each other as far as it is narrow. */
final class ConditionRow extends VBox implements ConditionList.Part {
    private static final Messages MESSAGES = Messages.of(ConditionRow.class);
    private static final double NARROW = 350;
    private static final double NARROWEST = 240;
    private static final double USUAL = 132;
    private static final double LEAST = 64;

    private final LedgerYear ledger;
    private final Runnable whenChanged;
    private final ComboBox<Column> column;
    private final ComboBox<ComparisonChoice> comparison = Choices.of(List.of(), ComparisonChoice::label, _ -> false);
    private final StackPane place = new StackPane();
    private final HBox line;
    private Operand operand;

    ConditionRow(LedgerYear ledger, Optional<Condition> before, Runnable whenChanged) {
        super(6);
        this.ledger = ledger;
        this.whenChanged = whenChanged;
        Optional<String> named = before.map(ComparisonChoice::column);
        column = Choices.of(
                ledger.ledger().columns(),
                Column::label,
                one -> named.filter(one.code()::equals).isPresent());
        column.getStyleClass().add("condition-column");
        column.setAccessibleText(MESSAGES.say("condition.column"));
        comparison.getStyleClass().add("condition-comparison");
        comparison.setAccessibleText(MESSAGES.say("condition.comparison"));
        Stream.of(column, comparison).forEach(box -> {
            box.setPrefWidth(USUAL);
            box.setMinWidth(LEAST);
            box.setMaxWidth(Double.MAX_VALUE);
        });
        offer(column.getValue());
        before.flatMap(ComparisonChoice::of).ifPresent(comparison::setValue);
        ask(before);
        column.valueProperty().addListener((_, _, chosen) -> offer(chosen));
        comparison.valueProperty().addListener((_, _, chosen) -> {
            if (chosen == null) return;
            ask(Optional.empty());
            whenChanged.run();
        });
        HBox.setHgrow(place, Priority.ALWAYS);
        line = new HBox(6, column, comparison, place);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
        widthProperty().map(width -> lines(width.doubleValue())).subscribe(this::arrange);
    }

    /** Before it is laid out it has no width. */
    private static int lines(double width) {
        if (width == 0 || width >= NARROW) return 1;
        return width < NARROWEST ? 3 : 2;
    }

    private void arrange(int lines) {
        List<Node> parts = List.of(column, comparison, place);
        List.of(column, comparison).forEach(box -> HBox.setHgrow(box, lines == 1 ? Priority.NEVER : Priority.ALWAYS));
        getChildren().clear();
        line.getChildren().setAll(parts.subList(0, 4 - lines));
        getChildren().add(line);
        getChildren().addAll(parts.subList(4 - lines, parts.size()));
    }

    private void offer(Column chosen) {
        comparison.setValue(null);
        comparison.getItems().setAll(ComparisonChoice.of(chosen.type()));
        comparison.setValue(comparison.getItems().getFirst());
    }

    private void ask(Optional<Condition> before) {
        operand = new Operand(comparison.getValue(), column.getValue(), ledger, before, whenChanged);
        place.getChildren().setAll(operand);
    }

    @Override
    public List<List<String>> written() {
        Stream<WrittenPart> inputs =
                Stream.concat(Stream.of(column, comparison).map(WrittenPart::of), operand.inputs().stream());
        return List.of(inputs.map(WrittenPart::written).toList());
    }

    /** @param cells as {@link #written} gives them; what is chosen first decides what comes after it */
    void write(List<String> cells) {
        WrittenPart.of(column).write(cells.getFirst());
        WrittenPart.of(comparison).write(cells.get(1));
        List<WrittenPart> inputs = operand.inputs();
        for (int at = 0; at < inputs.size() && at + 2 < cells.size(); at++)
            inputs.get(at).write(cells.get(at + 2));
    }

    /** The condition as it is now; empty while something is missing. */
    @Override
    public Optional<Condition> condition() {
        return operand.condition();
    }
}
