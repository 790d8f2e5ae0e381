package org.fazhi.desktop.design;

import java.util.List;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Counting;
import org.fazhi.value.UnitKind;

/** The ways of counting that can be composed on the screen (计数方式), and what each must be told. */
enum CountChoice {
    ROWS,
    SUM,
    DISTINCT,
    SHARE,
    MEAN,
    WEIGHTED_MEAN,
    MEAN_DAYS,
    DIFFERENCE,
    SHARE_OF_SUMS,
    DISTINCT_UNITS,
    COVERAGE,
    LATEST;

    /** What a counting is told; what it does not ask for is empty. */
    record Parts(String first, String second, Set<UnitKind> kinds, List<Condition> share) {
        private static Parts of(String first, String second) {
            return new Parts(first, second, Set.of(), List.of());
        }

        static Parts of(Counting counting) {
            return switch (counting) {
                case Counting.Rows() -> of("", "");
                case Counting.Distinct(String column) -> of(column, "");
                case Counting.DistinctUnits(String column, var kinds) -> new Parts(column, "", kinds, List.of());
                case Counting.Sum(String column) -> of(column, "");
                case Counting.Difference(String column, String less) -> of(column, less);
                case Counting.Mean(String column) -> of(column, "");
                case Counting.WeightedMean(String column, String weight) -> of(column, weight);
                case Counting.MeanDays(String from, String to) -> of(from, to);
                case Counting.Share(var conditions) -> new Parts("", "", Set.of(), conditions);
                case Counting.ShareOfSums(String part, String whole) -> of(part, whole);
                case Counting.Coverage(String column, var kinds) -> new Parts(column, "", kinds, List.of());
                case Counting.Latest(String column, String by) -> of(column, by);
            };
        }
    }

    static CountChoice of(Counting counting) {
        return switch (counting) {
            case Counting.Rows _ -> ROWS;
            case Counting.Distinct _ -> DISTINCT;
            case Counting.DistinctUnits _ -> DISTINCT_UNITS;
            case Counting.Sum _ -> SUM;
            case Counting.Difference _ -> DIFFERENCE;
            case Counting.Mean _ -> MEAN;
            case Counting.WeightedMean _ -> WEIGHTED_MEAN;
            case Counting.MeanDays _ -> MEAN_DAYS;
            case Counting.Share _ -> SHARE;
            case Counting.ShareOfSums _ -> SHARE_OF_SUMS;
            case Counting.Coverage _ -> COVERAGE;
            case Counting.Latest _ -> LATEST;
        };
    }

    Counting counting(Parts parts) {
        return switch (this) {
            case ROWS -> new Counting.Rows();
            case DISTINCT -> new Counting.Distinct(parts.first());
            case DISTINCT_UNITS -> new Counting.DistinctUnits(parts.first(), parts.kinds());
            case SUM -> new Counting.Sum(parts.first());
            case DIFFERENCE -> new Counting.Difference(parts.first(), parts.second());
            case MEAN -> new Counting.Mean(parts.first());
            case WEIGHTED_MEAN -> new Counting.WeightedMean(parts.first(), parts.second());
            case MEAN_DAYS -> new Counting.MeanDays(parts.first(), parts.second());
            case SHARE -> new Counting.Share(parts.share());
            case SHARE_OF_SUMS -> new Counting.ShareOfSums(parts.first(), parts.second());
            case COVERAGE -> new Counting.Coverage(parts.first(), parts.kinds());
            case LATEST -> new Counting.Latest(parts.first(), parts.second());
        };
    }

    boolean asksFirst() {
        return this != ROWS && this != SHARE;
    }

    boolean asksSecond() {
        return switch (this) {
            case WEIGHTED_MEAN, MEAN_DAYS, DIFFERENCE, SHARE_OF_SUMS, LATEST -> true;
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
            case DISTINCT_UNITS, COVERAGE -> type instanceof ColumnType.Unit || type instanceof ColumnType.Units;
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
