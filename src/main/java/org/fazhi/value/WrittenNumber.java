package org.fazhi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fazhi.language.Messages;

/** Turns the number part of a written figure into a number: 39,966, 一百五十, 1/5, 百分之二十 (数字). */
final class WrittenNumber {
    private static final Messages MESSAGES = Messages.of(WrittenNumber.class);
    private static final int LONGEST_WHOLE = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share in percent, and whether it had to be rounded to two decimals. */
    record Share(BigDecimal percent, boolean rounded) {}

    private WrittenNumber() {}

    static BigDecimal read(String written) {
        BigDecimal number = isArabic(written) ? new BigDecimal(written.replace(",", "")) : chinese(written);
        if (number.precision() - number.scale() > LONGEST_WHOLE)
            throw new NotAFigure(MESSAGES.say("unreadable.long", written));
        return number;
    }

    /** What 二十 of 百分之二十, 1/5 and 五分之一 are in percent. */
    static Share readShare(String fraction) {
        int slash = fraction.indexOf('/');
        int words = fraction.indexOf("分之");
        BigDecimal numerator = read(slash > 0 ? fraction.substring(0, slash) : fraction.substring(words + 2));
        BigDecimal denominator = read(slash > 0 ? fraction.substring(slash + 1) : fraction.substring(0, words));
        if (denominator.signum() == 0) throw new NotAFigure(MESSAGES.say("unreadable.zero_denominator", fraction));
        BigDecimal percent = numerator.multiply(HUNDRED).divide(denominator, 10, RoundingMode.HALF_UP);
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP);
        return new Share(rounded, rounded.compareTo(percent) != 0);
    }

    private static boolean isArabic(String written) {
        return written.chars().anyMatch(Character::isDigit);
    }

    private static BigDecimal chinese(String written) {
        Optional<BigDecimal> number = ChineseNumber.read(written);
        return number.orElseThrow(() -> new NotAFigure(MESSAGES.say("unreadable.numeral", written)));
    }
}
