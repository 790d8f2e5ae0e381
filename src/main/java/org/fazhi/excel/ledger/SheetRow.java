package org.fazhi.excel.ledger;

import java.util.List;
import org.fazhi.excel.GridCell;
import org.fazhi.excel.GridRow;

/** A row as it comes out of a sheet (表格行). @param number from 0 */
record SheetRow(int number, GridRow row) {

    List<GridCell> filled() {
        for (GridCell cell : row.cells()) if (cell.isBlank()) return withoutBlank();
        return row.cells();
    }

    private List<GridCell> withoutBlank() {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    List<String> texts() {
        return filled().stream().map(GridCell::shown).toList();
    }
}
