package org.fazhi.ledger;

/** What stands around the text of a cell without being part of it (空白). */
final class Blank {
    private Blank() {}

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
