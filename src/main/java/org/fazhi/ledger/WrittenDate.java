package org.fazhi.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.fazhi.value.HalfWidth;

/**
 * Reads dates as clerks write them (日期读取): 2020年3月5日, 2020.3.5, 2020-03-05, 2020/3/5, 20200305, 二〇二〇年三月五日. A time
 * of day behind it, which other programs add to every day they print, is not kept.
 */
public final class WrittenDate {
    private static final Messages MESSAGES = Messages.of(WrittenDate.class);

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?。?"
            + "|(?<year2>\\d{4})(?<sign>[-./])(?<month2>\\d{1,2})\\k<sign>(?<day2>\\d{1,2})"
            + "|(?<year3>\\d{4})(?<month3>\\d{2})(?<day3>\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(?:(?<=[日号])|(?<![ T])[ T]++)(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?$");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{2}年\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}([-./])\\d{1,2}\\1\\d{1,2}|\\d{6}");
    private static final Pattern NO_DAY = Pattern.compile("\\d{4}(?:年(?:\\d{1,2}月?)?|[-./]\\d{1,2})?");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private WrittenDate() {}

    /** The day that is written; empty for what is none. */
    public static Optional<LocalDate> day(String written) {
        return read(written) instanceof CellReading.Read(Optional<CellValue> value)
                        && value.orElse(null) instanceof CellValue.Day(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** @param written without blanks around it */
    public static CellReading read(String written) {
        if (ISO.matcher(written).matches())
            return numbered(written, part(written, 0, 4), part(written, 5, 7), part(written, 8, 10));
        String narrow = HalfWidth.of(written);
        String day = ChineseDate.inDigits(TIME.matcher(narrow).replaceFirst("").replace(" ", ""));
        Matcher matcher = DAY.matcher(day);
        if (!matcher.matches()) return refused(written, day);
        return numbered(written, number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
    }

    private static CellReading numbered(String written, int year, int month, int day) {
        if (year < EARLIEST || year > LATEST)
            return new CellReading.Unreadable(
                    MESSAGES.say("refused.date.year", Quoted.text(written), year, EARLIEST, LATEST));
        try {
            return CellReading.of(new CellValue.Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            String key = month < 1 || month > 12 ? "refused.date.bad_month" : "refused.date.no_such_day";
            return new CellReading.Unreadable(MESSAGES.say(key, Quoted.text(written), year, month, day));
        }
    }

    private static CellReading refused(String written, String day) {
        String key = "other";
        if (SHORT_YEAR.matcher(day).matches()) key = "short_year";
        else if (NO_DAY.matcher(day).matches()) key = "no_day";
        return new CellReading.Unreadable(MESSAGES.say("refused.date." + key, Quoted.text(written)));
    }

    private static int part(String written, int from, int to) {
        return Integer.parseInt(written, from, to, 10);
    }

    private static int number(Matcher matcher, String part) {
        for (String group : new String[] {part, part + "2", part + "3"})
            if (matcher.group(group) != null) return Integer.parseInt(matcher.group(group));
        throw new IllegalStateException(part);
    }
}
