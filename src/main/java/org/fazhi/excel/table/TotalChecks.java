package org.fazhi.excel.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.Label;
import org.fazhi.language.Messages;

/** Adds up what a table says it has added up (合计核对): columns of totals over their group, rows of totals over the rows. */
final class TotalChecks {
    private static final Messages MESSAGES = Messages.of(TotalChecks.class);
    private static final List<String> GRAND_TOTALS = MESSAGES.words("grand-total");
    private static final int MOST_REMARKS = 5;

    private final Grid grid;
    private final TableLayout layout;
    private final List<TableColumn> values;
    private final List<String> agreed = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    TotalChecks(Grid grid, TableLayout layout) {
        this.grid = grid;
        this.layout = layout;
        this.values = layout.columns(ColumnRole.VALUE);
    }

    List<String> remarks() {
        values.stream().filter(TotalChecks::isTotal).forEach(this::checkColumn);
        if (layout.orientation() == TableLayout.Orientation.ACROSS)
            dataRows().filter(this::isGrandTotalRow).limit(MOST_REMARKS).forEach(this::checkRow);
        List<String> all = new ArrayList<>();
        if (!agreed.isEmpty())
            all.add(MESSAGES.say(
                    "remark.totals-agree", String.join("、", agreed.subList(0, Math.min(MOST_REMARKS, agreed.size())))));
        all.addAll(remarks.subList(0, Math.min(MOST_REMARKS, remarks.size())));
        return all;
    }

    private void checkColumn(TableColumn total) {
        List<TableColumn> parts = values.stream()
                .filter(column -> !isTotal(column) && group(column).equals(group(total)))
                .toList();
        if (parts.size() < 2) return;
        dataRows()
                .filter(row -> !isTotalRow(row))
                .forEach(row -> compare(
                        row,
                        total.index(),
                        parts.stream()
                                .flatMap(part -> number(row, part.index()).stream())
                                .toList()));
    }

    private void checkRow(int row) {
        for (TableColumn value : values) {
            compare(
                    row,
                    value.index(),
                    dataRows()
                            .filter(other -> other < row && !isTotalRow(other))
                            .boxed()
                            .flatMap(other -> number(other, value.index()).stream())
                            .toList());
        }
    }

    private void compare(int row, int column, List<BigDecimal> parts) {
        Optional<BigDecimal> total = number(row, column);
        if (total.isEmpty() || parts.isEmpty()) return;
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String where = grid.place(row, column).address();
        if (sum.compareTo(total.get()) == 0) agreed.add(where);
        else remarks.add(MESSAGES.say("remark.totals-differ", where, total.get().toPlainString(), sum.toPlainString()));
    }

    private IntStream dataRows() {
        return IntStream.rangeClosed(layout.firstRow(), layout.lastRow());
    }

    private boolean isTotalRow(int row) {
        return layout.columns().stream()
                .filter(column -> column.role() != ColumnRole.VALUE)
                .anyMatch(column -> Label.isTotal(grid.cell(row, column.index()).shown()));
    }

    /** The total of everything; a 小计 adds up only its own section. */
    private boolean isGrandTotalRow(int row) {
        return layout.columns().stream()
                .filter(column -> column.role() != ColumnRole.VALUE)
                .map(column -> Label.of(grid.cell(row, column.index()).shown()).key())
                .anyMatch(GRAND_TOTALS::contains);
    }

    private static boolean isTotal(TableColumn column) {
        return Label.isTotal(HeadingWords.withoutYear(column.last()));
    }

    private static String group(TableColumn column) {
        return String.join("/", column.parts().subList(0, column.parts().size() - 1));
    }

    private Optional<BigDecimal> number(int row, int column) {
        return grid.cell(row, column).content() instanceof CellContent.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }
}
