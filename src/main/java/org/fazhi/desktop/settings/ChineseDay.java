package org.fazhi.desktop.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;

/** Days as documents write them (成文日期): 2021年1月8日; read also as 2021-1-8, 2021.1.8 and 2021/1/8. */
final class ChineseDay {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern(Messages.of(ChineseDay.class).say("day.pattern"));
    private static final Pattern TYPED = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");

    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> read(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private ChineseDay() {}
}
