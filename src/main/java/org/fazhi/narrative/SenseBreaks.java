package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks words that are too wide for a line after one that ends a thought rather than in the middle of one, into lines as
 * even as can be (词意完整、排列对称).
 *
 * @param widest how many characters fit on a line
 */
record SenseBreaks(double widest) {
    private static final List<String> GOOD_ENDS = List.of("的", "和", "及", "与", "暨", "、", "）", "》", "”", "年度");
    private static final List<String> GOOD_STARTS = List.of("关于", "《");

    List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (TextMetrics.WIDEST.width(rest) > widest) {
            int end = end(rest);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    /** The best place of those after which no more lines follow than must; of several the one nearest an even share. */
    private int end(String text) {
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

    private int fewestLines(String text) {
        int lines = 0;
        for (String rest = text; !rest.isEmpty(); rest = rest.substring(longest(rest))) lines++;
        return lines;
    }

    private int longest(String text) {
        int end = 1;
        while (end < text.length() && TextMetrics.WIDEST.width(text.substring(0, end + 1)) <= widest) end++;
        return end;
    }
}
