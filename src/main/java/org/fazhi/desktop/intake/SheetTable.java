package org.fazhi.desktop.intake;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fazhi.excel.CellPlace;
import org.fazhi.excel.ColumnRole;
import org.fazhi.excel.Grid;
import org.fazhi.excel.TableLayout;
import org.fazhi.language.Messages;

/**
 * A foreign sheet drawn as it stands, tinted by what the program took it for (原表). The heading of each column is a menu
 * that gives it another meaning; clicking a cell opens the menu of its column.
 */
final class SheetTable extends TableView<Integer> {
    private static final Messages MESSAGES = Messages.of(SheetTable.class);
    private static final int WIDEST = 60;

    private final Grid grid;
    private final TableLayout layout;
    private final Consumer<TableLayout> whenChanged;

    SheetTable(Grid grid, TableLayout layout, Consumer<TableLayout> whenChanged) {
        this.grid = grid;
        this.layout = layout;
        this.whenChanged = whenChanged;
        setId("import-sheet-table");
        setAccessibleText(grid.name());
        getStyleClass().add("sheet-table");
        getColumns().add(new RowNumbers(layout, whenChanged));
        for (int column = 0; column < Math.min(grid.columnCount(), WIDEST); column++)
            getColumns().add(column(column));
        getItems().setAll(IntStream.range(0, grid.rowCount()).boxed().toList());
        scrollTo(Math.max(0, layout.firstHeaderRow() - 2));
    }

    private TableColumn<Integer, String> column(int index) {
        TableColumn<Integer, String> column = new TableColumn<>();
        MenuButton menu = menu(index);
        column.setGraphic(menu);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(role(index) == ColumnRole.NAME ? 240 : 136);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                CellWords.of(grid.cell(row.getValue(), index).content())));
        column.setCellFactory(_ -> new TintedCell(index, menu));
        return column;
    }

    private MenuButton menu(int index) {
        MenuButton menu = new MenuButton(heading(index));
        menu.setId("import-column-" + CellPlace.letters(index));
        menu.getStyleClass().addAll("flat", "sheet-heading", tint(role(index)));
        for (ColumnRole role : ColumnRole.values()) {
            MenuItem item = new MenuItem(MESSAGES.say("role." + role.name()));
            item.setId("import-role-" + role.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> whenChanged.accept(layout.with(index, role)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String heading(int index) {
        String letters = CellPlace.letters(index);
        var year = layout.column(index)
                .filter(column -> column.role() == ColumnRole.VALUE)
                .flatMap(column -> column.year());
        if (year.isPresent()) return MESSAGES.say("column.year", letters, year.get());
        return MESSAGES.say(
                "column", letters, MESSAGES.say("role." + role(index).name()));
    }

    private ColumnRole role(int index) {
        return layout.column(index).map(column -> column.role()).orElse(ColumnRole.IGNORED);
    }

    private static String tint(ColumnRole role) {
        return "sheet-" + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private final class TintedCell extends TableCell<Integer, String> {
        private final int index;

        private TintedCell(int index, MenuButton menu) {
            this.index = index;
            setOnMouseClicked(_ -> menu.show());
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            getStyleClass().removeIf(style -> style.startsWith("sheet-"));
            if (!empty) getStyleClass().add(tintAt(getIndex()));
        }

        private String tintAt(int row) {
            if (layout.isHeader(row)) return "sheet-header";
            return layout.isData(row) ? tint(role(index)) : "sheet-outside";
        }
    }
}
