package org.fazhi.excel.ledger.writing;

/** How high a row has to be for the text in its cells (行高); not every program finds that out by itself. */
final class RowHeight {
    private static final double POINTS_A_LINE = 15;
    /** Higher rows do not fit on a page any more; what they hold is read in the cell. */
    private static final int MOST_LINES = 20;
    /** Of a Chinese character, in those of a digit, with some room for breaks between words. */
    private static final double WIDE = 1.95;

    private int lines = 1;

    /** Takes a cell into account. @param width of its column in characters */
    void fit(String text, double width) {
        if (text.length() * WIDE <= width && text.indexOf('\n') < 0) return;
        int needed = 0;
        double inLine = 0;
        for (int i = 0; i < text.length() && needed < MOST_LINES; i++) {
            char sign = text.charAt(i);
            inLine += sign < 0x1100 ? 1.05 : WIDE;
            if (sign == '\n' || inLine > width) {
                needed++;
                inLine = 0;
            }
        }
        lines = Math.clamp(needed + 1, lines, MOST_LINES);
    }

    boolean isMoreThanUsual() {
        return lines > 1;
    }

    double points() {
        return lines * POINTS_A_LINE;
    }
}
