package org.fazhi.excel.grid;

/** Takes what a reader meets in a sheet, in the order it stands in the file. */
public interface CellSink {

    void add(int row, GridCell cell);

    void merge(MergedRange range);

    /** A row is hidden from whoever looks at the sheet. */
    default void hide(int row) {}
}
