package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.CountSums;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowRule;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Counts a ledger by SQL (台账计数的SQL): everything that can be added up, the rules too, in one scan of the year's rows;
 * counts over the term of office in one more; what has to be looked up by itself after that.
 */
public final class CountSql {
    private final DSLContext sql;
    private final LedgerYear ledger;
    private final int termFrom;
    private final LedgerTable table;
    private final ConditionSql conditions;
    private final CountFields fields;

    /** @param termFrom the first year of the term of office (届期) that the ledger's year lies in */
    public CountSql(DSLContext sql, LedgerYear ledger, int termFrom) {
        this.sql = sql;
        this.ledger = ledger;
        this.termFrom = termFrom;
        this.table = new LedgerTable(ledger.ledger());
        this.conditions = new ConditionSql(table, ledger);
        this.fields = new CountFields(table, conditions);
    }

    /** Everything, from the rows as they are. */
    public LedgerCounts anew() {
        Set<String> counts =
                ledger.ledger().counts().stream().map(Count::indicator).collect(Collectors.toSet());
        Set<String> rules = ledger.rules().stream().map(RowRule::code).collect(Collectors.toCollection(HashSet::new));
        rules.add(Violation.TWICE);
        return settled(new LedgerCounts(ledger.asOf(), 0, Map.of(), Map.of(), counts, rules));
    }

    /** The counts with what they left open counted. */
    public LedgerCounts settled(LedgerCounts standing) {
        List<Count> open = ledger.ledger().counts().stream()
                .filter(count -> standing.openCounts().contains(count.indicator()))
                .toList();
        RowScan year = new RowScan(table);
        Map<Integer, RowScan> terms = new TreeMap<>();
        open.stream()
                .filter(count -> isAddedUp(count.counting()))
                .forEach(count -> (count.span() == Count.Span.YEAR
                                ? year
                                : terms.computeIfAbsent(firstYear(count), _ -> new RowScan(table)))
                        .count(count.indicator(), fields.of(count)));
        ledger.rules().stream()
                .filter(rule -> standing.openRules().contains(rule.code()))
                .forEach(rule -> year.rule(rule.code(), conditions.of(rule.broken())));
        LedgerCounts settled = standing;
        for (Map.Entry<Integer, RowScan> term : terms.entrySet())
            settled = term.getValue().over(sql, rowsSince(term.getKey()), settled);
        for (Count count : open) settled = withOpening(settled, count);
        // After the other one, because it says how many rows the year has.
        if (!year.isEmpty()) settled = year.over(sql, RowsOfYear.of(sql, table.table(), ledger.year()), settled);
        for (Count count : open) {
            if (!isAddedUp(count.counting())) settled = settled.settled(count.indicator(), lookedUp(count));
        }
        if (standing.openRules().contains(Violation.TWICE)) {
            settled = settled.settled(new SharedKeys(sql, table, ledger).found());
        }
        return settled;
    }

    private Condition rows(Count count) {
        return switch (count.span()) {
            case YEAR -> RowsOfYear.of(sql, table.table(), ledger.year());
            case TERM -> rowsSince(firstYear(count));
        };
    }

    private Condition rowsSince(int first) {
        return LedgerTable.BOOK_YEAR.between(Math.min(first, ledger.year()), ledger.year());
    }

    /** The first year of the term, or the one that an opening balance leads up to. */
    private int firstYear(Count count) {
        return count.openingIn(termFrom, ledger.year()).map(Count.Opening::year).orElse(termFrom);
    }

    private LedgerCounts withOpening(LedgerCounts counted, Count count) {
        return count.openingIn(termFrom, ledger.year())
                .map(opening -> counted.settled(
                        count.indicator(),
                        counted.counts().get(count.indicator()).withOpening(opening.amount())))
                .orElse(counted);
    }

    private boolean isAddedUp(CountMethod counting) {
        return switch (counting) {
            case CountMethod.Latest _, CountMethod.DistinctEither _ -> false;
            case CountMethod.Distinct(String column) -> !isList(column);
            case CountMethod.DistinctUnits(String column, var _) -> !isList(column);
            case CountMethod.Coverage(String column, var _) -> !isList(column);
            case CountMethod.Rows _,
                    CountMethod.Cases _,
                    CountMethod.Sum _,
                    CountMethod.Difference _,
                    CountMethod.Mean _,
                    CountMethod.WeightedMean _,
                    CountMethod.MeanDays _,
                    CountMethod.Share _,
                    CountMethod.ShareOfSums _ -> true;
        };
    }

    private boolean isList(String column) {
        return ledger.ledger().column(column).map(Column::type).orElse(null) instanceof ColumnType.Units;
    }

    private CountSums lookedUp(Count count) {
        Condition basis = rows(count).and(conditions.all(count.basis()));
        return switch (count.counting()) {
            case CountMethod.Latest(String column, String by) -> latest(basis, column, by);
            case CountMethod.DistinctUnits(String column, var kinds) ->
                listed(basis, column, Set.copyOf(ledger.units().ofKinds(kinds))::contains);
            case CountMethod.Coverage(String column, var kinds) ->
                listed(basis, column, Set.copyOf(ledger.units().ofKinds(kinds))::contains);
            case CountMethod.DistinctEither(String column, String other) -> either(basis, column, other);
            default -> listed(basis, count.counting().columns().getFirst(), _ -> true);
        };
    }

    private CountSums latest(Condition basis, String column, String by) {
        BigDecimal number = sql.select(table.field(column).coerce(SQLDataType.NUMERIC(40, 10)))
                .from(table.table())
                .where(basis)
                .orderBy(table.field(by).desc(), LedgerTable.BOOK_YEAR.desc(), LedgerTable.NUMBER.desc())
                .limit(1)
                .fetchOptional(0, BigDecimal.class)
                .orElse(BigDecimal.ZERO);
        return new CountSums(sql.fetchCount(table.table(), basis), number, BigDecimal.ZERO);
    }

    /** How many different units stand in two columns, whether each holds one or a list of them. */
    private CountSums either(Condition basis, String column, String other) {
        long different = Stream.of(column, other)
                .flatMap(one -> sql
                        .selectDistinct(table.field(one, String.class))
                        .from(table.table())
                        .where(basis.and(table.field(one).isNotNull()))
                        .fetch(0, String.class)
                        .stream())
                .flatMap(String::lines)
                .distinct()
                .count();
        return new CountSums(sql.fetchCount(table.table(), basis), BigDecimal.valueOf(different), BigDecimal.ZERO);
    }

    /** How many different units stand in lists of them. */
    private CountSums listed(Condition basis, String column, Predicate<String> wanted) {
        List<Record2<String, Integer>> lists = sql.select(table.field(column, String.class), DSL.count())
                .from(table.table())
                .where(basis)
                .groupBy(table.field(column, String.class))
                .fetch();
        long rows = lists.stream().mapToLong(Record2::value2).sum();
        long different = lists.stream()
                .flatMap(list -> list.value1().lines())
                .filter(wanted)
                .distinct()
                .count();
        return new CountSums(rows, BigDecimal.valueOf(different), BigDecimal.ZERO);
    }
}
