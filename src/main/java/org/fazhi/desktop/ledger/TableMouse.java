package org.fazhi.desktop.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Sorting;

/** The mouse on the table of a ledger (表格鼠标): click, Shift and Ctrl choose, a double click edits, the right button offers. */
final class TableMouse {
    private static final Messages MESSAGES = Messages.of(TableMouse.class);

    private final RecordTable table;
    private final ObjectProperty<LedgerView> view;
    private final RowActions actions;
    private final ContextMenu menu = new ContextMenu();

    TableMouse(RecordTable table, ObjectProperty<LedgerView> view, RowActions actions) {
        this.table = table;
        this.view = view;
        this.actions = actions;
        menu.setId("ledger-menu");
    }

    void watch() {
        table.view().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.view().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.view().addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.view().setOnContextMenuRequested(this::offer);
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        cellAt(event).ifPresent(cell -> {
            table.view().requestFocus();
            table.leadColumn((LedgerColumn) cell.getTableColumn());
            event.consume();
            int row = table.rowOf(cell);
            if (event.getButton() == MouseButton.SECONDARY && table.selection().has(row)) return;
            if (event.isShiftDown()) table.extendTo(row);
            else if (event.isShortcutDown()) table.selection().toggle(row);
            else table.choose(row);
        });
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        cellAt(event).ifPresent(cell -> {
            event.consume();
            if (table.rowOf(cell) != table.selection().lead()) table.extendTo(table.rowOf(cell));
        });
    }

    private void clicked(MouseEvent event) {
        cellAt(event).ifPresent(_ -> {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) actions.edit();
        });
    }

    private void offer(ContextMenuEvent event) {
        event.consume();
        List<MenuItem> items = new ArrayList<>(List.of(
                item("create", "Shortcut+N", actions::create),
                item("duplicate", "Shortcut+D", actions::duplicate),
                item("edit", "F2", actions::edit),
                item("remove", "Delete", actions::remove),
                new SeparatorMenuItem(),
                item("copy", "Shortcut+C", actions::copy),
                item("cut", "Shortcut+X", actions::cut),
                item("paste", "Shortcut+V", actions::paste),
                item("history", "", actions::history)));
        items.addAll(columnItems(table.leadColumn()));
        menu.getItems().setAll(items);
        menu.show(table.view(), event.getScreenX(), event.getScreenY());
    }

    private List<MenuItem> columnItems(LedgerColumn column) {
        if (column.getId().equals(LedgerColumn.EVIDENCE)) return List.of();
        List<MenuItem> items = new ArrayList<>(List.of(
                new SeparatorMenuItem(),
                item("ascending", "Alt+Up", () -> sort(Sorting.up(column.getId()))),
                item("descending", "Alt+Down", () -> sort(new Sorting(column.getId(), true)))));
        column.definition().ifPresent(defined -> {
            same(defined).ifPresent(same -> items.add(item("same", "", () -> filter(defined, same))));
            items.add(item("blank", "", () -> filter(defined, new Condition.Given(defined.code(), false))));
        });
        return items;
    }

    /** The filter that leaves the rows which have the same in the column as the chosen one. */
    private Optional<Condition> same(Column column) {
        return table.leadRow()
                .map(row -> row.values()
                        .get(column.code())
                        .map(value -> same(column.code(), value))
                        .orElse(new Condition.Given(column.code(), false)));
    }

    private static Condition same(String column, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> new Condition.Contains(column, text);
            case CellValue.Number(BigDecimal number) ->
                new Condition.Between(column, Optional.of(number), Optional.of(number));
            case CellValue.Day(LocalDate day) -> new Condition.Dated(column, Optional.of(day), Optional.of(day));
            case CellValue.NotApplicable _ -> new Condition.Applies(column, false);
            case CellValue.Flag(boolean yes) -> new Condition.Flagged(column, yes);
            case CellValue.Coded(String code) -> new Condition.OneOf(column, Set.of(code));
            case CellValue.Unit(String unit) -> new Condition.OneOf(column, Set.of(unit));
            case CellValue.Units(List<String> units) -> new Condition.OneOf(column, new LinkedHashSet<>(units));
        };
    }

    private void filter(Column column, Condition condition) {
        view.set(view.get().where(column.code(), Optional.of(condition)));
    }

    private void sort(Sorting sorting) {
        view.set(view.get().orderedBy(List.of(sorting)));
    }

    private static MenuItem item(String what, String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say("menu." + what));
        item.setId("menu-" + what);
        if (!key.isEmpty()) item.setAccelerator(KeyCombination.keyCombination(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The cell under the pointer, also when the button was pressed on another one. */
    private static Optional<TableCell<?, ?>> cellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell<?, ?>)) node = node.getParent();
        return node instanceof TableCell<?, ?> cell && !cell.isEmpty() && cell.getTableColumn() instanceof LedgerColumn
                ? Optional.of(cell)
                : Optional.empty();
    }
}
