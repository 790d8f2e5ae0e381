package org.fazhi.check;

import java.math.BigDecimal;
import org.fazhi.catalogue.Figure;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/**
 * What a figure may really be when it is compared with others (比较区间). What was computed, or counted with decimals, was
 * rounded, so it may be half a last digit off; one that only 约 could be said of, because of how it came about, may be anything.
 */
final class FigureRange {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private FigureRange() {}

    /** The range in the given unit. The rule's author vouches that both count the same; only 万 and 亿 are converted. */
    static NumberRange of(Figure figure, MeasureUnit unit) {
        Quantity quantity = inUnit(figure.quantity().orElseThrow(), unit);
        return switch (figure.source()) {
            case Figure.Computed _ -> quantity.isExact() ? rounded(figure, unit) : NumberRange.ANYTHING;
            case Figure.CountedFrom _
            when figure.indicator().decimals() > 0 && quantity.isExact() -> rounded(figure, unit);
            case Figure.Summed _ when quantity.qualifier() == Qualifier.ABOUT -> NumberRange.ANYTHING;
            case Figure.Summed _,
                    Figure.Typed _,
                    Figure.Imported _,
                    Figure.CountedFrom _,
                    Figure.Overridden _,
                    Figure.NoSource _ -> NumberRange.of(quantity);
        };
    }

    static Quantity inUnit(Quantity quantity, MeasureUnit unit) {
        return new Quantity(quantity.number().multiply(scale(quantity.unit(), unit)), unit, quantity.qualifier());
    }

    private static NumberRange rounded(Figure figure, MeasureUnit unit) {
        Quantity quantity = figure.quantity().orElseThrow();
        BigDecimal margin = HALF.movePointLeft(figure.indicator().decimals());
        return NumberRange.around(quantity.number(), margin).times(scale(quantity.unit(), unit));
    }

    private static BigDecimal scale(MeasureUnit from, MeasureUnit to) {
        return from.factor().divide(to.factor());
    }
}
