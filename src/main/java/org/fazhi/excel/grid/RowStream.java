package org.fazhi.excel.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Hands on each row of a sheet as soon as it is complete, merged cells carried into it, instead of holding the sheet. */
public final class RowStream implements CellSink {
    /** No table is wider; a title may be merged over all columns a sheet can have. */
    private static final int WIDEST = 511;

    private final Rows rows;
    private final List<MergedRange> coming;
    private final List<Carried> carried = new ArrayList<>();
    private List<GridCell> cells = new ArrayList<>();
    private int row = -1;

    /** @return whether to go on */
    @FunctionalInterface
    public interface Rows {
        boolean take(int number, GridRow row);
    }

    /** A merged range that reaches the rows at hand, with the cell that fills it. */
    private record Carried(MergedRange range, GridCell anchor) {}

    /** @param merges of the whole sheet, in any order */
    public RowStream(List<MergedRange> merges, Rows rows) {
        this.rows = rows;
        this.coming = new ArrayList<>(merges);
        coming.sort(Comparator.comparingInt(MergedRange::firstRow).reversed());
    }

    @Override
    public void add(int number, GridCell cell) {
        if (cell.isBlank()) return;
        if (number != row) {
            finish();
            row = number;
        }
        cells.add(cell);
    }

    /** They are known before; the file says them again at its end. */
    @Override
    public void merge(MergedRange range) {}

    /** Hands on the last row. */
    public void finish() {
        if (cells.isEmpty()) return;
        GridRow.sort(cells);
        carry();
        boolean goesOn = rows.take(row, new GridRow(cells));
        cells = new ArrayList<>(cells.size());
        if (!goesOn) throw new Enough();
    }

    private void carry() {
        if (coming.isEmpty() && carried.isEmpty()) return;
        carried.removeIf(one -> one.range().lastRow() < row);
        while (!coming.isEmpty() && coming.getLast().firstRow() <= row) begin(coming.removeLast());
        carried.forEach(this::fill);
        GridRow.sort(cells);
    }

    private void begin(MergedRange range) {
        if (range.firstRow() < row) return;
        cells.stream()
                .filter(cell -> cell.column() == range.firstColumn())
                .findFirst()
                .ifPresent(anchor -> carried.add(new Carried(range, anchor)));
    }

    private void fill(Carried merged) {
        MergedRange range = merged.range();
        cells.removeIf(cell -> range.firstColumn() <= cell.column() && cell.column() <= range.lastColumn());
        for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), WIDEST); column++) {
            boolean isAnchor = row == range.firstRow() && column == range.firstColumn();
            cells.add(isAnchor ? merged.anchor() : merged.anchor().carriedTo(column));
        }
    }

    /** Nobody wants further rows. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }
}
