package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.ledger.Sorting;

/** The keys of the table of a ledger (表格按键): arrows, Enter and F2 into the form, Alt with arrows to sort, Delete, Ctrl+A, C, X, V. */
final class TableKeys {
    private final RecordTable table;
    private final ObjectProperty<LedgerView> view;
    private final RowActions actions;

    TableKeys(RecordTable table, ObjectProperty<LedgerView> view, RowActions actions) {
        this.table = table;
        this.view = view;
        this.actions = actions;
    }

    void watch() {
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // What is typed into the filters above the rows belongs to them.
            if (event.getTarget() == table.view() && take(event)) event.consume();
        });
    }

    private boolean take(KeyEvent event) {
        if (event.isShortcutDown()) return shortcut(event.getCode());
        if (event.isAltDown()) return sort(event);
        int lead = table.selection().lead();
        switch (event.getCode()) {
            case UP -> move(lead - 1, event);
            case DOWN -> move(table.selection().count() == 0 ? lead : lead + 1, event);
            case PAGE_UP -> move(lead - table.pageRows(), event);
            case PAGE_DOWN -> move(lead + table.pageRows(), event);
            case HOME -> move(0, event);
            case END -> move(table.rows() - 1, event);
            case LEFT -> table.moveColumn(-1);
            case RIGHT -> table.moveColumn(1);
            case ENTER, F2 -> actions.edit();
            case DELETE -> actions.remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int row, KeyEvent event) {
        if (event.isShiftDown()) table.extendTo(row);
        else table.choose(row);
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case A -> table.selection().chooseAll(table.rows());
            case C -> actions.copy();
            case X -> actions.cut();
            case V -> actions.paste();
            case HOME -> table.choose(0);
            case END -> table.choose(table.rows() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Alt with up or down sorts by the column that left and right chose; with Shift after the others. */
    private boolean sort(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return false;
        String column = table.leadColumn().getId();
        if (column.equals(LedgerColumn.EVIDENCE)) return true;
        Sorting wanted = new Sorting(column, event.getCode() == KeyCode.DOWN);
        List<Sorting> order = new ArrayList<>(event.isShiftDown() ? view.get().order() : List.of());
        order.removeIf(one -> one.column().equals(column));
        order.add(wanted);
        view.set(view.get().orderedBy(order));
        return true;
    }
}
