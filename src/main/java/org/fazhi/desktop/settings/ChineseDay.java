package org.fazhi.desktop.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fazhi.language.Messages;

/** Days as documents write them (成文日期): 2021年1月8日. */
final class ChineseDay {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern(Messages.of(ChineseDay.class).say("day.pattern"));

    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    private ChineseDay() {}
}
