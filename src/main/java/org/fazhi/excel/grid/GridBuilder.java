package org.fazhi.excel.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the cells of one sheet as a reader meets them, and carries merged cells where they belong. */
public final class GridBuilder implements CellSink {
    /** What fits into the memory of a small office PC with room to spare. */
    static final int MOST_CELLS = 2_000_000;

    private final String name;
    private final boolean hidden;
    private final TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private int cells;
    private int rowAdded = -1;
    private List<GridCell> cellsAdded = List.of();

    public GridBuilder(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    @Override
    public void add(int row, GridCell cell) {
        if (cell.isBlank()) return;
        if (++cells > MOST_CELLS) throw new TooLarge();
        if (row != rowAdded) {
            rowAdded = row;
            cellsAdded = rows.computeIfAbsent(row, _ -> new ArrayList<>());
        }
        cellsAdded.add(cell);
    }

    @Override
    public void merge(MergedRange range) {
        merges.add(range);
    }

    @Override
    public void hide(int row) {
        hiddenRows.add(row);
    }

    public Grid build() {
        if (!rows.isEmpty() && !merges.isEmpty()) {
            rows.values().forEach(GridRow::sort);
            int widest = widest();
            merges.forEach(range -> carry(range, widest));
        }
        List<GridRow> built = new ArrayList<>();
        for (Map.Entry<Integer, List<GridCell>> row : rows.entrySet()) {
            while (built.size() < row.getKey()) built.add(GridRow.EMPTY);
            GridRow.sort(row.getValue());
            built.add(new GridRow(row.getValue()));
        }
        return new Grid(name, hidden, built, merges, hiddenRows);
    }

    /** Fills a merged range with its first cell, no further than the sheet is used. */
    private void carry(MergedRange range, int widest) {
        GridCell anchor = cellAt(range.firstRow(), range.firstColumn());
        if (anchor.isBlank()) return;
        int lastRow = Math.min(range.lastRow(), rows.lastKey());
        for (int row = range.firstRow(); row <= lastRow; row++) {
            List<GridCell> cellsOfRow = rows.computeIfAbsent(row, _ -> new ArrayList<>());
            cellsOfRow.removeIf(cell -> range.firstColumn() <= cell.column() && cell.column() <= range.lastColumn());
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), widest); column++) {
                boolean isAnchor = row == range.firstRow() && column == range.firstColumn();
                cellsOfRow.add(isAnchor ? anchor : anchor.carriedTo(column));
                if (++cells > MOST_CELLS) throw new TooLarge();
            }
        }
    }

    private int widest() {
        return rows.values().stream()
                .mapToInt(row -> row.getLast().column())
                .max()
                .orElse(0);
    }

    private GridCell cellAt(int row, int column) {
        return rows.getOrDefault(row, List.of()).stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(GridCell.empty(column));
    }

    /** The sheet has more cells than can be held. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
