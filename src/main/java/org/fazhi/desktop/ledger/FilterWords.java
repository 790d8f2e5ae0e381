package org.fazhi.desktop.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.ConditionWords;
import org.fazhi.ledger.LedgerYear;

/** What a column is filtered by in as few words as fit under its head (筛选文字): 2020-01-01 至 2020-03-31. */
record FilterWords(LedgerYear ledger, Column column) {
    private static final Messages MESSAGES = Messages.of(FilterWords.class);

    String briefly(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String _, var values) ->
                values.stream().map(this::choice).sorted().collect(Collectors.joining("、"));
            case Condition.Flagged(String _, boolean yes) -> MESSAGES.say(yes ? "flag.yes" : "flag.no");
            case Condition.Applies(String _, boolean applies) ->
                MESSAGES.say(applies ? "filter.applies" : "filter.not_applicable");
            case Condition.Given(String _, boolean given) -> MESSAGES.say(given ? "filter.given" : "filter.blank");
            case Condition.Between(String _, var least, var most) ->
                bounds(least.map(CellValue.Number::new), most.map(CellValue.Number::new));
            case Condition.Dated(String _, var first, var last) ->
                bounds(first.map(CellValue.Day::new), last.map(CellValue.Day::new));
            default -> new ConditionWords(ledger.ledger(), ledger.units()).say(condition);
        };
    }

    String text(CellValue value) {
        return new CellWriter(ledger.units()).text(column, value);
    }

    private String choice(String value) {
        return text(column.type() instanceof ColumnType.Coded ? new CellValue.Coded(value) : new CellValue.Unit(value));
    }

    private String bounds(Optional<? extends CellValue> least, Optional<? extends CellValue> most) {
        if (least.isPresent() && least.equals(most)) return text(least.get());
        if (most.isEmpty())
            return MESSAGES.say("filter.least", least.map(this::text).orElse(""));
        return least.map(from -> MESSAGES.say("filter.between", text(from), text(most.get())))
                .orElseGet(() -> MESSAGES.say("filter.most", text(most.get())));
    }
}
