package org.fazhi.desktop.control.grid;

import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the sheet this grid replaces: type to enter, Enter down, Tab right, arrows, F2, Delete, Ctrl+X, C, V, D and R. */
final class EntryKeys<R> {
    private final EntrySheet<R> sheet;
    private final BlockClipboard<R> clipboard;
    private final BlockFill<R> fill;
    private final RefusedTyping<R> refused;
    /** Where Enter goes back to after a row was filled with Tab; below zero when Tab was not used. */
    private int tabbedFrom = -1;

    EntryKeys(EntrySheet<R> sheet, BlockClipboard<R> clipboard, BlockFill<R> fill, RefusedTyping<R> refused) {
        this.sheet = sheet;
        this.clipboard = clipboard;
        this.fill = fill;
        this.refused = refused;
    }

    /** Keys while a cell is chosen. */
    void choosing(KeyEvent event) {
        if (!choose(event)) return;
        event.consume();
        refused.forget();
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
            case PAGE_UP -> move(-sheet.pageRows(), 0, extend);
            case PAGE_DOWN -> move(sheet.pageRows(), 0, extend);
            case HOME -> move(0, -sheet.columnCount(), extend);
            case END -> move(0, sheet.columnCount(), extend);
            case TAB -> tab(extend);
            case ENTER -> {
                if (extend || !sheet.openChosen()) enter(extend);
            }
            case F2 -> {
                if (sheet.takesEntry() || !sheet.openChosen()) sheet.editChosen();
            }
            case DELETE, BACK_SPACE -> clipboard.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case X -> clipboard.cut();
            case C -> clipboard.copy();
            case V -> clipboard.paste();
            case D -> fill.down();
            case R -> fill.right();
            case A -> sheet.choose(new CellBlock(0, 0, sheet.rowCount() - 1, sheet.columnCount() - 1));
            case HOME -> sheet.choose(CellBlock.at(0, sheet.block().leadColumn()));
            case END ->
                sheet.choose(CellBlock.at(sheet.rowCount() - 1, sheet.block().leadColumn()));
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
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            // The cell is kept here, and what came of it is said by whom the key goes on to.
            sheet.editor().commit();
            sheet.table().requestFocus();
        }
        if (event.isAltDown() || event.isMetaDown() || event.isShortcutDown()) return false;
        boolean leavesByArrow = !sheet.editor().caretMoves();
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
            case ESCAPE -> sheet.cancelEditing();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(Runnable then) {
        sheet.editor().commit();
        sheet.table().requestFocus();
        then.run();
    }

    /** A character typed on a chosen cell begins a new text there. */
    void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean printable = !character.isEmpty() && character.chars().noneMatch(Character::isISOControl);
        if (!printable || event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        event.consume();
        if (character.equals(" ") && fill.turn()) return;
        if (!sheet.typeInto(character)) refused.add(character);
    }

    /** An input method that starts on a chosen cell goes on in the editor, which then owns its window. */
    void composed(InputMethodEvent event) {
        event.consume();
        if (!sheet.typeInto("")) {
            refused.add(event.getCommitted());
            return;
        }
        Event.fireEvent(
                sheet.editor().field(),
                event.copyFor(sheet.editor().field(), sheet.editor().field()));
    }

    private void move(int down, int right, boolean extend) {
        tabbedFrom = -1;
        sheet.move(down, right, extend);
    }

    private void tab(boolean back) {
        if (tabbedFrom < 0) tabbedFrom = sheet.block().leadColumn();
        int from = tabbedFrom;
        sheet.move(0, back ? -1 : 1, false);
        tabbedFrom = from;
    }

    private void enter(boolean up) {
        int column = tabbedFrom < 0 ? sheet.block().leadColumn() : tabbedFrom;
        tabbedFrom = -1;
        sheet.choose(CellBlock.at(sheet.block().leadRow() + (up ? -1 : 1), column));
    }
}
