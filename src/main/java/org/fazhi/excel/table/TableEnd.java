package org.fazhi.excel.table;

import java.util.List;
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
        return lastRow > header.below() && isSignature(lastRow) ? above(lastRow) : lastRow;
    }

    /** Whether who made the table is named below it, with a blank row between. */
    private boolean isSignature(int row) {
        List<GridCell> cells = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        return grid.row(row - 1).isBlank()
                && cells.size() == 1
                && cells.getFirst().isText()
                && !CellKinds.isFigure(cells.getFirst());
    }

    private int above(int row) {
        int last = row - 1;
        while (last >= header.below() && grid.row(last).isBlank()) last--;
        return last;
    }

    static boolean isClosing(Grid grid, int row) {
        for (GridCell cell : grid.row(row).cells()) {
            if (!cell.isBlank()) return cell.isText() && HeadingWords.isClosing(cell.shown());
        }
        return false;
    }
}
