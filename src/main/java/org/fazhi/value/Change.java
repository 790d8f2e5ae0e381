package org.fazhi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The change from last year to this (增减、增幅). Percentages change by 百分点 and have no rate; nothing has a rate where
 * last year was zero.
 *
 * @param difference this year less last year, in the unit of both (百分点 for percentages)
 * @param rate the difference over last year, in percent with two decimals (half up): -25.81 is 下降25.81%
 * @param inPoints whether the difference is in percentage points
 * @param approximate whether either year's figure is approximate (余、约…), so that the change can only be so too
 */
public record Change(BigDecimal difference, Optional<BigDecimal> rate, boolean inPoints, boolean approximate) {

    /** The change between two quantities of one unit; empty when their units do not convert. */
    public static Optional<Change> between(Quantity lastYear, Quantity thisYear) {
        return lastYear.unit().conversionTo(thisYear.unit()).map(factor -> {
            BigDecimal before = lastYear.number().multiply(factor);
            BigDecimal difference = Quantity.exact(thisYear.number().subtract(before), thisYear.unit())
                    .number();
            boolean inPoints = thisYear.unit().isPercent();
            boolean approximate = !lastYear.isExact() || !thisYear.isExact();
            return new Change(
                    difference, inPoints ? Optional.empty() : rate(difference, before), inPoints, approximate);
        });
    }

    /** The same where a rate would say nothing, as between places in a ranking. */
    public Change withoutRate() {
        return new Change(difference, Optional.empty(), inPoints, approximate);
    }

    private static Optional<BigDecimal> rate(BigDecimal difference, BigDecimal before) {
        if (before.signum() == 0) return Optional.empty();
        return Optional.of(difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), 2, RoundingMode.HALF_UP));
    }
}
