package org.fazhi.narrative.recognise;

/** A line with its characters made plain one by one (逐字半角), so that every place in it is a place in the line. */
final class PlainLine {
    private static final char FIRST = '！';
    private static final char LAST = '～';

    private PlainLine() {}

    static String of(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) plain.append(plain(line.charAt(at)));
        return plain.toString();
    }

    /** Commas and colons of full width stay: between digits they are no part of a number. */
    private static char plain(char character) {
        if ("，；：！？".indexOf(character) >= 0) return character;
        if (character >= FIRST && character <= LAST) return (char) (character - FIRST + '!');
        if (character == '—' || character == '－' || character == '–' || character == '∼') return '-';
        return Character.isSpaceChar(character) ? ' ' : character;
    }
}
