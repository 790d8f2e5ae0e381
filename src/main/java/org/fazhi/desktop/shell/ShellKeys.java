package org.fazhi.desktop.shell;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.Session;

/** The keys that work anywhere in the window. */
record ShellKeys(Session session, ScreenDeck deck, SearchBox search, ShellActions actions) {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    void pressed(KeyEvent event) {
        if (!session.hasYear()) return;
        if (event.getCode() == KeyCode.F1) {
            actions.help();
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown() && shortcut(event)) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        int digit = DIGITS.indexOf(code);
        if (digit >= 0 && digit < deck.tabs().size()) {
            deck.open(deck.tabs().get(digit).code());
            return true;
        }
        switch (code) {
            case K -> {
                search.requestFocus();
                search.selectAll();
            }
            case PAGE_UP -> deck.step(-1);
            case PAGE_DOWN -> deck.step(1);
            case COMMA -> actions.settings();
            case B -> actions.backups();
            case H -> actions.history();
            case Z -> {
                if (typingCanGoBack(event.getTarget())) return false;
                if (event.isShiftDown()) session.redo();
                else session.undo();
            }
            case Y -> {
                if (typingCanGoForth(event.getTarget())) return false;
                session.redo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In a text, Ctrl+Z first takes back the typing, then goes on across the window. */
    private static boolean typingCanGoBack(Object target) {
        return target instanceof TextInputControl text && text.isUndoable();
    }

    private static boolean typingCanGoForth(Object target) {
        return target instanceof TextInputControl text && text.isRedoable();
    }
}
