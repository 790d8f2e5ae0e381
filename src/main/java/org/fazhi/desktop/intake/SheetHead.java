package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.reading.SheetSource;

/** The first rows of a sheet, enough to see what is in its columns (表头附近). @param rows by number from 0 */
record SheetHead(String sheet, List<GridRow> rows) {
    private static final int ROWS = 120;

    SheetHead {
        rows = List.copyOf(rows);
    }

    static SheetHead read(SheetSource source, String sheet) {
        List<GridRow> rows = new ArrayList<>();
        source.each(sheet, (number, row, _) -> {
            if (number >= ROWS) return false;
            while (rows.size() < number) rows.add(GridRow.EMPTY);
            rows.add(row);
            return true;
        });
        return new SheetHead(sheet, rows);
    }

    int columns() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }
}
