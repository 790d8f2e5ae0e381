package org.fazhi.excel.ledger.reading;

import java.util.List;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.GridRow;

/** A row as it comes out of a sheet (表格行). @param number from 0 */
public record SheetRow(int number, GridRow row) {

    public List<GridCell> filled() {
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
