package org.fazhi.narrative.foreign;

/**
 * The number before a heading (标题序号) in the kinds that offices write, whole and broken: 一、 （一） 一) 1. 1、 1 (1) 1) ①
 * 第一部分 【…】.
 *
 * @param level 1 to 4 as of 一、（一） 1. (1)
 * @param length how many characters it takes
 */
record HeadingMark(int level, int length) {
    private static final String HAN = "一二三四五六七八九十百";
    private static final String OPENING = "（(〔";
    private static final String CLOSING = "）)〕";
    private static final String STOPS = "、.．";
    private static final int LONGEST_NUMBER = 3;

    /** No mark. */
    static final HeadingMark NONE = new HeadingMark(0, 0);

    static HeadingMark of(String line) {
        if (line.isEmpty()) return NONE;
        char first = line.charAt(0);
        if (first >= '①' && first <= '⑳' || first >= '⑴' && first <= '⒇') return new HeadingMark(4, 1);
        if (first >= '㈠' && first <= '㈩') return new HeadingMark(2, stop(line, 1));
        if (first == '第') return part(line);
        boolean opened = OPENING.indexOf(first) >= 0;
        int from = opened ? 1 : 0;
        int han = run(line, from, true);
        int digits = run(line, from, false);
        if (han > from) return numbered(line, opened, han, true);
        return digits > from ? numbered(line, opened, digits, false) : NONE;
    }

    private static HeadingMark numbered(String line, boolean opened, int end, boolean han) {
        if (end >= line.length()) return NONE;
        char after = line.charAt(end);
        boolean closed = CLOSING.indexOf(after) >= 0;
        if (closed) return new HeadingMark(han ? 2 : 4, stop(line, end + 1));
        if (opened) return NONE;
        boolean stopped = STOPS.indexOf(after) >= 0 && (han || !isDigit(line, end + 1));
        boolean spaced = (after == ' ' || after == '　') && end + 1 < line.length() && (han || !isDigit(line, end + 1));
        return stopped || spaced ? new HeadingMark(han ? 1 : 3, blank(line, end + 1)) : NONE;
    }

    private static HeadingMark part(String line) {
        int end = run(line, 1, true);
        boolean isPart = end > 1 && (line.startsWith("部分", end) || line.startsWith("章", end));
        if (!isPart) return NONE;
        int after = line.startsWith("章", end) ? end + 1 : end + 2;
        while (after < line.length() && "、：:　 ".indexOf(line.charAt(after)) >= 0) after++;
        return new HeadingMark(1, after);
    }

    /** Behind the 、 that some write after a bracket. */
    private static int stop(String line, int at) {
        return blank(line, at < line.length() && STOPS.indexOf(line.charAt(at)) >= 0 ? at + 1 : at);
    }

    private static int blank(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isSpaceChar(line.charAt(end))) end++;
        return end;
    }

    private static int run(String line, int from, boolean han) {
        int end = from;
        while (end < line.length()
                && end - from < LONGEST_NUMBER
                && (han ? HAN.indexOf(line.charAt(end)) >= 0 : isDigit(line, end))) end++;
        return end;
    }

    private static boolean isDigit(String line, int at) {
        if (at >= line.length()) return false;
        char character = line.charAt(at);
        return character >= '0' && character <= '9' || character >= '０' && character <= '９';
    }
}
