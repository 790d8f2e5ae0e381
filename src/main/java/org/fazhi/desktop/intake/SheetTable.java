package org.fazhi.desktop.intake;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fazhi.desktop.control.Growth;
import org.fazhi.excel.grid.CellPlace;

/**
 * A foreign sheet drawn as it stands, tinted by what the program took it for (原表). The heading of each column is a menu
 * that gives it another meaning; clicking a cell opens the menu of its column.
 */
final class SheetTable extends TableView<Integer> {
    private static final int WIDEST = 60;

    private final DrawnSheet sheet;

    SheetTable(DrawnSheet sheet) {
        this.sheet = sheet;
        setId("import-sheet-table");
        setAccessibleText(sheet.name());
        getStyleClass().add("sheet-table");
        Growth.widen(this);
        getColumns().add(new RowNumbers(sheet));
        for (int column = 0; column < Math.min(sheet.columns(), WIDEST); column++)
            getColumns().add(column(column));
        getItems().setAll(IntStream.range(0, sheet.rows()).boxed().toList());
        scrollTo(sheet.firstShown());
    }

    private TableColumn<Integer, String> column(int index) {
        TableColumn<Integer, String> column = new TableColumn<>();
        MenuButton menu = menu(index);
        column.setGraphic(menu);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(sheet.width(index));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(sheet.words(row.getValue(), index)));
        column.setCellFactory(_ -> new TintedCell(index, menu));
        return column;
    }

    private MenuButton menu(int index) {
        MenuButton menu = new MenuButton(sheet.heading(index));
        menu.setId("import-column-" + CellPlace.letters(index));
        menu.getStyleClass().addAll("flat", "sheet-heading", sheet.tint(index));
        menu.getItems().setAll(sheet.meanings(index));
        return menu;
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
            if (!empty) getStyleClass().add(sheet.tint(getIndex(), index));
        }
    }
}
