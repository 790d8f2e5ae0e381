package org.fazhi.desktop.shell;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;

/**
 * The keys that work anywhere in the window.
 *
 * @param operators shows who may be at the desk
 */
record ShellKeys(
        Session session,
        ScreenDeck deck,
        SearchBox search,
        ShellActions actions,
        WrittenBar written,
        Runnable operators) {
    private static final Messages MESSAGES = Messages.of(ShellKeys.class);

    void pressed(KeyEvent event) {
        if (!session.hasYear()) return;
        boolean meant =
                turnsBack(event) || opensTab(event) || event.isShortcutDown() && !event.isAltDown() && shortcut(event);
        if (meant) event.consume();
    }

    /** Ctrl+S, once the place that has the keys has kept what is typed there. */
    void left(KeyEvent event) {
        if (!session.hasYear() || event.getCode() != KeyCode.S || !event.isShortcutDown()) return;
        session.saving().ask(session::keepEverything);
        event.consume();
    }

    private boolean turnsBack(KeyEvent event) {
        if (!event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) return false;
        switch (event.getCode()) {
            case LEFT -> turn(deck.visits().backProperty().get(), deck::back, "header.back.nothing");
            case RIGHT -> turn(deck.visits().forthProperty().get(), deck::forth, "header.forward.nothing");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(Optional<Visits.Spot> spot, Runnable going, String nothing) {
        if (spot.isPresent()) going.run();
        else session.say(MESSAGES.say(nothing));
    }

    private boolean opensTab(KeyEvent event) {
        Optional<ScreenTab> meant =
                deck.tabs().stream().filter(tab -> tab.isOpenedBy(event)).findFirst();
        meant.map(ScreenTab::code).ifPresent(deck::open);
        return meant.isPresent();
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case K -> {
                search.requestFocus();
                search.selectAll();
            }
            case O -> {
                if (event.isShiftDown()) written.openFolder();
                else written.openFile();
            }
            case PAGE_UP -> deck.step(-1);
            case PAGE_DOWN -> deck.step(1);
            case COMMA -> actions.settings();
            case B -> actions.backups();
            case H -> actions.history();
            case U -> operators.run();
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
