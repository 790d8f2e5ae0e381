package org.fazhi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure (数值): a number, its unit and how exactly it is meant. The number is in the unit: 1850余万元 is 1850, 万元, 余;
 * 25.81% is 25.81, %. Two quantities are equal when they print alike, so 2.10 equals 2.1.
 */
public record Quantity(BigDecimal number, MeasureUnit unit, Qualifier qualifier) {
    public Quantity {
        number = plain(number);
    }

    public static Quantity exact(BigDecimal number, MeasureUnit unit) {
        return new Quantity(number, unit, Qualifier.EXACT);
    }

    public static Quantity exact(long number, String unit) {
        return exact(BigDecimal.valueOf(number), new MeasureUnit(unit));
    }

    /** The same in another unit; empty where it does not convert. */
    public Optional<Quantity> in(MeasureUnit other) {
        return unit.conversionTo(other).map(factor -> new Quantity(number.multiply(factor), other, qualifier));
    }

    /** Whether both are the same to so many digits after the point. */
    public boolean agreesWith(Quantity other, int decimals) {
        return unit.equals(other.unit)
                && qualifier == other.qualifier
                && rounded(decimals).compareTo(other.rounded(decimals)) == 0;
    }

    private BigDecimal rounded(int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    public boolean isExact() {
        return qualifier.isExact();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
