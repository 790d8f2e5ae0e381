package org.fazhi.excel;

import java.util.List;

/**
 * One sheet as it stands in a file (工作表), merged cells carried into every cell they cover.
 *
 * @param hidden whether a person opening the file does not see it
 * @param rows by number from 0; rows without cells are empty
 */
public record Grid(String name, boolean hidden, List<GridRow> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    public int rowCount() {
        return rows.size();
    }

    public int columnCount() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    public GridRow row(int row) {
        return row < rows.size() ? rows.get(row) : GridRow.EMPTY;
    }

    public GridCell cell(int row, int column) {
        return row(row).cell(column);
    }

    public CellPlace place(int row, int column) {
        return new CellPlace(name, row, column);
    }
}
