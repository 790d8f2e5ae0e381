package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.TextSearch;
import org.fazhi.ledger.TimeLimit;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Conditions on rows as SQL (条件的SQL). What a row in memory meets, it meets here, and the other way about; a null
 * makes a condition unmet, never unknown, so that each can be negated.
 */
public final class ConditionSql {
    private static final org.jooq.Condition NEVER = DSL.falseCondition();

    private final LedgerTable table;
    private final LedgerYear ledger;
    private final ShownText shown;

    public ConditionSql(LedgerTable table, LedgerYear ledger) {
        this.table = table;
        this.ledger = ledger;
        this.shown = new ShownText(table, ledger.units());
    }

    public org.jooq.Condition all(List<Condition> conditions) {
        return DSL.and(conditions.stream().map(this::of).toList());
    }

    public org.jooq.Condition of(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String column, Set<String> values) -> oneOf(column, List.copyOf(values));
            case Condition.InGroup(String column, Set<String> groups) ->
                column(column).type() instanceof ColumnType.Coded list
                        ? oneOf(column, List.copyOf(list.inGroups(groups)))
                        : NEVER;
            case Condition.Applies(String column, boolean applies) ->
                applies
                        ? day(column).isNotNull()
                        : table.field(column, LocalDate.class).eq(NotApplicable.KEPT);
            case Condition.Flagged(String column, boolean yes) -> flagged(column, yes);
            case Condition.Given(String column, boolean given) ->
                given ? table.field(column).isNotNull() : table.field(column).isNull();
            case Condition.Contains(String column, String text) -> contains(column(column), text);
            case Condition.Anywhere(String text) ->
                DSL.or(ledger.ledger().columns().stream()
                        .map(column -> contains(column, text))
                        .toList());
            case Condition.Between(String column, var least, var most) -> between(column, least, most);
            case Condition.Dated(String column, var first, var last) -> dated(column, first, last);
            case Condition.InYear(String column) ->
                dated(
                        column,
                        Optional.of(LocalDate.of(ledger.year(), 1, 1)),
                        Optional.of(LocalDate.of(ledger.year(), 12, 31)));
            case Condition.OfKind(String column, var kinds) ->
                oneOf(column, ledger.units().ofKinds(kinds));
            case Condition.DaysBetween(String from, String to, var least, var most) ->
                daysBetween(from, to, least, most);
            case Condition.Late(String from, String to, TimeLimit limit) ->
                Functions.isLate(day(from), day(to), limit, ledger.workingDays());
            case Condition.DaysAhead(String column, var least, var most) -> dated(column, ahead(least), ahead(most));
            case Condition.Greater(String column, String than) -> number(column).gt(number(than));
            case Condition.BadCreditCode(String column) -> Functions.isInvalidCreditCode(text(column));
            case Condition.UnknownUnit(String column) -> unknownUnit(column);
            case Condition.KeyShared _ -> keyShared();
            case Condition.Not(Condition negated) -> DSL.condition("({0}) is not true", of(negated));
            case Condition.AnyOf(List<Condition> some) ->
                DSL.or(some.stream().map(this::of).toList());
            case Condition.AllOf(List<Condition> all) -> all(all);
        };
    }

    private org.jooq.Condition oneOf(String column, List<String> values) {
        return switch (column(column).type()) {
            case ColumnType.Coded _, ColumnType.Unit _ ->
                values.isEmpty() ? NEVER : text(column).in(values);
            case ColumnType.Units _ ->
                DSL.or(values.stream()
                        .map(value -> UnitLists.holds(text(column), value))
                        .toList());
            default -> NEVER;
        };
    }

    private org.jooq.Condition flagged(String column, boolean yes) {
        Field<Boolean> flag = table.field(column, Boolean.class);
        return yes ? flag.isTrue() : DSL.condition("{0} is not true", flag);
    }

    private org.jooq.Condition contains(Column column, String sought) {
        Field<String> text = shown.of(column);
        org.jooq.Condition holds = DSL.position(DSL.lower(text), DSL.inline(sought.toLowerCase(Locale.ROOT)))
                .gt(0);
        return TextSearch.isLatin(sought) ? holds.or(Functions.isFoundByInitials(text, sought)) : holds;
    }

    private org.jooq.Condition between(String column, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        List<org.jooq.Condition> bounds =
                new ArrayList<>(List.of(table.field(column).isNotNull()));
        least.ifPresent(bound -> bounds.add(number(column).ge(bound)));
        most.ifPresent(bound -> bounds.add(number(column).le(bound)));
        return DSL.and(bounds);
    }

    private org.jooq.Condition dated(String column, Optional<LocalDate> first, Optional<LocalDate> last) {
        List<org.jooq.Condition> bounds = new ArrayList<>(List.of(day(column).isNotNull()));
        first.ifPresent(bound -> bounds.add(day(column).ge(bound)));
        last.ifPresent(bound -> bounds.add(day(column).le(bound)));
        return DSL.and(bounds);
    }

    private Optional<LocalDate> ahead(OptionalInt days) {
        return days.isPresent() ? Optional.of(ledger.asOf().plusDays(days.getAsInt())) : Optional.empty();
    }

    private org.jooq.Condition daysBetween(String from, String to, OptionalInt least, OptionalInt most) {
        Field<Integer> days = DSL.localDateDiff(day(to), day(from));
        List<org.jooq.Condition> bounds = new ArrayList<>(List.of(day(from).isNotNull(), day(to).isNotNull()));
        least.ifPresent(bound -> bounds.add(days.ge(bound)));
        most.ifPresent(bound -> bounds.add(days.le(bound)));
        return DSL.and(bounds);
    }

    private org.jooq.Condition unknownUnit(String column) {
        List<String> known = ledger.units().known();
        return switch (column(column).type()) {
            case ColumnType.Unit _ ->
                text(column)
                        .isNotNull()
                        .and(
                                known.isEmpty()
                                        ? DSL.trueCondition()
                                        : text(column).notIn(known));
            case ColumnType.Units _ -> UnitLists.holdsOtherThan(text(column), known);
            default -> NEVER;
        };
    }

    /** Rows of the year whose key stands in another row of it too. */
    private org.jooq.Condition keyShared() {
        List<String> key = ledger.ledger().key();
        if (key.isEmpty()) return NEVER;
        List<Field<?>> fields = key.stream().<Field<?>>map(table::field).toList();
        return DSL.row(fields)
                .in(DSL.select(fields)
                        .from(table.table())
                        .where(LedgerTable.BOOK_YEAR.eq(ledger.year()))
                        .and(DSL.and(fields.stream().map(Field::isNotNull).toList()))
                        .groupBy(fields)
                        .having(DSL.count().gt(1)));
    }

    private Column column(String code) {
        return ledger.ledger().column(code).orElseThrow(() -> new IllegalArgumentException("no column " + code));
    }

    private Field<String> text(String column) {
        return table.field(column, String.class);
    }

    private Field<LocalDate> day(String column) {
        return NotApplicable.day(table, column);
    }

    private Field<BigDecimal> number(String column) {
        return table.field(column).coerce(SQLDataType.NUMERIC(40, 10));
    }
}
