package org.fazhi.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number written in Chinese (中文数字): 一百五十, 两千三百, 二〇二〇, 壹佰. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "[一二三四五六七八九]";
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");

    /** Up to 9999. A last digit straight after 百 or 千 is left out: 一百五 may mean 105 or 150. */
    private static final Pattern BELOW_TEN_THOUSAND = Pattern.compile("(?<thousands>" + DIGIT + "?千)?(?:零?(?<hundreds>"
            + DIGIT + "?百))?(?:零?(?<tens>" + DIGIT + "?十))?(?:(?:零|(?<=十)|^)(?<ones>" + DIGIT + "))?");

    private ChineseNumber() {}

    /** Empty when it is no well-formed, unambiguous numeral. */
    static Optional<BigDecimal> read(String numeral) {
        String plain = inCommonDigits(numeral);
        if (plain.length() > 1 && plain.matches("[" + DIGITS + "]+")) return Optional.of(digitByDigit(plain));
        return plain.equals("零") ? Optional.of(BigDecimal.ZERO) : scaled(plain);
    }

    private static String inCommonDigits(String numeral) {
        StringBuilder plain = new StringBuilder();
        for (char character : numeral.toCharArray()) {
            int unusual = "壹贰叁肆伍陆柒捌玖拾佰仟〇两".indexOf(character);
            plain.append(unusual < 0 ? character : "一二三四五六七八九十百千零二".charAt(unusual));
        }
        return plain.toString();
    }

    private static BigDecimal digitByDigit(String digits) {
        StringBuilder number = new StringBuilder();
        for (char digit : digits.toCharArray()) number.append(DIGITS.indexOf(digit));
        return new BigDecimal(number.toString());
    }

    private static Optional<BigDecimal> scaled(String numeral) {
        int hundredMillions = numeral.lastIndexOf('亿');
        if (hundredMillions >= 0) return split(numeral, hundredMillions, HUNDRED_MILLION);
        int tenThousands = numeral.lastIndexOf('万');
        if (tenThousands >= 0) return split(numeral, tenThousands, TEN_THOUSAND);
        return belowTenThousand(numeral);
    }

    private static Optional<BigDecimal> split(String numeral, int at, BigDecimal scale) {
        String left = numeral.substring(0, at);
        String right = numeral.substring(at + 1);
        if (right.matches(DIGIT)) return Optional.empty();
        Optional<BigDecimal> high = left.isEmpty() ? Optional.of(BigDecimal.ONE) : scaled(left);
        Optional<BigDecimal> low = right.isEmpty() ? Optional.of(BigDecimal.ZERO) : scaled(right);
        return high.flatMap(above -> low.map(below -> above.multiply(scale).add(below)));
    }

    private static Optional<BigDecimal> belowTenThousand(String numeral) {
        Matcher places = BELOW_TEN_THOUSAND.matcher(numeral);
        if (numeral.isEmpty() || !places.matches()) return Optional.empty();
        long ones = places.group("ones") == null ? 0 : DIGITS.indexOf(places.group("ones"));
        return Optional.of(BigDecimal.valueOf(place(places.group("thousands"), 1_000)
                + place(places.group("hundreds"), 100)
                + place(places.group("tens"), 10)
                + ones));
    }

    /** 三百 is three of them, 百 one, and what is not there none. */
    private static long place(String written, long worth) {
        if (written == null) return 0;
        return written.length() == 1 ? worth : DIGITS.indexOf(written.charAt(0)) * worth;
    }
}
