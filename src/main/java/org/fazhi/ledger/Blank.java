package org.fazhi.ledger;

import java.util.regex.Pattern;

/** Tells cells in which nothing is written (空单元格). */
final class Blank {
    private static final Pattern DASHES = Pattern.compile("[-—–―─/\\\\]+");

    private Blank() {}

    /** Whether it is only a dash or stroke, as clerks put into a cell that does not apply. */
    static boolean isDash(String narrow) {
        return DASHES.matcher(narrow).matches();
    }

    /** The text without any kind of white space around it. */
    static String trimmed(String written) {
        int first = 0;
        int last = written.length();
        while (first < last && isSpace(written.charAt(first))) first++;
        while (last > first && isSpace(written.charAt(last - 1))) last--;
        return written.substring(first, last);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
