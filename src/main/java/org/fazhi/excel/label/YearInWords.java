package org.fazhi.excel.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the year a heading, title or sheet name speaks of (年份).
 *
 * @param base the year that 本年 stands for
 */
public record YearInWords(int base) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d{2})(?!\\d)");
    private static final Pattern THIS_YEAR = Pattern.compile("本年|本期|今年|当年|报告期");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|上一年|去年|上期|前一年");

    /** A year written out: 2019年, 2019年度, 2019. */
    public static Optional<Integer> written(String text) {
        Matcher year = YEAR.matcher(Digits.halfWidth(text));
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether the whole text is a year and nothing else. */
    public static boolean isOnlyYear(String text) {
        return Digits.halfWidth(text).strip().matches("(?:19[5-9]\\d|20\\d{2})(?:年度?)?");
    }

    public Optional<Integer> of(String heading) {
        return written(heading).or(() -> spoken(heading));
    }

    private Optional<Integer> spoken(String heading) {
        if (LAST_YEAR.matcher(heading).find()) return Optional.of(base - 1);
        return THIS_YEAR.matcher(heading).find() ? Optional.of(base) : Optional.empty();
    }
}
