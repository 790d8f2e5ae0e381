package org.fazhi.excel.table;

import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;

/** Finds where the data of a table end: before notes, or with its part of the sheet (表尾). */
record TableEnd(Grid grid, HeaderFinder.Header header) {

    /** Its last row that is not blank. */
    int lastRow() {
        int lastRow = header.below() - 1;
        for (int row = header.below(); row < grid.rowCount(); row++) {
            if (grid.row(row).isBlank()) continue;
            if (isClosing(grid, row)) return lastRow;
            lastRow = row;
        }
        return lastRow;
    }

    static boolean isClosing(Grid grid, int row) {
        for (GridCell cell : grid.row(row).cells()) {
            if (!cell.isBlank()) return cell.isText() && HeadingWords.isClosing(cell.shown());
        }
        return false;
    }
}
