package org.fazhi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How exactly an exact figure is told in print (公布方式); what is kept and computed with stays exact. To two or three leading
 * digits 2487 is 2400余 or 2480余; to the nearest it is 近2500, and 2412 is 2400余. What loses nothing stays as it is: 2500 is
 * 2500. A number with no more digits before its point than are told is told exactly.
 */
public enum PrintRule {
    EXACT(0, false),
    MORE_2(2, false),
    MORE_3(3, false),
    NEAREST_2(2, true),
    NEAREST_3(3, true);

    private final int digits;
    private final boolean nearest;

    PrintRule(int digits, boolean nearest) {
        this.digits = digits;
        this.nearest = nearest;
    }

    /** The figure as it is told. One that is approximate already, or below zero, is told as it was given. */
    public Quantity told(Quantity exact) {
        BigDecimal number = exact.number();
        int wholeDigits = number.precision() - number.scale();
        if (this == EXACT || !exact.isExact() || number.signum() <= 0 || wholeDigits <= digits) return exact;
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(wholeDigits - digits);
        BigDecimal down = number.divide(step, 0, RoundingMode.DOWN).multiply(step);
        if (down.compareTo(number) == 0) return exact;
        BigDecimal up = down.add(step);
        boolean isNearer = up.subtract(number).compareTo(number.subtract(down)) < 0;
        return nearest && isNearer
                ? new Quantity(up, exact.unit(), Qualifier.NEARLY)
                : new Quantity(down, exact.unit(), Qualifier.MORE);
    }

    /** The word used in files. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrintRule> ofKeyword(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.keyword().equals(word))
                .findFirst();
    }
}
