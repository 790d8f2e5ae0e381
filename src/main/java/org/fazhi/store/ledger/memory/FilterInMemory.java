package org.fazhi.store.ledger.memory;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.TimeLimit;

/**
 * Finds the held rows that meet conditions (列存筛选). What looks at one column of words is decided once for each word, by
 * {@link Matching}; numbers are compared as they are held.
 */
final class FilterInMemory {
    private static final String OF_NUMBERS = "-.%0123456789";

    private final RowsInMemory rows;
    private final LedgerYear ledger;
    private final Matching matching;

    FilterInMemory(RowsInMemory rows, LedgerYear ledger) {
        this.rows = rows;
        this.ledger = ledger;
        this.matching = new Matching(ledger);
    }

    /** The slots that meet all of them, whether a row stands there or not. */
    BitSet meeting(List<Condition> conditions) {
        BitSet met = new BitSet(rows.used());
        met.set(0, rows.used());
        for (Condition condition : conditions) met.and(meeting(condition));
        return met;
    }

    private BitSet meeting(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> all) -> meeting(all);
            case Condition.AnyOf(List<Condition> some) -> any(some);
            case Condition.Not(Condition negated) -> {
                BitSet met = meeting(negated);
                met.flip(0, rows.used());
                yield met;
            }
            case Condition.Anywhere(String text) ->
                any(ledger.ledger().columns().stream()
                        .<Condition>map(column -> new Condition.Contains(column.code(), text))
                        .toList());
            case Condition.KeyShared _ -> keyShared();
            case Condition.Given(String column, boolean given) -> given(column, given);
            case Condition.Between(String column, var least, var most) ->
                rows.column(column) instanceof NumbersInMemory numbers ? between(numbers, least, most) : new BitSet();
            case Condition.Greater(String column, String than) ->
                rows.column(column) instanceof NumbersInMemory one && rows.column(than) instanceof NumbersInMemory other
                        ? slots(slot -> one.isGiven(slot)
                                && other.isGiven(slot)
                                && one.number(slot).compareTo(other.number(slot)) > 0)
                        : new BitSet();
            case Condition.DaysBetween(String from, String to, var least, var most) ->
                daysBetween(from, to, least, most);
            case Condition.Late(String from, String to, TimeLimit limit) -> late(from, to, limit);
            case Condition.Contains(String column, String text) -> contains(column, text);
            case Condition.OneOf _,
                    Condition.InGroup _,
                    Condition.Applies _,
                    Condition.Flagged _,
                    Condition.Dated _,
                    Condition.InYear _,
                    Condition.OfKind _,
                    Condition.DaysAhead _,
                    Condition.BadCreditCode _,
                    Condition.UnknownUnit _ ->
                ofCells(condition, condition.columns().getFirst());
        };
    }

    private BitSet any(List<Condition> some) {
        BitSet met = new BitSet(rows.used());
        for (Condition condition : some) met.or(meeting(condition));
        return met;
    }

    private BitSet given(String column, boolean given) {
        return switch (rows.column(column)) {
            case NumbersInMemory numbers -> slots(slot -> numbers.isGiven(slot) == given);
            case WordsInMemory words -> slots(slot -> words.get(slot).isPresent() == given);
        };
    }

    private BitSet contains(String column, String text) {
        boolean canBeInNumber = text.chars().allMatch(character -> OF_NUMBERS.indexOf(character) >= 0);
        if (rows.column(column) instanceof NumbersInMemory && !canBeInNumber) return new BitSet();
        return ofCells(new Condition.Contains(column, text), column);
    }

    private BitSet between(NumbersInMemory numbers, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        long from = least.map(numbers::lowerBound).orElse(Long.MIN_VALUE);
        long to = most.map(numbers::upperBound).orElse(Long.MAX_VALUE);
        return slots(slot -> numbers.isWithin(slot, from, to));
    }

    private BitSet daysBetween(String from, String to, OptionalInt least, OptionalInt most) {
        if (!(rows.column(from) instanceof WordsInMemory first && rows.column(to) instanceof WordsInMemory second)) {
            return new BitSet();
        }
        long[] starts = days(first);
        long[] ends = days(second);
        return slots(slot -> {
            long start = starts[first.word(slot)];
            long end = ends[second.word(slot)];
            if (start == Long.MIN_VALUE || end == Long.MIN_VALUE) return false;
            long days = end - start;
            return (least.isEmpty() || days >= least.getAsInt()) && (most.isEmpty() || days <= most.getAsInt());
        });
    }

    private BitSet late(String from, String to, TimeLimit limit) {
        if (!(rows.column(from) instanceof WordsInMemory first && rows.column(to) instanceof WordsInMemory second)) {
            return new BitSet();
        }
        long[] lastDays = first.words().stream()
                .mapToLong(word -> word.orElse(null) instanceof CellValue.Day(var day)
                        ? limit.lastDay(day, ledger.workingDays()).toEpochDay()
                        : Long.MAX_VALUE)
                .toArray();
        long[] ends = days(second);
        return slots(slot -> ends[second.word(slot)] > lastDays[first.word(slot)]);
    }

    private static long[] days(WordsInMemory column) {
        return column.words().stream()
                .mapToLong(
                        word -> word.orElse(null) instanceof CellValue.Day(var day) ? day.toEpochDay() : Long.MIN_VALUE)
                .toArray();
    }

    /** A condition that looks at nothing but the cells of one column. */
    private BitSet ofCells(Condition condition, String column) {
        return switch (rows.column(column)) {
            case WordsInMemory words -> {
                boolean[] met = words.meeting(word -> meets(column, word, condition));
                yield slots(slot -> met[words.word(slot)]);
            }
            case NumbersInMemory numbers -> slots(slot -> meets(column, numbers.get(slot), condition));
        };
    }

    private boolean meets(String column, Optional<CellValue> cell, Condition condition) {
        return matching.meets(RowValues.NONE.with(column, cell), condition);
    }

    private BitSet keyShared() {
        List<ColumnInMemory> key =
                ledger.ledger().key().stream().map(rows::column).toList();
        Map<List<CellValue>, Integer> first = new HashMap<>();
        BitSet shared = new BitSet(rows.used());
        if (key.isEmpty()) return shared;
        for (int slot : rows.inOrder()) {
            List<CellValue> values =
                    key.stream().flatMap(column -> column.get(slot).stream()).toList();
            if (values.size() < key.size()) continue;
            Integer other = first.putIfAbsent(values, slot);
            if (other != null) {
                shared.set(other);
                shared.set(slot);
            }
        }
        return shared;
    }

    private BitSet slots(IntPredicate wanted) {
        BitSet met = new BitSet(rows.used());
        IntStream.range(0, rows.used()).filter(wanted).forEach(met::set);
        return met;
    }

    /** The columns of numbers, which have sums. */
    List<String> numbers() {
        return ledger.ledger().columns().stream()
                .filter(column -> column.type().isNumber())
                .map(Column::code)
                .toList();
    }
}
