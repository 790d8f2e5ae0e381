package org.fazhi.desktop.control.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fazhi.language.Messages;

/** The mouse on a grid: click chooses, drag and Shift+click choose a block, double click edits, right click offers. */
final class EntryMouse<R> {
    private static final Messages MESSAGES = Messages.of(EntryMouse.class);

    private final EntryGrid<R> grid;
    private final ContextMenu menu = new ContextMenu();

    EntryMouse(EntryGrid<R> grid) {
        this.grid = grid;
        menu.setId(grid.table().getId() + "-menu");
    }

    void watch() {
        Node table = grid.table();
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        cellAt(event).ifPresent(cell -> {
            grid.keep();
            grid.table().requestFocus();
            event.consume();
            boolean inside = event.getButton() == MouseButton.SECONDARY && contains(grid.block(), cell);
            if (!inside) {
                grid.choose(event.isShiftDown() ? grid.block().leadTo(cell.leadRow(), cell.leadColumn()) : cell);
            }
        });
    }

    private static boolean contains(CellBlock block, CellBlock cell) {
        return block.top() <= cell.leadRow()
                && cell.leadRow() <= block.bottom()
                && block.left() <= cell.leadColumn()
                && cell.leadColumn() <= block.right();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        cellAt(event).ifPresent(cell -> {
            event.consume();
            grid.choose(grid.block().leadTo(cell.leadRow(), cell.leadColumn()));
        });
    }

    private void clicked(MouseEvent event) {
        cellAt(event).ifPresent(cell -> {
            event.consume();
            if (event.getButton() == MouseButton.SECONDARY) offer(event);
            else if (event.getClickCount() == 2 && !grid.openChosen()) grid.editChosen();
            else if (event.getClickCount() == 1
                    && grid.column(cell.leadColumn()).opens()) grid.openChosen();
        });
    }

    private void offer(MouseEvent event) {
        int column = grid.block().leadColumn();
        List<MenuItem> items = grid.chosenRow()
                .map(row -> grid.featureItems(row, grid.column(column)))
                .orElse(List.of());
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        items.add(item("grid.copy", "grid-copy", grid.clipboard()::copy));
        items.add(item("grid.paste", "grid-paste", grid.clipboard()::paste));
        items.add(item("grid.clear", "grid-clear", grid.clipboard()::clear));
        menu.getItems().setAll(items);
        menu.show(grid.table(), event.getScreenX(), event.getScreenY());
    }

    private static MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The cell under the pointer, also when the button was pressed on another one. */
    private Optional<CellBlock> cellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof EntryCell<?>)) node = node.getParent();
        if (!(node instanceof EntryCell<?> cell) || cell.isEmpty()) return Optional.empty();
        for (int column = 0; column < grid.columnCount(); column++) {
            if (grid.column(column) == cell.column()) return Optional.of(CellBlock.at(cell.getIndex(), column));
        }
        return Optional.empty();
    }
}
