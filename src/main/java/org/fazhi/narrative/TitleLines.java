package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a 标题 (7.3.1): those the office broke itself, each again broken where it is wider than the page, after a
 * word that ends a thought rather than in the middle of one.
 */
public final class TitleLines {
    /** How many 2号 characters fit on a line. */
    private static final int WIDEST = 20;

    private static final List<String> GOOD_ENDS = List.of("的", "和", "及", "与", "暨", "、", "）", "》", "”", "年度");
    private static final String GOOD_START = "关于";

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

    /** The best place that leaves no more than the lines to come can hold; of several the one nearest an even share. */
    private static int end(String text) {
        int count = (int) Math.ceil(TextMetrics.WIDEST.width(text) / WIDEST);
        int even = Math.min((text.length() + count - 1) / count, longest(text));
        return IntStream.rangeClosed(2, longest(text))
                .filter(end ->
                        isGood(text, end) && TextMetrics.WIDEST.width(text.substring(end)) <= WIDEST * (count - 1))
                .boxed()
                .min(Comparator.comparingInt(end -> Math.abs(end - even)))
                .orElse(even);
    }

    private static boolean isGood(String text, int end) {
        String line = text.substring(0, end);
        return text.startsWith(GOOD_START, end) || GOOD_ENDS.stream().anyMatch(line::endsWith);
    }

    private static int longest(String text) {
        int end = 1;
        while (end < text.length() && TextMetrics.WIDEST.width(text.substring(0, end + 1)) <= WIDEST) end++;
        return end;
    }
}
