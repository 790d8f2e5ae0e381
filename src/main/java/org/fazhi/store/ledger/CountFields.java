package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.CountSums;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What a scan of the rows adds up for one count (计数列): the parts of its {@link CountSums}, as aggregates over the rows
 * that meet its basis.
 */
final class CountFields {
    private static final Field<BigDecimal> NOTHING = DSL.inline(BigDecimal.ZERO);

    private final LedgerTable table;
    private final ConditionSql conditions;

    CountFields(LedgerTable table, ConditionSql conditions) {
        this.table = table;
        this.conditions = conditions;
    }

    /** How many rows there are, the first sum, the second. */
    record Sums(Field<Integer> rows, Field<? extends Number> first, Field<? extends Number> second) {}

    Sums of(Count count) {
        org.jooq.Condition basis = conditions.all(count.basis());
        Field<Integer> rows = DSL.count().filterWhere(basis);
        return switch (count.counting()) {
            case CountMethod.Rows _ -> new Sums(rows, NOTHING, NOTHING);
            case CountMethod.Sum(String column) -> new Sums(rows, sum(basis, number(column)), NOTHING);
            case CountMethod.Mean(String column) -> new Sums(rows, sum(basis, number(column)), NOTHING);
            case CountMethod.Difference(String column, String less) -> sums(rows, basis, column, less);
            case CountMethod.ShareOfSums(String part, String whole) -> sums(rows, basis, part, whole);
            case CountMethod.WeightedMean(String column, String weight) ->
                new Sums(rows, sum(basis, number(column).mul(number(weight))), sum(basis, number(weight)));
            case CountMethod.MeanDays(String from, String to) ->
                new Sums(rows, sum(basis, DSL.localDateDiff(day(to), day(from))), NOTHING);
            case CountMethod.Share(List<Condition> met) ->
                new Sums(rows, DSL.count().filterWhere(basis.and(conditions.all(met))), NOTHING);
            case CountMethod.Distinct(String column) -> different(rows, basis, column);
            case CountMethod.Cases(String link, String otherwise) -> {
                Field<String> name = DSL.coalesce(text(link), text(otherwise));
                Field<Integer> nameless = DSL.count().filterWhere(basis.and(name.isNull()));
                yield new Sums(rows, DSL.countDistinct(name).filterWhere(basis).plus(nameless), NOTHING);
            }
            case CountMethod.DistinctUnits(String column, var _) -> different(rows, basis, column);
            case CountMethod.Coverage(String column, var _) -> different(rows, basis, column);
            case CountMethod.Latest _, CountMethod.DistinctEither _ ->
                throw new IllegalArgumentException("not added up: " + count.indicator());
        };
    }

    private Sums sums(Field<Integer> rows, org.jooq.Condition basis, String first, String second) {
        return new Sums(rows, sum(basis, number(first)), sum(basis, number(second)));
    }

    private Sums different(Field<Integer> rows, org.jooq.Condition basis, String column) {
        return new Sums(rows, DSL.countDistinct(table.field(column)).filterWhere(basis), NOTHING);
    }

    private static Field<BigDecimal> sum(org.jooq.Condition basis, Field<? extends Number> summed) {
        return DSL.sum(summed).filterWhere(basis);
    }

    private Field<BigDecimal> number(String column) {
        return table.field(column).coerce(SQLDataType.NUMERIC(40, 10));
    }

    private Field<String> text(String column) {
        return table.field(column).cast(SQLDataType.VARCHAR);
    }

    private Field<LocalDate> day(String column) {
        return NotApplicable.day(table, column);
    }
}
