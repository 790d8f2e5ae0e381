package org.fazhi.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.fazhi.language.PlainWriting;

/**
 * Tells the year a heading, title or sheet name speaks of (年份).
 *
 * @param base the year that 本年 stands for
 */
public record YearInWords(int base) {
    private static final Messages MESSAGES = Messages.of(YearInWords.class);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d{2})(?!\\d)");
    private static final Pattern ONLY_YEAR = Pattern.compile("(?:19[5-9]\\d|20\\d{2})(?:年度?)?");
    private static final String YEAR_BEGINS = "12";
    private static final List<String> THIS_YEAR = MESSAGES.words("this-year");
    private static final List<String> LAST_YEAR = MESSAGES.words("last-year");

    /** A year written out: 2019年, 2019年度, 2019. */
    public static Optional<Integer> written(String text) {
        Matcher year = YEAR.matcher(PlainWriting.of(text));
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether the whole text is a year and nothing else. */
    public static boolean isOnlyYear(String text) {
        String plain = PlainWriting.of(text).strip();
        return !plain.isEmpty()
                && YEAR_BEGINS.indexOf(plain.charAt(0)) >= 0
                && ONLY_YEAR.matcher(plain).matches();
    }

    public Optional<Integer> of(String heading) {
        return written(heading).or(() -> spoken(heading));
    }

    private Optional<Integer> spoken(String heading) {
        if (LAST_YEAR.stream().anyMatch(heading::contains)) return Optional.of(base - 1);
        return THIS_YEAR.stream().anyMatch(heading::contains) ? Optional.of(base) : Optional.empty();
    }
}
