package org.fazhi.desktop.intake;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** The row numbers of a foreign sheet; a click offers what the row may be taken for (行号). */
final class RowNumbers extends TableColumn<Integer, Integer> {
    private final DrawnSheet sheet;

    RowNumbers(DrawnSheet sheet) {
        this.sheet = sheet;
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setPrefWidth(52);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new NumberCell());
    }

    private final class NumberCell extends TableCell<Integer, Integer> {
        private NumberCell() {
            getStyleClass().add("row-number");
            setOnMouseClicked(click -> {
                if (isEmpty()) return;
                List<MenuItem> bounds = sheet.bounds(getItem());
                if (bounds.isEmpty()) return;
                ContextMenu menu = new ContextMenu();
                menu.getItems().setAll(bounds);
                menu.show(this, click.getScreenX(), click.getScreenY());
            });
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? "" : String.valueOf(row + 1));
        }
    }
}
