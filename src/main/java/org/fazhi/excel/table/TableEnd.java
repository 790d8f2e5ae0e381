package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;

/** Finds where the data of a table end: before notes, before another table, or with the sheet (表尾). */
final class TableEnd {
    private final Grid grid;
    private final HeaderFinder.Header header;

    /** @param lastRow its last row that is not blank; @param nextTable the first row of a table below it */
    record End(int lastRow, Optional<Integer> nextTable) {}

    TableEnd(Grid grid, HeaderFinder.Header header) {
        this.grid = grid;
        this.header = header;
    }

    End find() {
        int lastRow = header.below() - 1;
        for (int row = header.below(); row < grid.rowCount(); row++) {
            if (grid.row(row).isBlank()) continue;
            if (isClosing(row)) return new End(lastRow, Optional.empty());
            if (row > header.below() && isOtherHeader(row)) return new End(lastRow, Optional.of(row));
            lastRow = row;
        }
        return new End(lastRow, Optional.empty());
    }

    private boolean isClosing(int row) {
        for (GridCell cell : grid.row(row).cells()) {
            if (!cell.isBlank()) return cell.isText() && HeadingWords.isClosing(cell.shown());
        }
        return false;
    }

    /** A row of headings after a blank one, unless it repeats this table's own header on a new page. */
    private boolean isOtherHeader(int row) {
        if (!grid.row(row - 1).isBlank()) return false;
        List<GridCell> cells = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        boolean onlyWords = cells.size() >= 2 && cells.stream().allMatch(GridCell::isText);
        long headings = cells.stream()
                .filter(cell -> HeadingWords.role(cell.shown()).isPresent())
                .count();
        boolean noFigures = cells.stream().noneMatch(CellKinds::isValue);
        return onlyWords && noFigures && (headings >= 2 || header.first() == header.below()) && !repeatsHeader(row);
    }

    private boolean repeatsHeader(int row) {
        return texts(row).equals(texts(header.below() - 1)) || texts(row).equals(texts(header.first()));
    }

    private List<String> texts(int row) {
        return grid.row(row).cells().stream().map(GridCell::shown).toList();
    }
}
