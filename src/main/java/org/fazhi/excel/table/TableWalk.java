package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.language.Messages;

/** Walks over the data of a table and takes what its layout says is to be taken (逐格取数). */
abstract class TableWalk {
    private static final Messages MESSAGES = Messages.of(TableWalk.class);

    final Grid grid;
    final TableLayout layout;
    private final List<TableColumn> words;
    private final List<SourceCell> cells = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private final List<String> subtotals = new ArrayList<>();
    private final List<String> comparedRows = new ArrayList<>();
    private final List<String> totalRows = new ArrayList<>();
    private final List<String> namelessRows = new ArrayList<>();

    TableWalk(Grid grid, TableLayout layout) {
        this.grid = grid;
        this.layout = layout;
        this.words = layout.columns().stream()
                .filter(column -> column.role() != ColumnRole.VALUE)
                .toList();
    }

    SourceTable take() {
        for (int row = layout.firstRow(); row <= layout.lastRow(); row++) {
            if (grid.row(row).isBlank() || repeatsHeader(row)) continue;
            if (isTotal(row) && !isOnlyRow(row)) leaveOutTotal(row);
            else takeRow(row);
        }
        List<String> remarks = new ArrayList<>(new TotalChecks(grid, layout).remarks());
        if (!totalRows.isEmpty()) remarks.add(MESSAGES.say("remark.totals", String.join("、", totalRows)));
        if (!comparedRows.isEmpty())
            remarks.add(MESSAGES.say("remark.totals-compared", String.join("、", comparedRows)));
        if (!namelessRows.isEmpty()) remarks.add(MESSAGES.say("remark.nameless", String.join("、", namelessRows)));
        if (!subtotals.isEmpty()) remarks.add(MESSAGES.say("remark.subtotals", String.join("、", subtotals)));
        return new SourceTable(
                List.copyOf(cells), rows.size(), Measures.aboveTable(grid, layout), remarks, undecided());
    }

    abstract void takeRow(int row);

    /** A row that adds up the others. */
    private void leaveOutTotal(int row) {
        int before = cells.size();
        takeTotals(row);
        (cells.size() > before ? comparedRows : totalRows).add(MESSAGES.say("row", row + 1));
    }

    /** What the row of totals gives of the whole district. */
    void takeTotals(int row) {}

    /** It stands beside the figures it adds up, and tells of nothing new. */
    void takeTotal(SourceCell cell) {
        cells.add(cell);
    }

    /** Why somebody has to choose before anything can be taken. */
    Optional<String> undecided() {
        return Optional.empty();
    }

    void take(SourceCell cell) {
        cells.add(cell);
        rows.add(cell.place().row());
    }

    void leaveOutNameless(int row) {
        namelessRows.add(MESSAGES.say("row", row + 1));
    }

    /** Whether the row says, in whichever column before its figures, that it adds up the others. */
    boolean isTotal(int row) {
        for (TableColumn column : words) {
            GridCell cell = grid.cell(row, column.index());
            if (cell.isText() && Label.isTotal(cell.shown())) return true;
        }
        return false;
    }

    private boolean isOnlyRow(int row) {
        return IntStream.rangeClosed(layout.firstRow(), layout.lastRow())
                .filter(other -> other != row)
                .noneMatch(other -> layout.columns(ColumnRole.VALUE).stream()
                        .anyMatch(value -> !grid.cell(other, value.index()).isBlank()));
    }

    /** Whether a cell is worth taking: filled, not part of a line over the table, and not a sum counted twice. */
    boolean isTaken(int row, GridCell cell) {
        if (cell.isBlank() || isHeadingLine(row, cell)) return false;
        boolean subtotal = cell.formula()
                .filter(formula -> formula.toUpperCase(Locale.ROOT).contains("SUBTOTAL("))
                .isPresent();
        if (subtotal) subtotals.add(grid.place(row, cell.column()).address());
        return !subtotal;
    }

    /** Whether a heading such as 二、制度建设 is merged over the columns of names and of figures. */
    boolean isHeadingLine(int row, GridCell cell) {
        return cell.carried()
                && grid.merges().stream()
                        .filter(range -> range.covers(row, cell.column()))
                        .anyMatch(range -> layout.columns().stream()
                                .anyMatch(column -> column.role() != ColumnRole.VALUE
                                        && column.role() != ColumnRole.IGNORED
                                        && range.covers(row, column.index())));
    }

    /** A long table printed on several pages has its header on each. */
    private boolean repeatsHeader(int row) {
        if (layout.firstHeaderRow() == layout.firstRow()) return false;
        return isSame(row, layout.firstRow() - 1) || isSame(row, layout.firstHeaderRow());
    }

    private boolean isSame(int row, int other) {
        List<GridCell> cells = grid.row(row).cells();
        List<GridCell> others = grid.row(other).cells();
        if (cells.size() != others.size()) return false;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).shown().equals(others.get(i).shown())) return false;
        }
        return true;
    }
}
