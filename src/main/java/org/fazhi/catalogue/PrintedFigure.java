package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * A figure as it is published (公布数), the same in a text, a table, a workbook and on the command line: told by the
 * indicator's rule, a percentage to its number of decimals, and from 10000 in 万 on in 亿.
 *
 * @param quantity as told
 * @param decimals the least number of digits after the point
 */
public record PrintedFigure(Quantity quantity, int decimals) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    public static PrintedFigure of(Indicator indicator, Quantity exact) {
        if (exact.unit().isPercent()) return percentage(exact, indicator.decimals());
        Quantity told =
                indicator.isRanking() ? exact : indicator.measure().printing().told(exact);
        return new PrintedFigure(told, told.equals(exact) ? indicator.decimals() : 0);
    }

    /** Whether a figure says what is kept, be it only as that is told: a filed workbook that comes back changes nothing. */
    public static boolean tells(Indicator indicator, Quantity kept, Quantity given) {
        return given.equals(kept) || given.equals(of(indicator, kept).quantity());
    }

    /** A difference of two figures, which is never told by a rule: it shows what changed. */
    public static PrintedFigure ofDifference(Indicator indicator, Quantity difference) {
        return indicator.unit().isPercent()
                ? percentage(difference, indicator.decimals())
                : new PrintedFigure(difference, indicator.decimals());
    }

    private static PrintedFigure percentage(Quantity exact, int decimals) {
        BigDecimal rounded = exact.number().setScale(decimals, RoundingMode.HALF_UP);
        return new PrintedFigure(new Quantity(rounded, exact.unit(), exact.qualifier()), decimals);
    }

    /** In 亿 where it is ten thousand 万 and more; no digit is lost. */
    public PrintedFigure inLargeUnit() {
        return largeUnit()
                .flatMap(quantity::in)
                .map(large -> new PrintedFigure(large, 0))
                .orElse(this);
    }

    private Optional<MeasureUnit> largeUnit() {
        boolean isLarge = quantity.number().abs().compareTo(TEN_THOUSAND) >= 0;
        return isLarge ? quantity.unit().nextLarger() : Optional.empty();
    }

    /** With its unit: 1850余万元, 1.2345亿元, 98.00%. */
    public String text() {
        PrintedFigure large = inLargeUnit();
        return QuantityWriter.write(large.quantity, large.decimals);
    }

    /** Without its unit, in that of the indicator. */
    public String number() {
        return QuantityWriter.writeNumber(quantity, decimals);
    }
}
