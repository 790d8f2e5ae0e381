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

    private final EntrySheet<R> sheet;
    private final BlockClipboard<R> clipboard;
    private final BlockFill<R> fill;
    private final ContextMenu menu = new ContextMenu();

    EntryMouse(EntrySheet<R> sheet, BlockClipboard<R> clipboard, BlockFill<R> fill) {
        this.sheet = sheet;
        this.clipboard = clipboard;
        this.fill = fill;
        menu.setId(sheet.table().getId() + "-menu");
    }

    void watch() {
        Node table = sheet.table();
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        cellAt(event).ifPresent(cell -> {
            sheet.editor().commit();
            sheet.table().requestFocus();
            event.consume();
            boolean inside =
                    event.getButton() == MouseButton.SECONDARY && sheet.block().has(cell.leadRow(), cell.leadColumn());
            if (!inside) {
                sheet.choose(event.isShiftDown() ? sheet.block().leadTo(cell.leadRow(), cell.leadColumn()) : cell);
            }
        });
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        cellAt(event).ifPresent(cell -> {
            event.consume();
            sheet.choose(sheet.block().leadTo(cell.leadRow(), cell.leadColumn()));
        });
    }

    private void clicked(MouseEvent event) {
        cellAt(event).ifPresent(cell -> {
            event.consume();
            if (event.getButton() == MouseButton.SECONDARY) offer(event);
            else if (event.getClickCount() == 2 && !sheet.openChosen() && !fill.turn()) sheet.editChosen();
            else if (event.getClickCount() == 1
                    && sheet.column(cell.leadColumn()).opens()) sheet.openChosen();
        });
    }

    private void offer(MouseEvent event) {
        int column = sheet.block().leadColumn();
        List<MenuItem> items = sheet.chosenRow()
                .map(row -> sheet.featureItems(row, sheet.column(column)))
                .orElse(List.of());
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        items.add(item("grid.cut.item", "grid-cut", clipboard::cut));
        items.add(item("grid.copy", "grid-copy", clipboard::copy));
        items.add(item("grid.paste", "grid-paste", clipboard::paste));
        items.add(item("grid.clear", "grid-clear", clipboard::clear));
        items.add(new SeparatorMenuItem());
        items.add(item("grid.fill.down", "grid-fill-down", fill::down));
        items.add(item("grid.fill.right", "grid-fill-right", fill::right));
        menu.getItems().setAll(items);
        menu.show(sheet.table(), event.getScreenX(), event.getScreenY());
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
        for (int column = 0; column < sheet.columnCount(); column++) {
            if (sheet.column(column) == cell.column()) return Optional.of(CellBlock.at(cell.getIndex(), column));
        }
        return Optional.empty();
    }
}
