package org.fazhi.desktop.control.grid;

/** A rectangle of cells from an anchor to a lead, both included (选区). */
record CellBlock(int anchorRow, int anchorColumn, int leadRow, int leadColumn) {

    static CellBlock at(int row, int column) {
        return new CellBlock(row, column, row, column);
    }

    int top() {
        return Math.min(anchorRow, leadRow);
    }

    int bottom() {
        return Math.max(anchorRow, leadRow);
    }

    int left() {
        return Math.min(anchorColumn, leadColumn);
    }

    int right() {
        return Math.max(anchorColumn, leadColumn);
    }

    int height() {
        return bottom() - top() + 1;
    }

    int width() {
        return right() - left() + 1;
    }

    boolean has(int row, int column) {
        return top() <= row && row <= bottom() && left() <= column && column <= right();
    }

    boolean isOneCell() {
        return anchorRow == leadRow && anchorColumn == leadColumn;
    }

    CellBlock leadTo(int row, int column) {
        return new CellBlock(anchorRow, anchorColumn, row, column);
    }

    /** The same block pushed back into a grid of the given size. */
    CellBlock within(int rows, int columns) {
        return new CellBlock(
                clamp(anchorRow, rows), clamp(anchorColumn, columns), clamp(leadRow, rows), clamp(leadColumn, columns));
    }

    private static int clamp(int value, int size) {
        return Math.clamp(value, 0, Math.max(0, size - 1));
    }
}
