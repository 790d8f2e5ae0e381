package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * How a word processor breaks Chinese text into lines (断行): so many characters wide, digits and Latin letters narrower,
 * no closing mark at the start of a line and no opening one at its end.
 *
 * @param latinWidth width of a digit or Latin letter, in Chinese characters
 * @param hangs whether one closing mark may hang out into the margin
 */
record TextMetrics(double latinWidth, boolean hangs) {
    static final int CHARACTERS = 28;

    /** Word and WPS with the fonts the standard asks for. */
    static final TextMetrics OFFICE = new TextMetrics(0.5, false);

    /** The least that fits on a line in any program. */
    static final TextMetrics WIDEST = new TextMetrics(0.63, false);

    /** LibreOffice with the right fonts, and with those it puts in their place. */
    static final List<TextMetrics> ALL =
            List.of(OFFICE, new TextMetrics(0.49, true), new TextMetrics(0.63, true), WIDEST);

    private static final double SLACK = 0.07;
    private static final String NEVER_FIRST = "，。、；：？！”’》〉）〕】%…—～·";
    private static final String NEVER_LAST = "“‘《〈（〔【";
    private static final String HANGING = "，。、；：？！";

    /** The lines of a text as ends of stretches: the first from 0 to the first end, and so on. */
    List<Integer> lineEnds(String text, double firstIndent, double furtherIndent) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            double room = CHARACTERS + SLACK - (ends.isEmpty() ? firstIndent : furtherIndent);
            start = lineEnd(text, start, room);
            ends.add(start);
        }
        if (ends.isEmpty()) ends.add(0);
        return ends;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int character) {
        return character < 0x2000 ? latinWidth : Character.isSupplementaryCodePoint(character) ? 0.5 : 1;
    }

    private int lineEnd(String text, int start, double room) {
        int end = start;
        double used = 0;
        while (end < text.length() && used + width(text.charAt(end)) <= room) used += width(text.charAt(end++));
        if (end == text.length()) return end;
        if (hangs && isOneOf(HANGING, text.charAt(end)) && end > start) return end + 1;
        int allowed = end;
        while (allowed > start + 1 && !mayBreakBefore(text, allowed)) allowed--;
        return allowed > start + 1 ? allowed : Math.max(end, start + 1);
    }

    private static boolean mayBreakBefore(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isOneOf(NEVER_FIRST, after) || isOneOf(NEVER_LAST, before)) return false;
        return !(isWordPart(before) && isWordPart(after));
    }

    private static boolean isWordPart(char letter) {
        return letter > ' ' && letter < 0x2000;
    }

    private static boolean isOneOf(String marks, char mark) {
        return marks.indexOf(mark) >= 0;
    }
}
