package org.fazhi.value;

/**
 * Makes full-width characters (全角) half-width, and every kind of space a plain one; strips both ends. For values, which
 * keep every other character: {@link org.fazhi.language.PlainWriting} would read 10² as 102.
 */
public final class HalfWidth {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int SHIFT = 0xFEE0;
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";
    private static final int FIRST_OTHER_SPACE = 0x7F;
    private static final char MINUS = '\u2212';

    private HalfWidth() {}

    public static String of(String text) {
        if (isNarrow(text)) return text.strip();
        StringBuilder narrow = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> INVISIBLE.indexOf(character) < 0)
                .forEach(character -> narrow.appendCodePoint(narrow(character)));
        return narrow.toString().strip();
    }

    /** Most texts are, and millions of cells are read. */
    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (narrow(character) != character || INVISIBLE.indexOf(character) >= 0) return false;
        }
        return true;
    }

    private static int narrow(int character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) return character - SHIFT;
        if (character == MINUS) return '-';
        if (character > ' ' && character < FIRST_OTHER_SPACE) return character;
        return Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
    }
}
