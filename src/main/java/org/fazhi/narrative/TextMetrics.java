package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * How a word processor breaks Chinese text into lines (断行): so many characters wide, digits and Latin letters narrower,
 * no closing mark at the start of a line and no opening one at its end.
 *
 * @param latinWidth width of a digit or Latin letter, in Chinese characters
 * @param pointWidth width of a point, as stands in decimals
 * @param gap white put between Chinese and Latin, on either side, but not behind a percent sign
 * @param hangs whether one closing mark may hang out into the margin, behind a Chinese character
 */
record TextMetrics(double latinWidth, double pointWidth, double gap, boolean hangs, double room) {
    static final int CHARACTERS = 28;

    /** Word and WPS with the fonts the standard asks for. */
    static final TextMetrics OFFICE = new TextMetrics(0.49, 0.49, 0, false);

    /** LibreOffice with the same fonts. */
    static final TextMetrics LIBRE_OFFICE = new TextMetrics(0.49, 0.49, 0.22, true);

    /** LibreOffice where none of them is installed and digits come from a wider font. */
    static final TextMetrics LIBRE_OFFICE_WIDE = new TextMetrics(0.63, 0.32, 0.22, true);

    /** The least that fits on a line in any program. */
    static final TextMetrics WIDEST = new TextMetrics(0.63, 0.63, 0.22, false);

    /** How much wider than a digit a percent sign is. */
    private static final double WIDE_SIGN = 1.5;

    private static final double SLACK = 0.07;
    private static final String NEVER_FIRST = "，。、；：？！”’》〉）〕】%…—～·";
    private static final String NEVER_LAST = "“‘《〈（〔【";
    private static final String HANGING = "，。、；：？！";

    private TextMetrics(double latinWidth, double pointWidth, double gap, boolean hangs) {
        this(latinWidth, pointWidth, gap, hangs, CHARACTERS);
    }

    /** How a paragraph of that spacing breaks. */
    TextMetrics spaced(Spacing spacing) {
        return new TextMetrics(
                spacing.narrow(latinWidth), spacing.narrow(pointWidth), spacing.white(gap), hangs, spacing.room());
    }

    /** The same on a line that takes so much more. */
    TextMetrics withRoom(double more) {
        return new TextMetrics(latinWidth, pointWidth, gap, hangs, room + more);
    }

    /** The lines of a text as ends of stretches: the first from 0 to the first end, and so on. */
    List<Integer> lineEnds(String text, double firstIndent, double furtherIndent) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            double left = room + SLACK - (ends.isEmpty() ? firstIndent : furtherIndent);
            start = lineEnd(text, start, left);
            ends.add(start);
        }
        if (ends.isEmpty()) ends.add(0);
        return ends;
    }

    double width(String text) {
        double width = 0;
        for (int at = 0; at < text.length(); at++) width += width(text, at);
        return width;
    }

    /** The width of a character with the white before it. */
    private double width(String text, int at) {
        boolean latin = isLatin(text.charAt(at));
        boolean changes = at > 0
                && isLatin(text.charAt(at - 1)) != latin
                && !isMark(text, latin ? at - 1 : at)
                && text.charAt(at - 1) != '%';
        if (text.charAt(at) == '.') return pointWidth + (changes ? gap : 0);
        if (text.charAt(at) == '%') return latinWidth * WIDE_SIGN + (changes ? gap : 0);
        return (latin ? latinWidth : Character.isSurrogate(text.charAt(at)) ? 0.5 : 1) + (changes ? gap : 0);
    }

    private int lineEnd(String text, int start, double room) {
        int end = start;
        double used = 0;
        while (end < text.length() && used + width(text, end) <= room) used += width(text, end++);
        if (end == text.length()) return end;
        if (hangs && isOneOf(HANGING, text.charAt(end)) && end > start && !isLatin(text.charAt(end - 1)))
            return end + 1;
        int allowed = end;
        while (allowed > start + 1 && !mayBreakBefore(text, allowed)) allowed--;
        return allowed > start + 1 ? allowed : Math.max(end, start + 1);
    }

    private static boolean isMark(String text, int at) {
        return isOneOf(NEVER_FIRST, text.charAt(at)) || isOneOf(NEVER_LAST, text.charAt(at));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x2000;
    }

    /** Whether a line may end and the next begin here: not beside some marks, in a number, in a rare character. */
    static boolean mayBreakBefore(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isOneOf(NEVER_FIRST, after) || isOneOf(NEVER_LAST, before) || Character.isLowSurrogate(after)) return false;
        return !(isWordPart(before) && isWordPart(after));
    }

    private static boolean isWordPart(char letter) {
        return letter > ' ' && isLatin(letter);
    }

    private static boolean isOneOf(String marks, char mark) {
        return marks.indexOf(mark) >= 0;
    }
}
