package org.fazhi.desktop.intake;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.fazhi.excel.TableLayout;
import org.fazhi.language.Messages;

/** The row numbers of a foreign sheet; a click says where its header and its data begin and end (行号). */
final class RowNumbers extends TableColumn<Integer, Integer> {
    private static final Messages MESSAGES = Messages.of(RowNumbers.class);

    private final TableLayout layout;
    private final Consumer<TableLayout> whenChanged;

    RowNumbers(TableLayout layout, Consumer<TableLayout> whenChanged) {
        this.layout = layout;
        this.whenChanged = whenChanged;
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setPrefWidth(52);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new NumberCell());
    }

    private ContextMenu menu(int row) {
        TableLayout headerFrom = rows(row, Math.max(row, layout.firstRow()), layout.lastRow());
        TableLayout dataFrom = rows(Math.min(row, layout.firstHeaderRow()), row, layout.lastRow());
        TableLayout dataTo = rows(layout.firstHeaderRow(), layout.firstRow(), row);
        return new ContextMenu(
                item("row.header", row <= layout.firstRow(), headerFrom),
                item("row.first", row <= layout.lastRow(), dataFrom),
                item("row.last", row >= layout.firstRow(), dataTo));
    }

    private MenuItem item(String key, boolean possible, TableLayout changed) {
        MenuItem item = new MenuItem(MESSAGES.say(key));
        item.setDisable(!possible);
        item.setOnAction(_ -> whenChanged.accept(changed));
        return item;
    }

    private TableLayout rows(int firstHeaderRow, int firstRow, int lastRow) {
        return new TableLayout(layout.orientation(), firstHeaderRow, firstRow, lastRow, layout.columns());
    }

    private final class NumberCell extends TableCell<Integer, Integer> {
        private NumberCell() {
            getStyleClass().add("row-number");
            setOnMouseClicked(click -> {
                if (!isEmpty()) menu(getItem()).show(this, click.getScreenX(), click.getScreenY());
            });
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? "" : String.valueOf(row + 1));
        }
    }
}
