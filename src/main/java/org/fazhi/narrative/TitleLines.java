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
    private static final List<String> GOOD_STARTS = List.of("关于", "《");

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

    /** The best place of those after which no more lines follow than must; of several the one nearest an even share. */
    private static int end(String text) {
        int lines = fewestLines(text);
        int even = (text.length() + lines - 1) / lines;
        return IntStream.rangeClosed(1, longest(text))
                .filter(end -> fewestLines(text.substring(end)) < lines)
                .boxed()
                .min(Comparator.<Integer>comparingInt(end -> badness(text, end))
                        .thenComparingInt(end -> Math.abs(end - even)))
                .orElseThrow();
    }

    /** 0 where a thought ends, 1 in the middle of one, 2 where no line ends: within a number, before a closing mark. */
    private static int badness(String text, int end) {
        if (!TextMetrics.mayBreakBefore(text, end)) return 2;
        boolean starts = GOOD_STARTS.stream().anyMatch(word -> text.startsWith(word, end));
        return starts || GOOD_ENDS.stream().anyMatch(text.substring(0, end)::endsWith) ? 0 : 1;
    }

    private static int fewestLines(String text) {
        int lines = 0;
        for (String rest = text; !rest.isEmpty(); rest = rest.substring(longest(rest))) lines++;
        return lines;
    }

    private static int longest(String text) {
        int end = 1;
        while (end < text.length() && TextMetrics.WIDEST.width(text.substring(0, end + 1)) <= WIDEST) end++;
        return end;
    }
}
