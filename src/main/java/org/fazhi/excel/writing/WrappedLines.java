package org.fazhi.excel.writing;

/** How many lines a text takes in a cell of some width (折行): a Chinese character is two digits wide. */
final class WrappedLines {
    private static final int FIRST_WIDE = 0x2E80;
    private static final int MARGIN = 3;

    private WrappedLines() {}

    /** @param width in digits */
    static int of(String text, int width) {
        return text.lines().mapToInt(line -> 1 + width(line) / (width - MARGIN)).sum();
    }

    private static int width(String line) {
        return line.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
