package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** Says conditions in Chinese with the labels of the columns (条件文字): “处理”是受理，且“听证”为是. */
public final class ConditionWords {
    private static final Messages MESSAGES = Messages.of(ConditionWords.class);

    private final Ledger ledger;
    private final Units units;
    private final CellWriter writer;

    public ConditionWords(Ledger ledger, Units units) {
        this.ledger = ledger;
        this.units = units;
        this.writer = new CellWriter(units);
    }

    /** All of the conditions in one; empty where there are none. */
    public String say(List<Condition> conditions) {
        return conditions.stream().map(this::part).collect(Collectors.joining(MESSAGES.say("condition.and")));
    }

    public String say(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String column, Set<String> values) -> words("one_of", column, choices(column, values));
            case Condition.InGroup(String column, Set<String> groups) ->
                words(
                        "in_group",
                        column,
                        groups.stream().sorted().collect(Collectors.joining(MESSAGES.say("condition.one_or"))));
            case Condition.Applies(String column, boolean applies) ->
                words(applies ? "applies" : "applies_not", column);
            case Condition.Flagged(String column, boolean yes) -> words(yes ? "yes" : "no", column);
            case Condition.Given(String column, boolean given) -> words(given ? "given" : "empty", column);
            case Condition.Contains(String column, String text) -> words("contains", column, text);
            case Condition.Anywhere(String text) -> MESSAGES.say("condition.anywhere", text);
            case Condition.Between between -> between(between);
            case Condition.Dated(String column, var first, var last) -> dated(column, first, last);
            case Condition.InYear(String column) -> words("in_year", column);
            case Condition.OfKind(String column, Set<UnitKind> kinds) -> words("one_of", column, kinds(kinds));
            case Condition.DaysBetween(String from, String to, var least, var most) ->
                daysBetween(label(from), label(to), least, most);
            case Condition.Late(String from, String to, TimeLimit limit) ->
                MESSAGES.say("condition.late." + limit.unit(), label(from), label(to), limit.length());
            case Condition.DaysAhead(String column, var least, var most) -> daysAhead(column, least, most);
            case Condition.Greater(String column, String than) -> words("greater", column, label(than));
            case Condition.BadCreditCode(String column) -> words("bad_credit_code", column);
            case Condition.UnknownUnit(String column) -> words("unknown_unit", column);
            case Condition.KeyShared _ -> MESSAGES.say("condition.key_shared");
            case Condition.Not(Condition.OneOf(String column, Set<String> values)) ->
                words("none_of", column, choices(column, values));
            case Condition.Not(Condition.InYear(String column)) -> words("other_year", column);
            case Condition.Not(Condition negated) -> MESSAGES.say("condition.not", say(negated));
            case Condition.AnyOf(List<Condition> some) ->
                some.stream().map(this::part).collect(Collectors.joining(MESSAGES.say("condition.or")));
            case Condition.AllOf(List<Condition> all) -> say(all);
        };
    }

    /** The kinds of unit in their order: 镇街或其他部门. */
    static String kinds(Collection<UnitKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(UnitKind::label)
                .collect(Collectors.joining(MESSAGES.say("condition.one_or")));
    }

    String label(String column) {
        return ledger.label(column);
    }

    /** A condition as a part of a longer one, in brackets where it has parts itself. */
    private String part(Condition condition) {
        boolean manyParts = condition instanceof Condition.AnyOf(List<Condition> some) && some.size() > 1
                || condition instanceof Condition.AllOf(List<Condition> all) && all.size() > 1;
        return manyParts ? MESSAGES.say("condition.brackets", say(condition)) : say(condition);
    }

    private String words(String key, String column, Object... more) {
        Object[] words = new Object[more.length + 1];
        words[0] = label(column);
        System.arraycopy(more, 0, words, 1, more.length);
        return MESSAGES.say("condition." + key, words);
    }

    /** In the order of the code list; units in theirs. */
    private String choices(String column, Set<String> values) {
        List<String> order = ledger.column(column).map(Column::type).orElse(null) instanceof ColumnType.Coded list
                ? list.codes().stream().map(CodeEntry::code).toList()
                : units.active();
        return values.stream()
                .sorted(Comparator.<String>comparingInt(value -> Math.floorMod(order.indexOf(value), Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(value -> choice(column, value))
                .collect(Collectors.joining(MESSAGES.say("condition.one_or")));
    }

    private String choice(String column, String value) {
        return ledger.column(column).map(Column::type).orElse(null) instanceof ColumnType.Coded list
                ? list.entry(value).map(CodeEntry::label).orElse(value)
                : units.label(value);
    }

    private String between(Condition.Between range) {
        String column = range.column();
        if (range.least().isPresent() && range.least().equals(range.most()))
            return words("equal", column, number(column, range.least()));
        return words(
                key(range.least(), range.most(), "between"),
                column,
                number(column, range.least()),
                number(column, range.most()));
    }

    private String number(String column, Optional<BigDecimal> number) {
        return number.map(CellValue.Number::new)
                .map(value -> ledger.column(column)
                        .map(found -> writer.text(found, value))
                        .orElseGet(() -> value.number().toPlainString()))
                .orElse("");
    }

    private String dated(String column, Optional<LocalDate> first, Optional<LocalDate> last) {
        return words(
                key(first, last, "dated"),
                column,
                first.map(LocalDate::toString).orElse(""),
                last.map(LocalDate::toString).orElse(""));
    }

    private static String daysBetween(String from, String to, OptionalInt least, OptionalInt most) {
        if (least.isEmpty() && most.isPresent() && most.getAsInt() == -1)
            return MESSAGES.say("condition.before", to, from);
        if (most.isEmpty() && least.isPresent() && least.getAsInt() == 0)
            return MESSAGES.say("condition.not_before", to, from);
        return MESSAGES.say("condition." + key(boxed(least), boxed(most), "days"), from, to, days(least), days(most));
    }

    private String daysAhead(String column, OptionalInt least, OptionalInt most) {
        if (least.isEmpty() && most.isPresent() && most.getAsInt() == -1) return words("past", column);
        if (least.isPresent() && least.getAsInt() == 0 && most.isPresent()) return words("coming", column, days(most));
        return words(key(boxed(least), boxed(most), "ahead"), column, days(least), days(most));
    }

    private static Optional<Integer> boxed(OptionalInt bound) {
        return bound.isPresent() ? Optional.of(bound.getAsInt()) : Optional.empty();
    }

    private static String days(OptionalInt days) {
        return days.isPresent() ? String.valueOf(days.getAsInt()) : "";
    }

    /** The words for a range by which of its ends it has. */
    private static String key(Optional<?> least, Optional<?> most, String range) {
        if (least.isPresent() && most.isPresent()) return range;
        if (least.isPresent()) return range + ".least";
        return most.isPresent() ? range + ".most" : range + ".any";
    }
}
