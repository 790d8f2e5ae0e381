package org.fazhi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Prints figures as official documents do (写数): 1850余万元, 近200人, 25.81%, without grouping. What it prints,
 * {@link QuantityReader} reads back as the same quantity: digits that were given are never rounded away.
 */
public final class QuantityWriter {
    private static final int LARGEST_DENOMINATOR = 10;

    /** What is printed where there is no quantity. */
    private static final String NONE = "—";

    private QuantityWriter() {}

    /** With its unit: 150余件, 90分以上. {@code decimals} is the least number of digits after the point. */
    public static String write(Quantity quantity, int decimals) {
        return around(
                quantity, digits(quantity.number(), decimals), quantity.unit().symbol());
    }

    /** With its unit, or a dash where there is none. */
    public static String orDash(Optional<Quantity> quantity, int decimals) {
        return quantity.map(one -> write(one, decimals)).orElse(NONE);
    }

    /** Without its unit: 150余, 90以上. */
    public static String writeNumber(Quantity quantity, int decimals) {
        return around(quantity, digits(quantity.number(), decimals), "");
    }

    /** The bare digits, with at least the given number of them after the point. */
    public static String digits(BigDecimal number, int decimals) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), decimals), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** A percentage as a fraction where it is a simple one: 20% is 1/5, 25.81% is none. */
    public static Optional<String> writeFraction(Quantity percentage) {
        if (!percentage.unit().isPercent() || !percentage.isExact()) return Optional.empty();
        for (int denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator++) {
            BigDecimal numerator = percentage
                    .number()
                    .multiply(BigDecimal.valueOf(denominator))
                    .movePointLeft(2)
                    .stripTrailingZeros();
            boolean proper = numerator.signum() > 0 && numerator.compareTo(BigDecimal.valueOf(denominator)) < 0;
            if (proper && numerator.scale() <= 0) return Optional.of(numerator.toPlainString() + "/" + denominator);
        }
        return Optional.empty();
    }

    /** 1850余万元, but 1.23亿余元: between the parts of a broken number stands no word. */
    private static String afterNumber(String digits, String word, String unit) {
        boolean isLarge = unit.length() > 1 && unit.startsWith("亿");
        return isLarge ? digits + "亿" + word + unit.substring(1) : digits + word + unit;
    }

    private static String around(Quantity quantity, String digits, String unit) {
        String word = quantity.qualifier().word();
        return switch (quantity.qualifier().position()) {
            case NONE -> digits + unit;
            case BEFORE -> word + digits + unit;
            case AFTER_NUMBER -> afterNumber(digits, word, unit);
            case AFTER_UNIT -> digits + unit + word;
        };
    }
}
