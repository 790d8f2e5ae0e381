package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What one row adds to a count (单行计数). */
final class CountedRow {
    private final Matching matching;

    CountedRow(Matching matching) {
        this.matching = matching;
    }

    /** What an incremental count gets from the row; empty where the row does not come into question. */
    Optional<CountSums> sums(Count count, RowValues row) {
        if (!matching.meetsAll(row, count.basis())) return Optional.empty();
        return Optional.of(
                switch (count.counting()) {
                    case CountMethod.Sum(String column) -> CountSums.ofRow(number(row, column), BigDecimal.ZERO);
                    case CountMethod.Mean(String column) -> CountSums.ofRow(number(row, column), BigDecimal.ZERO);
                    case CountMethod.Difference(String column, String less) ->
                        CountSums.ofRow(number(row, column), number(row, less));
                    case CountMethod.WeightedMean(String column, String weight) ->
                        CountSums.ofRow(number(row, column).multiply(number(row, weight)), number(row, weight));
                    case CountMethod.MeanDays(String from, String to) ->
                        CountSums.ofRow(days(row, from, to), BigDecimal.ZERO);
                    case CountMethod.Share(List<Condition> conditions) ->
                        CountSums.ofRow(
                                matching.meetsAll(row, conditions) ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ZERO);
                    case CountMethod.ShareOfSums(String part, String whole) ->
                        CountSums.ofRow(number(row, part), number(row, whole));
                    case CountMethod.Rows _,
                            CountMethod.Distinct _,
                            CountMethod.Cases _,
                            CountMethod.DistinctEither _,
                            CountMethod.DistinctUnits _,
                            CountMethod.Coverage _,
                            CountMethod.Latest _ -> CountSums.ofRow(BigDecimal.ZERO, BigDecimal.ZERO);
                });
    }

    /** The values a count looks at; empty where the row does not come into question. */
    Optional<List<CellValue>> values(Count count, RowValues row) {
        if (!matching.meetsAll(row, count.basis())) return Optional.empty();
        return Optional.of(count.counting().columns().stream()
                .flatMap(column -> row.get(column).stream())
                .toList());
    }

    private static BigDecimal number(RowValues row, String column) {
        return row.number(column).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal days(RowValues row, String from, String to) {
        return BigDecimal.valueOf(
                ChronoUnit.DAYS.between(row.day(from).orElseThrow(), row.day(to).orElseThrow()));
    }
}
