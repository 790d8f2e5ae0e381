package org.fazhi.excel.grid;

import java.util.Optional;

/**
 * A cell of a foreign sheet (单元格).
 *
 * @param column counted from 0
 * @param formula the formula its content is the result of
 * @param carried whether its content is that of the merged cell it is covered by
 */
public record GridCell(int column, CellContent content, Optional<String> formula, boolean carried) {

    public GridCell(int column, CellContent content, Optional<String> formula) {
        this(column, content, formula, false);
    }

    static GridCell empty(int column) {
        return new GridCell(column, new CellContent.Empty(), Optional.empty());
    }

    public String shown() {
        return content.shown().strip();
    }

    public boolean isBlank() {
        return content.isBlank();
    }

    public boolean isText() {
        return content instanceof CellContent.Text && !isBlank();
    }

    public GridCell with(CellContent other) {
        return new GridCell(column, other, formula, carried);
    }

    GridCell carriedTo(int otherColumn) {
        return new GridCell(otherColumn, content, formula, true);
    }
}
