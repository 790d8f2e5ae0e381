package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;

/**
 * How a table stands in a foreign sheet (表格结构). Rows are counted from 0. Several {@link ColumnRole#NAME} columns are
 * blocks side by side: a value belongs to the nearest name on its left.
 *
 * @param firstHeaderRow the first row of the header; equal to {@code firstRow} when there is no header
 * @param firstRow the first row of data, right below the header
 * @param lastRow the last row of data
 */
public record TableLayout(
        Orientation orientation, int firstHeaderRow, int firstRow, int lastRow, List<TableColumn> columns) {

    /** Where the indicators stand (指标的方向). */
    public enum Orientation {
        /** One indicator a row. */
        DOWN,
        /** One indicator a column. */
        ACROSS,
        /** No rows and columns: each figure stands beside its name or below it, as in a form. */
        FORM
    }

    public TableLayout {
        columns = List.copyOf(columns);
    }

    public boolean isHeader(int row) {
        return firstHeaderRow <= row && row < firstRow;
    }

    public boolean isData(int row) {
        return firstRow <= row && row <= lastRow;
    }

    public Optional<TableColumn> column(int index) {
        return columns.stream().filter(column -> column.index() == index).findFirst();
    }

    public List<TableColumn> columns(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** The same table with another meaning for one column. */
    public TableLayout with(int index, ColumnRole role) {
        return new TableLayout(
                orientation,
                firstHeaderRow,
                firstRow,
                lastRow,
                columns.stream()
                        .map(column -> column.index() == index ? column.as(role) : column)
                        .toList());
    }

    /** The same table with its indicators in another direction. */
    public TableLayout turned(Orientation other) {
        return new TableLayout(other, firstHeaderRow, firstRow, lastRow, columns);
    }
}
