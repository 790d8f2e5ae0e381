package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.table.ColumnRole;
import org.fazhi.excel.table.TableColumn;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.language.Messages;

/**
 * Draws a sheet of indicators (指标表画法): its columns have roles, its header and data begin and end at a row.
 *
 * @param figures cells that were taken; in a form they alone are tinted
 */
record IndicatorDrawing(Grid grid, TableLayout layout, Set<CellPlace> figures, Consumer<TableLayout> whenChanged)
        implements DrawnSheet {
    private static final Messages MESSAGES = Messages.of(IndicatorDrawing.class);

    @Override
    public String name() {
        return grid.name();
    }

    @Override
    public int rows() {
        return grid.rowCount();
    }

    @Override
    public int columns() {
        return grid.columnCount();
    }

    @Override
    public int firstShown() {
        return Math.max(0, layout.firstHeaderRow() - 2);
    }

    @Override
    public String words(int row, int column) {
        return CellWords.of(grid.cell(row, column).content());
    }

    @Override
    public String tint(int row, int column) {
        if (layout.isHeader(row)) return "sheet-header";
        if (!layout.isData(row)) return "sheet-outside";
        if (layout.orientation() != TableLayout.Orientation.FORM) return tint(column);
        return figures.contains(grid.place(row, column)) ? "sheet-value" : "sheet-ignored";
    }

    @Override
    public String tint(int column) {
        return "sheet-" + word(role(column));
    }

    @Override
    public String heading(int column) {
        String letters = CellPlace.letters(column);
        var year = layout.column(column)
                .filter(one -> one.role() == ColumnRole.VALUE)
                .flatMap(TableColumn::year);
        if (year.isPresent()) return MESSAGES.say("column.year", letters, year.get());
        return MESSAGES.say(
                "column", letters, MESSAGES.say("role." + role(column).name()));
    }

    @Override
    public double width(int column) {
        return role(column) == ColumnRole.NAME ? 240 : 148;
    }

    @Override
    public List<MenuItem> meanings(int column) {
        List<MenuItem> roles = new ArrayList<>();
        for (ColumnRole role : ColumnRole.values()) {
            MenuItem item = new MenuItem(MESSAGES.say("role." + role.name()));
            item.setId("import-role-" + word(role));
            item.setOnAction(_ -> whenChanged.accept(layout.with(column, role)));
            roles.add(item);
        }
        return roles;
    }

    @Override
    public List<MenuItem> bounds(int row) {
        TableLayout headerFrom = rows(row, Math.max(row, layout.firstRow()), layout.lastRow());
        TableLayout dataFrom = rows(Math.min(row, layout.firstHeaderRow()), row, layout.lastRow());
        TableLayout dataTo = rows(layout.firstHeaderRow(), layout.firstRow(), row);
        return List.of(
                bound("row.header", row <= layout.firstRow(), headerFrom),
                bound("row.first", row <= layout.lastRow(), dataFrom),
                bound("row.last", row >= layout.firstRow(), dataTo));
    }

    private MenuItem bound(String key, boolean possible, TableLayout changed) {
        MenuItem item = new MenuItem(MESSAGES.say(key));
        item.setDisable(!possible);
        item.setOnAction(_ -> whenChanged.accept(changed));
        return item;
    }

    private TableLayout rows(int firstHeaderRow, int firstRow, int lastRow) {
        return new TableLayout(layout.orientation(), firstHeaderRow, firstRow, lastRow, layout.columns());
    }

    private ColumnRole role(int column) {
        return layout.column(column).map(TableColumn::role).orElse(ColumnRole.IGNORED);
    }

    private static String word(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
