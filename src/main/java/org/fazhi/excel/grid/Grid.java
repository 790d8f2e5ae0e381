package org.fazhi.excel.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet as it stands in a file (工作表), merged cells carried into every cell they cover.
 *
 * @param hidden whether a person opening the file does not see it
 * @param rows by number from 0; the last one is not blank
 * @param hiddenRows numbers of rows that are hidden in a sheet that is seen
 */
public record Grid(String name, boolean hidden, List<GridRow> rows, List<MergedRange> merges, Set<Integer> hiddenRows) {
    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hiddenRows = Set.copyOf(hiddenRows);
    }

    /** One of whose rows none is hidden. */
    public Grid(String name, boolean hidden, List<GridRow> rows, List<MergedRange> merges) {
        this(name, hidden, rows, merges, Set.of());
    }

    public int rowCount() {
        return rows.size();
    }

    public int columnCount() {
        int widest = 0;
        for (GridRow row : rows) widest = Math.max(widest, row.width());
        return widest;
    }

    public GridRow row(int row) {
        return 0 <= row && row < rows.size() ? rows.get(row) : GridRow.EMPTY;
    }

    public GridCell cell(int row, int column) {
        return row(row).cell(column);
    }

    /** The sheet with nothing in it but what stands in these rows and columns, where it stood; both ends are included. */
    public Grid part(MergedRange area) {
        List<GridRow> kept = new ArrayList<>();
        for (int row = 0; row <= Math.min(area.lastRow(), rows.size() - 1); row++)
            kept.add(row < area.firstRow() ? GridRow.EMPTY : rows.get(row).part(area.firstColumn(), area.lastColumn()));
        while (!kept.isEmpty() && kept.getLast().isBlank()) kept.removeLast();
        return new Grid(name, hidden, kept, merges.stream().filter(area::meets).toList(), hiddenRows);
    }

    /** The rows and columns that hold something; empty where nothing does. */
    public Optional<MergedRange> used() {
        int first = 0;
        while (first < rows.size() && rows.get(first).isBlank()) first++;
        if (first == rows.size()) return Optional.empty();
        return Optional.of(new MergedRange(first, rows.size() - 1, 0, columnCount() - 1));
    }

    public CellPlace place(int row, int column) {
        return new CellPlace(name, row, column);
    }
}
