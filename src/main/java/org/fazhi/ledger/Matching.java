package org.fazhi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Decides conditions on rows in memory (条件判断). */
public final class Matching {
    private final LedgerYear ledger;
    private final CellWriter writer;
    private final Map<String, Column> columns = new HashMap<>();

    public Matching(LedgerYear ledger) {
        this.ledger = ledger;
        this.writer = new CellWriter(ledger.units());
        ledger.ledger().columns().forEach(column -> columns.put(column.code(), column));
    }

    public boolean meets(RowValues row, Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String column, Set<String> values) -> isAnyOf(row, column, values);
            case Condition.InGroup(String column, Set<String> groups) ->
                columns.get(column).type() instanceof ColumnType.Coded list
                        && isAnyOf(row, column, list.inGroups(groups));
            case Condition.Applies(String column, boolean applies) ->
                applies ? row.day(column).isPresent() : row.get(column).orElse(null) instanceof CellValue.NotApplicable;
            case Condition.Flagged(String column, boolean yes) -> isFlagged(row, column) == yes;
            case Condition.Given(String column, boolean given) -> row.has(column) == given;
            case Condition.Contains(String column, String text) -> shows(row, column, text);
            case Condition.Anywhere(String text) ->
                row.byColumn().keySet().stream().anyMatch(column -> shows(row, column, text));
            case Condition.Between(String column, var least, var most) ->
                row.number(column)
                        .filter(number -> least.isEmpty() || number.compareTo(least.get()) >= 0)
                        .filter(number -> most.isEmpty() || number.compareTo(most.get()) <= 0)
                        .isPresent();
            case Condition.Dated(String column, var first, var last) ->
                is(
                        row.day(column),
                        day -> !first.map(day::isBefore).orElse(false)
                                && !last.map(day::isAfter).orElse(false));
            case Condition.InYear(String column) -> is(row.day(column), day -> day.getYear() == ledger.year());
            case Condition.OfKind(String column, var kinds) ->
                isAnyOf(row, column, ledger.units().ofKinds(kinds));
            case Condition.DaysBetween(String from, String to, var least, var most) ->
                row.day(from)
                        .flatMap(start -> row.day(to).map(end -> ChronoUnit.DAYS.between(start, end)))
                        .filter(days -> isWithin(days, least, most))
                        .isPresent();
            case Condition.Late(String from, String to, TimeLimit limit) ->
                row.day(from)
                        .map(begun -> limit.lastDay(begun, ledger.workingDays()))
                        .flatMap(last -> row.day(to).map(done -> done.isAfter(last)))
                        .orElse(false);
            case Condition.DaysAhead(String column, var least, var most) ->
                is(row.day(column), day -> isWithin(ChronoUnit.DAYS.between(ledger.asOf(), day), least, most));
            case Condition.Greater(String column, String than) ->
                row.number(column)
                        .flatMap(number -> row.number(than).map(number::compareTo))
                        .filter(comparison -> comparison > 0)
                        .isPresent();
            case Condition.BadCreditCode(String column) ->
                row.get(column).orElse(null) instanceof CellValue.Text(String code) && !CreditCode.isValid(code);
            case Condition.UnknownUnit(String column) ->
                !codes(row, column).stream().allMatch(ledger.units()::knows);
            case Condition.KeyShared _ -> false;
            case Condition.Not(Condition negated) -> !meets(row, negated);
            case Condition.AnyOf(List<Condition> some) -> meetsAny(row, some);
            case Condition.AllOf(List<Condition> all) -> meetsAll(row, all);
        };
    }

    public boolean meetsAll(RowValues row, List<Condition> conditions) {
        for (Condition one : conditions) if (!meets(row, one)) return false;
        return true;
    }

    private boolean meetsAny(RowValues row, List<Condition> conditions) {
        for (Condition one : conditions) if (meets(row, one)) return true;
        return false;
    }

    private boolean shows(RowValues row, String column, String text) {
        return row.get(column)
                .filter(_ -> columns.containsKey(column))
                .filter(value -> TextSearch.finds(writer.text(columns.get(column), value), text))
                .isPresent();
    }

    private static boolean isFlagged(RowValues row, String column) {
        return row.get(column).orElse(null) instanceof CellValue.Flag(boolean yes) && yes;
    }

    private static boolean isAnyOf(RowValues row, String column, Collection<String> values) {
        for (String code : codes(row, column)) if (values.contains(code)) return true;
        return false;
    }

    private static List<String> codes(RowValues row, String column) {
        return switch (row.byColumn().get(column)) {
            case CellValue.Coded(String code) -> List.of(code);
            case CellValue.Unit(String unit) -> List.of(unit);
            case CellValue.Units(List<String> units) -> units;
            case CellValue.Text _, CellValue.Number _, CellValue.Day _, CellValue.NotApplicable _, CellValue.Flag _ ->
                List.of();
            case null -> List.of();
        };
    }

    private static boolean is(Optional<LocalDate> day, Predicate<LocalDate> test) {
        return day.filter(test).isPresent();
    }

    private static boolean isWithin(long days, OptionalInt least, OptionalInt most) {
        return (least.isEmpty() || days >= least.getAsInt()) && (most.isEmpty() || days <= most.getAsInt());
    }
}
