package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.Sorting;

/** One column to sort by, and which way (排序项); or none. */
final class SortingChoice extends HBox implements WrittenPart {
    private static final Messages MESSAGES = Messages.of(SortingChoice.class);

    /** @param column empty for none */
    private record Choice(String column, String label) {}

    private final ComboBox<Choice> column;
    private final ComboBox<Boolean> descending;

    SortingChoice(String name, Ledger ledger, Optional<Sorting> before, Runnable whenChanged) {
        super(8);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", MESSAGES.say("order.none")));
        choices.add(new Choice(CommonColumns.NUMBER, MESSAGES.say("order.number")));
        ledger.columns().stream()
                .map((Column one) -> new Choice(one.code(), one.label()))
                .forEach(choices::add);
        String chosen = before.map(Sorting::column).orElse("");
        column = Choices.of(choices, Choice::label, one -> one.column().equals(chosen));
        descending = Choices.of(
                List.of(false, true),
                down -> MESSAGES.say(down ? "order.descending" : "order.ascending"),
                down -> before.map(Sorting::descending).filter(down::equals).isPresent());
        descending.setMinWidth(USE_PREF_SIZE);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.valueProperty().addListener((_, _, _) -> whenChanged.run());
        descending.valueProperty().addListener((_, _, _) -> whenChanged.run());
        column.setAccessibleText(name);
        descending.setAccessibleText(MESSAGES.say("order.direction", name));
        getChildren().setAll(column, descending);
    }

    @Override
    public String written() {
        return WrittenPart.joined(inputs().map(WrittenPart::written).toList());
    }

    @Override
    public void write(String words) {
        Iterator<String> parts = WrittenPart.parts(words).iterator();
        inputs().forEach(input -> {
            if (parts.hasNext()) input.write(parts.next());
        });
    }

    private Stream<WrittenPart> inputs() {
        return Stream.of(column, descending).map(WrittenPart::of);
    }

    Optional<Sorting> sorting() {
        return Optional.of(column.getValue().column())
                .filter(code -> !code.isEmpty())
                .map(code -> new Sorting(code, descending.getValue()));
    }
}
