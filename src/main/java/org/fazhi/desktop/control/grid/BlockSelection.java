package org.fazhi.desktop.control.grid;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The chosen block of a grid; the table's own selection only shows it. */
final class BlockSelection<R> {
    private final TableView<ObjectProperty<R>> table;
    private final ReadOnlyObjectWrapper<CellBlock> block = new ReadOnlyObjectWrapper<>(CellBlock.at(0, 0));

    BlockSelection(TableView<ObjectProperty<R>> table) {
        this.table = table;
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    ReadOnlyObjectProperty<CellBlock> blockProperty() {
        return block.getReadOnlyProperty();
    }

    CellBlock block() {
        return block.get();
    }

    int rows() {
        return table.getItems().size();
    }

    int columns() {
        return table.getVisibleLeafColumns().size();
    }

    void choose(CellBlock wanted) {
        CellBlock inside = wanted.within(rows(), columns());
        block.set(inside);
        if (rows() == 0) return;
        var model = table.getSelectionModel();
        model.clearSelection();
        model.selectRange(
                inside.top(),
                table.getVisibleLeafColumn(inside.left()),
                inside.bottom(),
                table.getVisibleLeafColumn(inside.right()));
        table.getFocusModel().focus(inside.leadRow(), table.getVisibleLeafColumn(inside.leadColumn()));
        reveal(inside.leadRow());
        table.scrollToColumnIndex(inside.leadColumn());
    }

    /** Moves the lead; the anchor follows unless the block is being extended. */
    void move(int down, int right, boolean extend) {
        CellBlock now = block.get();
        int row = now.leadRow() + down;
        int column = now.leadColumn() + right;
        choose(extend ? now.leadTo(row, column) : CellBlock.at(row, column));
    }

    /** Scrolls no further than is needed to see the row. */
    private void reveal(int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(row);
        else table.scrollTo(row);
    }
}
