package org.fazhi.narrative.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The outline of a foreign text (外来报告的提纲): which lines are headings, and what stands under each. */
public record ForeignOutline(List<OutlinedLine> lines) {
    /** A longer line is a paragraph, whatever stands before it. */
    private static final int LONGEST_HEADING = 48;

    private static final String STOP = "。";
    private static final String NOT_AFTER_HEADING = "。：: 　";

    public ForeignOutline {
        lines = List.copyOf(lines);
    }

    /** A heading above, and its level. */
    private record Above(int level, String heading) {}

    public static ForeignOutline of(ForeignText text) {
        List<OutlinedLine> outlined = new ArrayList<>();
        Deque<Above> above = new ArrayDeque<>();
        for (ForeignLine line : text.lines()) {
            OutlinedLine one = line.row() ? plain(line, above) : outlined(line, above);
            if (one.level() > 0) above.addLast(new Above(one.level(), one.heading()));
            outlined.add(one);
        }
        return new ForeignOutline(outlined);
    }

    private static OutlinedLine outlined(ForeignLine line, Deque<Above> above) {
        String text = line.text();
        int bracket = text.startsWith("【") ? text.indexOf('】') : -1;
        if (bracket > 1 && bracket < LONGEST_HEADING)
            return headed(line, 1, text.substring(1, bracket), bracket + 1, above);
        HeadingMark mark = HeadingMark.of(text);
        if (mark.level() == 0) return plain(line, above);
        int stop = text.indexOf(STOP, mark.length());
        int end = stop < 0 ? text.length() : stop;
        if (end - mark.length() > LONGEST_HEADING || end == mark.length()) return unnamed(line, mark, above);
        return headed(line, mark.level(), text.substring(mark.length(), end), Math.min(text.length(), end + 1), above);
    }

    private static OutlinedLine headed(ForeignLine line, int level, String heading, int from, Deque<Above> above) {
        while (!above.isEmpty() && above.getLast().level >= level) above.removeLast();
        return new OutlinedLine(line, level, stripped(heading), line.text().substring(from), from, headings(above));
    }

    /** A numbered paragraph without a heading of its own: it ends what stood at its level before. */
    private static OutlinedLine unnamed(ForeignLine line, HeadingMark mark, Deque<Above> above) {
        while (!above.isEmpty() && above.getLast().level >= mark.level()) above.removeLast();
        return new OutlinedLine(line, 0, "", line.text().substring(mark.length()), mark.length(), headings(above));
    }

    private static OutlinedLine plain(ForeignLine line, Deque<Above> above) {
        return new OutlinedLine(line, 0, "", line.text(), 0, headings(above));
    }

    private static List<String> headings(Deque<Above> above) {
        return above.stream().map(Above::heading).toList();
    }

    private static String stripped(String heading) {
        int end = heading.length();
        while (end > 0 && NOT_AFTER_HEADING.indexOf(heading.charAt(end - 1)) >= 0) end--;
        return heading.substring(0, end);
    }
}
