package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;

/** Conditions of which any, all, none or not all must hold, composed within a list of others (条件组). */
final class ConditionGroup extends VBox implements ConditionList.Part {
    private static final Messages MESSAGES = Messages.of(ConditionGroup.class);

    private final Optional<Condition> before;
    private final Optional<Grouping.Parts> read;
    private final ComboBox<Grouping> grouping;
    private final ConditionList list;

    /** @param depth how many groups it stands in, itself counted */
    ConditionGroup(String id, LedgerYear ledger, Optional<Condition> before, int depth, Runnable whenChanged) {
        super(6);
        this.before = before;
        read = before.flatMap(Grouping::of);
        grouping = Choices.of(
                List.of(Grouping.values()),
                Grouping::label,
                one -> read.map(Grouping.Parts::grouping).filter(one::equals).isPresent());
        grouping.getStyleClass().add("condition-grouping");
        grouping.setAccessibleText(MESSAGES.say("condition.grouping"));
        grouping.valueProperty().addListener((_, _, _) -> whenChanged.run());
        list = new ConditionList(
                id, ledger, read.map(Grouping.Parts::conditions).orElse(List.of()), depth, whenChanged);
        setId(id);
        getStyleClass().add("condition-group");
        getChildren().setAll(grouping, list);
    }

    /** A new group begins with a condition to be filled in. */
    void begin() {
        list.compose(Optional.empty());
    }

    @Override
    public List<List<String>> written() {
        Stream<List<String>> within = list.rows().stream()
                .map(row -> Stream.concat(Stream.of(""), row.stream()).toList());
        return Stream.concat(Stream.of(List.of(WrittenPart.of(grouping).written())), within)
                .toList();
    }

    void write(String grouped, List<List<String>> within) {
        WrittenPart.of(grouping).write(grouped);
        list.write(within);
    }

    /** The group as it is now, word for word as it was read where nothing was changed; empty while something is missing. */
    @Override
    public Optional<Condition> condition() {
        if (!list.isComplete() || list.conditions().isEmpty()) return Optional.empty();
        Grouping.Parts now = new Grouping.Parts(grouping.getValue(), list.conditions());
        return read.filter(now::equals).isPresent()
                ? before
                : Optional.of(now.grouping().condition(now.conditions()));
    }
}
