package org.fazhi.narrative;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fazhi.language.Messages;

/** A date as official documents print it (7.3.5.4): 2021年1月8日, no leading zeros. */
public final class OfficialDate {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern(Messages.of(OfficialDate.class).say("date.form"));

    private OfficialDate() {}

    public static String printed(LocalDate date) {
        return FORM.format(date);
    }
}
