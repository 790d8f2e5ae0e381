package org.fazhi.excel.ledger.writing;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.ledger.Ledger;

/**
 * How the columns of a ledger come onto paper (打印宽度): side by side on one page as long as that can be read, else at the
 * smallest legible size on several, each beginning with the columns that say which record it is.
 */
record PrintedWidth(List<SheetColumn> columns, Ledger ledger) {
    /** In percent of the size on the screen: 11 points become 6.6, about as small as footnotes are printed. */
    static final int SMALLEST = 60;

    /** Of an A4 page across, without its margins. */
    private static final double PAGE_INCHES = 11.69 - 2 * 0.5;

    private static final double PIXELS_AN_INCH = 96;
    private static final int PIXELS_A_CHARACTER = 7;
    private static final int PIXELS_BETWEEN = 5;
    /** Of a page that repeated columns may take. */
    private static final double MOST_REPEATED = 0.4;

    void applyTo(Worksheet sheet) {
        if (inches(columns.size()) * SMALLEST <= PAGE_INCHES * 100) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.pageScale(SMALLEST);
            sheet.repeatCols(0, repeated() - 1);
        }
    }

    /** How many columns from the left tell a record from others: up to its key, where there is room for that. */
    private int repeated() {
        int wanted = 2;
        for (int column = 2; column < columns.size(); column++) if (isKey(columns.get(column))) wanted = column + 1;
        boolean fits = inches(wanted) * SMALLEST <= PAGE_INCHES * 100 * MOST_REPEATED;
        return fits ? wanted : 2;
    }

    private boolean isKey(SheetColumn column) {
        return column.column().filter(one -> ledger.key().contains(one.code())).isPresent();
    }

    private double inches(int first) {
        return columns.stream()
                .limit(first)
                .mapToDouble(one -> (one.look().width() * PIXELS_A_CHARACTER + PIXELS_BETWEEN) / PIXELS_AN_INCH)
                .sum();
    }
}
