package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.value.UnitKind;

/** Conditions in words (条件的说法): 受理日期 2020-01-01 至 2020-03-31. */
final class ConditionWords {
    private static final Messages MESSAGES = Messages.of(ConditionWords.class);

    private final LedgerYear ledger;
    private final CellWriter writer;

    ConditionWords(LedgerYear ledger) {
        this.ledger = ledger;
        this.writer = new CellWriter(ledger.units());
    }

    /** With the names of its columns. */
    String sentence(Condition condition) {
        return switch (condition) {
            case Condition.Anywhere(String text) -> MESSAGES.say("condition.anywhere", text);
            case Condition.DaysBetween(String from, String to, OptionalInt least, OptionalInt most) ->
                MESSAGES.say("condition.days_between", label(from), label(to), bounds(words(least), words(most)));
            case Condition.Greater(String column, String than) ->
                MESSAGES.say("condition.greater", label(column), label(than));
            case Condition.Not(Condition inner) -> MESSAGES.say("condition.not", sentence(inner));
            case Condition.AnyOf(List<Condition> conditions) -> joined(conditions, "condition.or");
            case Condition.AllOf(List<Condition> conditions) -> joined(conditions, "condition.and");
            case Condition.OneOf one -> named(one.column(), condition);
            case Condition.Flagged one -> named(one.column(), condition);
            case Condition.Given one -> named(one.column(), condition);
            case Condition.Contains one -> named(one.column(), condition);
            case Condition.Between one -> named(one.column(), condition);
            case Condition.Dated one -> named(one.column(), condition);
            case Condition.InYear one -> named(one.column(), condition);
            case Condition.OfKind one -> named(one.column(), condition);
            case Condition.DaysAhead one -> named(one.column(), condition);
            case Condition.BadCreditCode one -> named(one.column(), condition);
            case Condition.UnknownUnit one -> named(one.column(), condition);
            case Condition.KeyShared _ -> MESSAGES.say("condition.key_shared");
        };
    }

    private String named(String column, Condition condition) {
        return MESSAGES.say("condition.named", label(column), briefly(condition));
    }

    /** Without the name of its column, for where that stands beside. */
    String briefly(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String column, var values) ->
                values.stream().map(value -> value(column, value)).sorted().collect(Collectors.joining("、"));
            case Condition.Flagged(String _, boolean yes) -> MESSAGES.say(yes ? "flag.yes" : "flag.no");
            case Condition.Given(String _, boolean given) ->
                MESSAGES.say(given ? "condition.given" : "condition.blank");
            case Condition.Contains(String _, String text) -> MESSAGES.say("condition.contains", text);
            case Condition.Between(String column, var least, var most) ->
                bounds(
                        least.map(number -> text(column, new CellValue.Number(number))),
                        most.map(number -> text(column, new CellValue.Number(number))));
            case Condition.Dated(String column, var first, var last) ->
                bounds(
                        first.map(day -> text(column, new CellValue.Day(day))),
                        last.map(day -> text(column, new CellValue.Day(day))));
            case Condition.InYear _ -> MESSAGES.say("condition.in_year", ledger.year());
            case Condition.OfKind(String _, var kinds) ->
                kinds.stream().sorted().map(UnitKind::label).collect(Collectors.joining("、"));
            case Condition.DaysAhead(String _, OptionalInt least, OptionalInt most) ->
                MESSAGES.say("condition.days_ahead", bounds(words(least), words(most)));
            case Condition.BadCreditCode _ -> MESSAGES.say("condition.bad_credit_code");
            case Condition.UnknownUnit _ -> MESSAGES.say("condition.unknown_unit");
            case Condition.Anywhere _,
                    Condition.KeyShared _,
                    Condition.DaysBetween _,
                    Condition.Greater _,
                    Condition.Not _,
                    Condition.AnyOf _,
                    Condition.AllOf _ -> sentence(condition);
        };
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::sentence).collect(Collectors.joining(MESSAGES.say(word)));
    }

    private String label(String column) {
        return ledger.ledger().column(column).map(Column::label).orElse(column);
    }

    private String value(String column, String code) {
        boolean coded = ledger.ledger()
                .column(column)
                .filter(one -> one.type() instanceof ColumnType.Coded)
                .isPresent();
        return coded ? text(column, new CellValue.Coded(code)) : ledger.units().label(code);
    }

    String text(String column, CellValue value) {
        return ledger.ledger()
                .column(column)
                .map(one -> writer.text(one, value))
                .orElse("");
    }

    private static Optional<String> words(OptionalInt number) {
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }

    private static String bounds(Optional<String> least, Optional<String> most) {
        if (least.isPresent() && least.equals(most)) return least.get();
        if (most.isEmpty()) return MESSAGES.say("condition.least", least.orElse(""));
        return least.map(from -> MESSAGES.say("condition.between", from, most.get()))
                .orElseGet(() -> MESSAGES.say("condition.most", most.get()));
    }
}
