package org.fazhi.desktop.control.grid;

import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the sheet this grid replaces: type to enter, Enter down, Tab right, arrows, F2, Delete, Ctrl+C and V. */
final class EntryKeys<R> {
    private final EntryGrid<R> grid;
    /** Where Enter goes back to after a row was filled with Tab; below zero when Tab was not used. */
    private int tabbedFrom = -1;

    EntryKeys(EntryGrid<R> grid) {
        this.grid = grid;
    }

    /** Keys while a cell is chosen. */
    void choosing(KeyEvent event) {
        if (choose(event)) event.consume();
    }

    private boolean choose(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return false;
        if (event.isShortcutDown()) return shortcut(event.getCode());
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> move(-1, 0, extend);
            case DOWN -> move(1, 0, extend);
            case LEFT -> move(0, -1, extend);
            case RIGHT -> move(0, 1, extend);
            case PAGE_UP -> move(-grid.pageRows(), 0, extend);
            case PAGE_DOWN -> move(grid.pageRows(), 0, extend);
            case HOME -> move(0, -grid.columnCount(), extend);
            case END -> move(0, grid.columnCount(), extend);
            case TAB -> tab(extend);
            case ENTER -> {
                if (extend || !grid.openChosen()) enter(extend);
            }
            case F2 -> {
                if (!grid.openChosen()) grid.editChosen();
            }
            case DELETE, BACK_SPACE -> grid.clipboard().clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case C -> grid.clipboard().copy();
            case V -> grid.clipboard().paste();
            case A -> grid.choose(new CellBlock(0, 0, grid.rowCount() - 1, grid.columnCount() - 1));
            case HOME -> grid.choose(CellBlock.at(0, grid.block().leadColumn()));
            case END ->
                grid.choose(CellBlock.at(grid.rowCount() - 1, grid.block().leadColumn()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys while the editor is open. */
    void editing(KeyEvent event) {
        if (edit(event)) event.consume();
    }

    private boolean edit(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isShortcutDown()) return false;
        boolean leavesByArrow = !grid.editor().caretMoves();
        switch (event.getCode()) {
            case ENTER -> keep(() -> enter(event.isShiftDown()));
            case TAB -> keep(() -> tab(event.isShiftDown()));
            case UP -> keep(() -> move(-1, 0, false));
            case DOWN -> keep(() -> move(1, 0, false));
            case LEFT -> {
                if (!leavesByArrow) return false;
                keep(() -> move(0, -1, false));
            }
            case RIGHT -> {
                if (!leavesByArrow) return false;
                keep(() -> move(0, 1, false));
            }
            case ESCAPE -> grid.cancelEditing();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(Runnable then) {
        grid.editor().commit();
        grid.table().requestFocus();
        then.run();
    }

    /** A character typed on a chosen cell begins a new text there. */
    void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean printable = !character.isEmpty() && character.chars().noneMatch(Character::isISOControl);
        if (!printable || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        event.consume();
        if (!grid.typeInto(character)) grid.openChosen();
    }

    /** An input method that starts on a chosen cell goes on in the editor, which then owns its window. */
    void composed(InputMethodEvent event) {
        if (!grid.typeInto("")) return;
        event.consume();
        Event.fireEvent(
                grid.editor().field(),
                event.copyFor(grid.editor().field(), grid.editor().field()));
    }

    private void move(int down, int right, boolean extend) {
        tabbedFrom = -1;
        grid.move(down, right, extend);
    }

    private void tab(boolean back) {
        if (tabbedFrom < 0) tabbedFrom = grid.block().leadColumn();
        int from = tabbedFrom;
        grid.move(0, back ? -1 : 1, false);
        tabbedFrom = from;
    }

    private void enter(boolean up) {
        int column = tabbedFrom < 0 ? grid.block().leadColumn() : tabbedFrom;
        tabbedFrom = -1;
        grid.choose(CellBlock.at(grid.block().leadRow() + (up ? -1 : 1), column));
    }
}
