package org.fazhi.narrative.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as it stands in a line (数字): 39,966, １２, 1 5, 2.16, 1/5, 三十, 百分之二十, 三分之一, 一半.
 *
 * @param digits without spaces and grouping
 */
record Numeral(int start, int end, String digits, Kind kind) {
    private static final String HAN = "零〇一二两三四五六七八九十百千";
    private static final String HAN_SCALE = "万亿";
    private static final String PARTS = "分之";
    private static final String HALF = "一半";
    /** Longer ones are account numbers or noise. */
    private static final int LONGEST = 20;

    private static final int GROUP = 3;
    private static final int LONGEST_FRACTION = 9;

    enum Kind {
        ARABIC,
        HAN,
        /** Of a whole: 1/5. */
        FRACTION,
        /** 百分之二十. */
        PERCENT
    }

    /** All of a line, in order; it is gone over once. */
    static List<Numeral> of(String line) {
        List<Numeral> numerals = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int end =
                    isDigit(line, at) ? arabic(line, at, numerals) : isHan(line, at) ? han(line, at, numerals) : at + 1;
            at = end;
        }
        return numerals;
    }

    boolean isTooLong() {
        return digits.length() > LONGEST;
    }

    /** Whether it is written in characters or as so many parts of so many. */
    boolean isInWords() {
        return kind == Kind.PERCENT || kind == Kind.FRACTION && digits.indexOf('/') < 0 || isHalf();
    }

    private boolean isHalf() {
        return end - start == HALF.length() && digits.equals("1/2");
    }

    /** 7/15 with a long number below it is no share. */
    boolean isDate(String line) {
        return digits.length() > LONGEST_FRACTION || line.startsWith("/", end);
    }

    boolean isHan() {
        return kind != Kind.ARABIC && HAN.indexOf(digits.charAt(0)) >= 0;
    }

    private static int arabic(String line, int start, List<Numeral> numerals) {
        int end = whole(line, start);
        StringBuilder digits = new StringBuilder(plain(line, start, end));
        if (end + 1 < line.length() && line.charAt(end) == '.' && isDigit(line, end + 1)) {
            int fraction = digits(line, end + 1);
            digits.append('.').append(line, end + 1, fraction);
            end = fraction;
        } else if (end + 1 < line.length() && line.charAt(end) == '/' && isDigit(line, end + 1)) {
            int below = digits(line, end + 1);
            numerals.add(new Numeral(start, below, digits + "/" + line.substring(end + 1, below), Kind.FRACTION));
            return below;
        }
        numerals.add(new Numeral(start, end, digits.toString(), Kind.ARABIC));
        return end;
    }

    /** Digits with grouping, or with one space that broke them: 1 5起, 1 302条. */
    private static int whole(String line, int start) {
        int end = digits(line, start);
        while (end + GROUP < line.length() && line.charAt(end) == ',' && digits(line, end + 1) == end + 1 + GROUP)
            end += GROUP + 1;
        boolean broken = end - start <= GROUP
                && end + 1 < line.length()
                && line.charAt(end) == ' '
                && isDigit(line, end + 1)
                && (start == 0 || line.charAt(start - 1) != ' ' && line.charAt(start - 1) != '\t');
        if (!broken) return end;
        int rest = digits(line, end + 1);
        boolean ended = rest < line.length() && " \t.,/".indexOf(line.charAt(rest)) < 0;
        return ended && rest - end - 1 <= GROUP ? rest : end;
    }

    private static String plain(String line, int start, int end) {
        StringBuilder plain = new StringBuilder();
        for (int at = start; at < end; at++) if (isDigit(line, at)) plain.append(line.charAt(at));
        return plain.toString();
    }

    private static int digits(String line, int start) {
        int end = start;
        while (isDigit(line, end)) end++;
        return end;
    }

    private static int han(String line, int start, List<Numeral> numerals) {
        if (line.startsWith(HALF, start)) {
            numerals.add(new Numeral(start, start + HALF.length(), "1/2", Kind.FRACTION));
            return start + HALF.length();
        }
        int end = start;
        while (isHan(line, end) || end > start && isIn(HAN_SCALE, line, end) && isHan(line, end + 1)) end++;
        if (line.startsWith(PARTS, end)) return parts(line, start, end, numerals);
        numerals.add(new Numeral(start, end, line.substring(start, end), Kind.HAN));
        return end;
    }

    private static int parts(String line, int start, int end, List<Numeral> numerals) {
        int from = end + PARTS.length();
        int to = from;
        boolean percent = end - start == 1 && line.charAt(start) == '百';
        if (isDigit(line, from)) {
            to = digits(line, from);
            if (to + 1 < line.length() && line.charAt(to) == '.' && isDigit(line, to + 1)) to = digits(line, to + 1);
        } else {
            while (isHan(line, to)) to++;
        }
        if (to == from) return from;
        if (percent)
            numerals.add(new Numeral(
                    start, to, line.substring(from, to).equals("百") ? "100" : line.substring(from, to), Kind.PERCENT));
        else numerals.add(new Numeral(start, to, line.substring(start, to), Kind.FRACTION));
        return to;
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static boolean isHan(String line, int at) {
        return isIn(HAN, line, at);
    }

    private static boolean isIn(String characters, String line, int at) {
        return at < line.length() && characters.indexOf(line.charAt(at)) >= 0;
    }
}
