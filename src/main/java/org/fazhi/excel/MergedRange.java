package org.fazhi.excel;

/** Cells merged into one (合并单元格); rows and columns counted from 0, both ends included. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean isOneRow() {
        return firstRow == lastRow;
    }

    int width() {
        return lastColumn - firstColumn + 1;
    }

    boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
