package org.fazhi.desktop.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as it is shown (时间): by the clock of this computer, to the minute. */
public final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private Moment() {}

    public static String words(Instant at) {
        return WORDS.format(at);
    }
}
