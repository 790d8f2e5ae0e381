package org.fazhi.excel.grid;

import java.util.Comparator;
import java.util.List;

/** A row of a foreign sheet (行). @param cells those that hold something, by column */
public record GridRow(List<GridCell> cells) {
    public static final GridRow EMPTY = new GridRow(List.of());

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** Puts cells in the order of their columns; readers mostly meet them in it. */
    static void sort(List<GridCell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).column() < cells.get(i).column()) continue;
            cells.sort(Comparator.comparingInt(GridCell::column));
            return;
        }
    }

    public int width() {
        return cells.isEmpty() ? 0 : cells.getLast().column() + 1;
    }

    public GridCell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GridCell cell = cells.get(middle);
            if (cell.column() == column) return cell;
            if (cell.column() < column) low = middle + 1;
            else high = middle - 1;
        }
        return GridCell.empty(column);
    }

    GridRow part(int firstColumn, int lastColumn) {
        if (cells.isEmpty()
                || firstColumn <= cells.getFirst().column() && cells.getLast().column() <= lastColumn) return this;
        return new GridRow(cells.stream()
                .filter(cell -> firstColumn <= cell.column() && cell.column() <= lastColumn)
                .toList());
    }

    public boolean isBlank() {
        for (GridCell cell : cells) if (!cell.isBlank()) return false;
        return true;
    }
}
