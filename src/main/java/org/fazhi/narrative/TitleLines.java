package org.fazhi.narrative;

import java.util.List;

/** The lines of a 标题 (7.3.1): those the office broke itself, each again broken where it is wider than the page. */
public final class TitleLines {
    /** As many 2号 characters as fit on a line. */
    private static final SenseBreaks BREAKS = new SenseBreaks(20);

    private TitleLines() {}

    public static List<String> of(List<String> given) {
        return given.stream().flatMap(line -> BREAKS.lines(line).stream()).toList();
    }
}
