package org.fazhi.desktop.design;

import java.util.List;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.CountMethod;
import org.fazhi.value.UnitKind;

/** The ways of counting that can be composed on the screen (计数方式), and what each must be told. */
enum CountChoice {
    ROWS,
    SUM,
    DISTINCT,
    CASES,
    SHARE,
    MEAN,
    WEIGHTED_MEAN,
    MEAN_DAYS,
    DIFFERENCE,
    SHARE_OF_SUMS,
    DISTINCT_EITHER,
    DISTINCT_UNITS,
    COVERAGE,
    LATEST;

    /** What a counting is told; what it does not ask for is empty. */
    record Parts(String first, String second, Set<UnitKind> kinds, List<Condition> share) {
        private static Parts of(String first, String second) {
            return new Parts(first, second, Set.of(), List.of());
        }

        static Parts of(CountMethod counting) {
            return switch (counting) {
                case CountMethod.Rows() -> of("", "");
                case CountMethod.Distinct(String column) -> of(column, "");
                case CountMethod.Cases(String link, String otherwise) -> of(link, otherwise);
                case CountMethod.DistinctUnits(String column, var kinds) -> new Parts(column, "", kinds, List.of());
                case CountMethod.Sum(String column) -> of(column, "");
                case CountMethod.Difference(String column, String less) -> of(column, less);
                case CountMethod.Mean(String column) -> of(column, "");
                case CountMethod.WeightedMean(String column, String weight) -> of(column, weight);
                case CountMethod.MeanDays(String from, String to) -> of(from, to);
                case CountMethod.Share(var conditions) -> new Parts("", "", Set.of(), conditions);
                case CountMethod.ShareOfSums(String part, String whole) -> of(part, whole);
                case CountMethod.Coverage(String column, var kinds) -> new Parts(column, "", kinds, List.of());
                case CountMethod.DistinctEither(String column, String other) -> of(column, other);
                case CountMethod.Latest(String column, String by) -> of(column, by);
            };
        }
    }

    /** As {@link org.fazhi.ledger.Count#canHaveOpening} says. */
    boolean canHaveOpening() {
        return this == ROWS || this == SUM;
    }

    static CountChoice of(CountMethod counting) {
        return switch (counting) {
            case CountMethod.Rows _ -> ROWS;
            case CountMethod.Distinct _ -> DISTINCT;
            case CountMethod.Cases _ -> CASES;
            case CountMethod.DistinctUnits _ -> DISTINCT_UNITS;
            case CountMethod.Sum _ -> SUM;
            case CountMethod.Difference _ -> DIFFERENCE;
            case CountMethod.Mean _ -> MEAN;
            case CountMethod.WeightedMean _ -> WEIGHTED_MEAN;
            case CountMethod.MeanDays _ -> MEAN_DAYS;
            case CountMethod.Share _ -> SHARE;
            case CountMethod.ShareOfSums _ -> SHARE_OF_SUMS;
            case CountMethod.Coverage _ -> COVERAGE;
            case CountMethod.DistinctEither _ -> DISTINCT_EITHER;
            case CountMethod.Latest _ -> LATEST;
        };
    }

    CountMethod counting(Parts parts) {
        return switch (this) {
            case ROWS -> new CountMethod.Rows();
            case DISTINCT -> new CountMethod.Distinct(parts.first());
            case CASES -> new CountMethod.Cases(parts.first(), parts.second());
            case DISTINCT_UNITS -> new CountMethod.DistinctUnits(parts.first(), parts.kinds());
            case SUM -> new CountMethod.Sum(parts.first());
            case DIFFERENCE -> new CountMethod.Difference(parts.first(), parts.second());
            case MEAN -> new CountMethod.Mean(parts.first());
            case WEIGHTED_MEAN -> new CountMethod.WeightedMean(parts.first(), parts.second());
            case MEAN_DAYS -> new CountMethod.MeanDays(parts.first(), parts.second());
            case SHARE -> new CountMethod.Share(parts.share());
            case SHARE_OF_SUMS -> new CountMethod.ShareOfSums(parts.first(), parts.second());
            case COVERAGE -> new CountMethod.Coverage(parts.first(), parts.kinds());
            case DISTINCT_EITHER -> new CountMethod.DistinctEither(parts.first(), parts.second());
            case LATEST -> new CountMethod.Latest(parts.first(), parts.second());
        };
    }

    boolean asksFirst() {
        return this != ROWS && this != SHARE;
    }

    boolean asksSecond() {
        return switch (this) {
            case CASES, DISTINCT_EITHER, WEIGHTED_MEAN, MEAN_DAYS, DIFFERENCE, SHARE_OF_SUMS, LATEST -> true;
            case ROWS, SUM, DISTINCT, SHARE, MEAN, DISTINCT_UNITS, COVERAGE -> false;
        };
    }

    boolean asksKinds() {
        return this == DISTINCT_UNITS || this == COVERAGE;
    }

    boolean asksShare() {
        return this == SHARE;
    }

    boolean fitsFirst(ColumnType type) {
        return switch (this) {
            case DISTINCT_EITHER, DISTINCT_UNITS, COVERAGE ->
                type instanceof ColumnType.Unit || type instanceof ColumnType.Units;
            case CASES ->
                type instanceof ColumnType.Text || type instanceof ColumnType.Note || type instanceof ColumnType.Person;
            case MEAN_DAYS -> type instanceof ColumnType.Date;
            case SUM, MEAN, WEIGHTED_MEAN, DIFFERENCE, SHARE_OF_SUMS, LATEST -> type.isNumber();
            case ROWS, DISTINCT, SHARE -> true;
        };
    }

    boolean fitsSecond(ColumnType type) {
        return this == LATEST ? type.isNumber() || type instanceof ColumnType.Date : fitsFirst(type);
    }

    /** Whether what comes of it is a percentage. */
    boolean isShare() {
        return this == SHARE || this == SHARE_OF_SUMS || this == COVERAGE;
    }

    String label() {
        return Messages.of(CountChoice.class).say("count." + name());
    }

    /** What the columns are to it. */
    String firstLabel() {
        return Messages.of(CountChoice.class).say(asksSecond() ? "count.first." + name() : "count.first");
    }

    String secondLabel() {
        return asksSecond() ? Messages.of(CountChoice.class).say("count.second." + name()) : "";
    }
}
