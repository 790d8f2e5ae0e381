package org.fazhi.excel.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;

/** Tells a form, in whose columns names and figures take turns, from a table (填报表式). */
final class FormFinder {
    /** No form is longer. */
    private static final int MOST_ROWS = 300;

    private final Grid grid;
    private final FormCells form;
    private final Set<Integer> named = new TreeSet<>();

    FormFinder(Grid grid) {
        this.grid = grid;
        this.form = new FormCells(grid);
    }

    /** Whether the headings say that names stand in each of the columns where names stand beside figures. */
    boolean isExplainedBy(HeaderFinder.Header header) {
        if (header.isEmpty()) return false;
        isForm();
        List<Optional<ColumnRole>> roles = named.stream()
                .map(column ->
                        HeadingWords.role(grid.cell(header.lowest(), column).shown()))
                .toList();
        return roles.size() < 2
                || roles.contains(Optional.of(ColumnRole.NAME)) && !roles.contains(Optional.of(ColumnRole.IGNORED));
    }

    /** Whether some rows hold several figures with their names, or some column holds names beside figures and figures. */
    boolean isForm() {
        named.clear();
        Set<Integer> figured = new HashSet<>();
        int rowsOfPairs = 0;
        int figures = 0;
        int beside = 0;
        for (int row = 0; row < Math.min(MOST_ROWS, grid.rowCount()); row++) {
            int pairs = 0;
            for (GridCell cell : grid.row(row).cells()) {
                if (cell.carried() || !form.isFigure(row, cell)) continue;
                figures++;
                figured.add(cell.column());
                if (!form.isBeside(row, cell.column())) continue;
                pairs++;
                named.add(nameColumn(row, cell.column()));
            }
            beside += pairs;
            if (pairs > 1) rowsOfPairs++;
        }
        boolean mixed = named.stream().anyMatch(figured::contains);
        return figures > 1 && beside * 2 > figures && (rowsOfPairs > 0 || mixed);
    }

    private int nameColumn(int row, int column) {
        int left = column - 1;
        while (left > 0 && !form.isName(grid.cell(row, left))) left--;
        while (left > 0 && grid.cell(row, left).carried()) left--;
        return left;
    }
}
