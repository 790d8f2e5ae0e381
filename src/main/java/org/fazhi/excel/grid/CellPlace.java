package org.fazhi.excel.grid;

/**
 * Where a cell is (单元格位置), in the words of Excel.
 *
 * @param row counted from 0
 * @param column counted from 0
 */
public record CellPlace(String sheet, int row, int column) implements Comparable<CellPlace> {

    /** The letters of a column: A, B, …, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }

    /** The address inside the sheet, such as B5. */
    public String address() {
        return letters(column) + (row + 1);
    }

    @Override
    public int compareTo(CellPlace other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** The address with its sheet, such as 台账!B5. */
    @Override
    public String toString() {
        return sheet + "!" + address();
    }
}
