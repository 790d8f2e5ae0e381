package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a 标题 (7.3.1): those the office broke itself, each again broken where it is wider than the page, after a
 * word that ends a thought rather than in the middle of one.
 */
public final class TitleLines {
    /** How many 2号 characters fit on a line. */
    private static final int WIDEST = 20;

    private static final String GOOD_ENDS = "于的和及与暨、）》”";

    private TitleLines() {}

    public static List<String> of(List<String> given) {
        return given.stream().flatMap(line -> broken(line).stream()).toList();
    }

    private static List<String> broken(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (TextMetrics.WIDEST.width(rest) > WIDEST) {
            int end = end(rest);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    /** Near an even share of what is left, at the best place within a few characters. */
    private static int end(String text) {
        int count = (int) Math.ceil(TextMetrics.WIDEST.width(text) / WIDEST);
        int even = Math.min(text.length() / count + 1, longest(text));
        for (int end = Math.min(even + 3, longest(text)); end >= Math.max(2, even - 4); end--)
            if (GOOD_ENDS.indexOf(text.charAt(end - 1)) >= 0) return end;
        return even;
    }

    private static int longest(String text) {
        int end = 1;
        while (end < text.length() && TextMetrics.WIDEST.width(text.substring(0, end + 1)) <= WIDEST) end++;
        return end;
    }
}
