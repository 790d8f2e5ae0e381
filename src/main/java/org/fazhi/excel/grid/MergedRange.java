package org.fazhi.excel.grid;

import org.apache.poi.ss.util.CellRangeAddress;

/** Cells merged into one (合并单元格); rows and columns counted from 0, both ends included. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** @param reference as files write it: A1:C2 */
    public static MergedRange of(String reference) {
        return of(CellRangeAddress.valueOf(reference));
    }

    public static MergedRange of(CellRangeAddress range) {
        return new MergedRange(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
    }

    public boolean isOneRow() {
        return firstRow == lastRow;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    public boolean meets(MergedRange other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    public boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
