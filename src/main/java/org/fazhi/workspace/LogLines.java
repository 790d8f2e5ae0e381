package org.fazhi.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * How the log is written (日志格式). Of a failure it tells what kind it is and where it came from, never what it says: that
 * may quote a name, a number of an identity card or a whole statement. Of the words of libraries nothing is kept, for
 * the same reason.
 */
final class LogLines extends Formatter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final String OWN = "org.fazhi";

    @Override
    public String format(LogRecord logged) {
        String logger = String.valueOf(logged.getLoggerName());
        StringBuilder line = new StringBuilder(MOMENT.format(logged.getInstant()))
                .append(' ')
                .append(logged.getLevel().getName())
                .append(' ')
                .append(logger);
        if (logger.startsWith(OWN)) line.append(": ").append(logged.getMessage());
        line.append('\n');
        if (logged.getThrown() != null) line.append(Failed.details(logged.getThrown()));
        return line.toString();
    }
}
