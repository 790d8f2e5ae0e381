package org.fazhi.excel.grid;

import java.util.List;

/**
 * One sheet as it stands in a file (工作表), merged cells carried into every cell they cover.
 *
 * @param hidden whether a person opening the file does not see it
 * @param rows by number from 0; the last one is not blank
 */
public record Grid(String name, boolean hidden, List<GridRow> rows, List<MergedRange> merges) {
    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    public int rowCount() {
        return rows.size();
    }

    public int columnCount() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    public GridRow row(int row) {
        return 0 <= row && row < rows.size() ? rows.get(row) : GridRow.EMPTY;
    }

    public GridCell cell(int row, int column) {
        return row(row).cell(column);
    }

    public CellPlace place(int row, int column) {
        return new CellPlace(name, row, column);
    }
}
