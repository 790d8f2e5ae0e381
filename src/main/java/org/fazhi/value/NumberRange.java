package org.fazhi.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers a quantity may stand for (取值区间). How far a word of approximation reaches follows from the last
 * significant digit: 150余 and 150多 are [150, 160), 1850余 [1850, 1860), 2000余 [2000, 3000); 约150 is [145, 155]; 近200
 * is [150, 200); 以上 and 以下 are open at one side and include the number itself.
 *
 * @param low empty when open downwards
 * @param high empty when open upwards
 */
public record NumberRange(Optional<Bound> low, Optional<Bound> high) {
    public static final NumberRange ANYTHING = new NumberRange(Optional.empty(), Optional.empty());
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** An end of a range, and whether it belongs to it. */
    public record Bound(BigDecimal number, boolean included) {
        private Bound plus(Bound other) {
            return new Bound(number.add(other.number), included && other.included);
        }

        private Bound times(BigDecimal factor) {
            return new Bound(number.multiply(factor), included);
        }
    }

    public static NumberRange of(Quantity quantity) {
        BigDecimal number = quantity.number();
        BigDecimal step = number.stripTrailingZeros().ulp();
        return switch (quantity.qualifier()) {
            case EXACT -> between(number, true, number, true);
            case ABOUT -> around(number, step.divide(TWO));
            case MORE, MANY -> awayFromZero(number, step);
            case NEARLY -> towardsZero(number, step.divide(TWO));
            case AT_LEAST -> new NumberRange(Optional.of(new Bound(number, true)), Optional.empty());
            case AT_MOST -> new NumberRange(Optional.empty(), Optional.of(new Bound(number, true)));
        };
    }

    /** The number give or take a margin, as with a rounded one. */
    public static NumberRange around(BigDecimal number, BigDecimal margin) {
        return between(number.subtract(margin), true, number.add(margin), true);
    }

    public NumberRange plus(NumberRange other) {
        return new NumberRange(
                low.flatMap(mine -> other.low.map(mine::plus)), high.flatMap(mine -> other.high.map(mine::plus)));
    }

    /** The range in another unit. */
    public NumberRange times(BigDecimal positiveFactor) {
        return new NumberRange(
                low.map(bound -> bound.times(positiveFactor)), high.map(bound -> bound.times(positiveFactor)));
    }

    /** Whether every number here is greater than every number there. */
    public boolean isAbove(NumberRange other) {
        if (low.isEmpty() || other.high.isEmpty()) return false;
        int order = low.get().number.compareTo(other.high.get().number);
        boolean touching = low.get().included && other.high.get().included;
        return order > 0 || order == 0 && !touching;
    }

    /** Whether some number is in both, so that the two may mean the same. */
    public boolean meets(NumberRange other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether every number there is also here. */
    public boolean contains(NumberRange other) {
        return low.map(mine -> other.low.filter(its -> reaches(mine, its, 1)).isPresent())
                        .orElse(true)
                && high.map(mine ->
                                other.high.filter(its -> reaches(mine, its, -1)).isPresent())
                        .orElse(true);
    }

    /** Whether my bound lies at or beyond its, seen inwards: 1 for lower bounds, -1 for upper ones. */
    private static boolean reaches(Bound mine, Bound its, int inwards) {
        int order = its.number.compareTo(mine.number) * inwards;
        return order > 0 || order == 0 && (mine.included || !its.included);
    }

    private static NumberRange awayFromZero(BigDecimal number, BigDecimal reach) {
        return number.signum() < 0
                ? between(number.subtract(reach), false, number, true)
                : between(number, true, number.add(reach), false);
    }

    private static NumberRange towardsZero(BigDecimal number, BigDecimal reach) {
        return number.signum() < 0
                ? between(number, false, number.add(reach), true)
                : between(number.subtract(reach), true, number, false);
    }

    private static NumberRange between(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {
        return new NumberRange(Optional.of(new Bound(low, lowIncluded)), Optional.of(new Bound(high, highIncluded)));
    }
}
