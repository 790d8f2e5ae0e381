package org.fazhi.ledger;

import java.util.List;
import java.util.Set;
import org.fazhi.value.UnitKind;

/** How a figure is counted from the rows that come into question (统计方式). */
public sealed interface CountMethod {

    /** How many rows. */
    record Rows() implements CountMethod {}

    /** How many different values; of several units each by itself. Empty cells are none. */
    record Distinct(String column) implements CountMethod {}

    /**
     * How many different cases, where one may take several rows: the values of a column that links them, or of the other
     * where it is empty; a row with neither is a case by itself.
     */
    record Cases(String link, String otherwise) implements CountMethod {}

    /** How many different units stand in one column or the other; the one that leads counts whether or not it is named among its partners. */
    record DistinctEither(String column, String other) implements CountMethod {}

    /** How many different units of these kinds. */
    record DistinctUnits(String column, Set<UnitKind> kinds) implements CountMethod {
        public DistinctUnits {
            kinds = Set.copyOf(kinds);
        }
    }

    record Sum(String column) implements CountMethod {}

    /** The sum of the one less the other, over rows that have both. */
    record Difference(String column, String less) implements CountMethod {}

    record Mean(String column) implements CountMethod {}

    /** The mean of one column weighted by another, over rows that have both. */
    record WeightedMean(String column, String weight) implements CountMethod {}

    /** The mean number of days from one date to another, over rows that have both. */
    record MeanDays(String from, String to) implements CountMethod {}

    /** The share, in percent, of rows that meet the conditions. */
    record Share(List<Condition> conditions) implements CountMethod {
        public Share {
            conditions = List.copyOf(conditions);
        }
    }

    /** The sum of one column as a share, in percent, of the sum of another. */
    record ShareOfSums(String part, String whole) implements CountMethod {}

    /** The share, in percent, of the active units of these kinds that appear in the column. */
    record Coverage(String column, Set<UnitKind> kinds) implements CountMethod {
        public Coverage {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The number in the row that comes last by the date or number of another column. */
    record Latest(String column, String by) implements CountMethod {}

    /** The columns it counts from, without those of its conditions. */
    default List<String> columns() {
        return switch (this) {
            case Rows _, Share _ -> List.of();
            case Distinct(String column) -> List.of(column);
            case Cases(String link, String otherwise) -> List.of(link, otherwise);
            case DistinctEither(String column, String other) -> List.of(column, other);
            case DistinctUnits(String column, var _) -> List.of(column);
            case Sum(String column) -> List.of(column);
            case Difference(String column, String less) -> List.of(column, less);
            case Mean(String column) -> List.of(column);
            case WeightedMean(String column, String weight) -> List.of(column, weight);
            case MeanDays(String from, String to) -> List.of(from, to);
            case ShareOfSums(String part, String whole) -> List.of(part, whole);
            case Coverage(String column, var _) -> List.of(column);
            case Latest(String column, String by) -> List.of(column, by);
        };
    }

    /** What a row must have to be counted at all. */
    default List<Condition> needs() {
        return switch (this) {
            case DistinctUnits(String column, Set<UnitKind> kinds) -> List.of(new Condition.OfKind(column, kinds));
            case Coverage(String column, Set<UnitKind> kinds) -> List.of(new Condition.OfKind(column, kinds));
            case Cases _ -> List.of();
            case DistinctEither(String column, String other) ->
                List.of(new Condition.AnyOf(
                        List.of(new Condition.Given(column, true), new Condition.Given(other, true))));
            case MeanDays(String from, String to) ->
                List.of(new Condition.Applies(from, true), new Condition.Applies(to, true));
            default ->
                columns().stream()
                        .<Condition>map(column -> new Condition.Given(column, true))
                        .toList();
        };
    }

    /** Whether it can be brought along when rows come and go; otherwise it is counted anew from the rows. */
    default boolean isIncremental() {
        return switch (this) {
            case Rows _, Sum _, Difference _, Mean _, WeightedMean _, MeanDays _, Share _, ShareOfSums _ -> true;
            case Distinct _, Cases _, DistinctEither _, DistinctUnits _, Coverage _, Latest _ -> false;
        };
    }

    /** The word used in definition files. */
    default String keyword() {
        return switch (this) {
            case Rows _ -> "rows";
            case Distinct _ -> "distinct";
            case Cases _ -> "cases";
            case DistinctEither _ -> "distinct_either";
            case DistinctUnits _ -> "distinct_units";
            case Sum _ -> "sum";
            case Difference _ -> "difference";
            case Mean _ -> "mean";
            case WeightedMean _ -> "weighted_mean";
            case MeanDays _ -> "mean_days";
            case Share _ -> "share";
            case ShareOfSums _ -> "share_of_sums";
            case Coverage _ -> "coverage";
            case Latest _ -> "latest";
        };
    }
}
