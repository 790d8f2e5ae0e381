package org.fazhi.desktop;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Sees whether keys have come through to a window of the program: on a busy machine the display server hands them over
 * long after they were pressed.
 */
final class KeyWatch {
    private int come;
    private final EventHandler<KeyEvent> pressing = _ -> come++;
    private final ListChangeListener<Window> opening = change -> {
        while (change.next()) change.getAddedSubList().forEach(this::watch);
    };

    private KeyWatch() {}

    /** Presses so many keys, and waits until they are there; where they are let go may be in no window any more. */
    static void waitFor(int keys, Runnable press) {
        KeyWatch watch = new KeyWatch();
        Waiting.answer(watch::begin);
        press.run();
        Waiting.until(() -> watch.come >= keys);
        Waiting.answer(watch::end);
    }

    private boolean begin() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opening);
        return true;
    }

    private void watch(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressing);
    }

    private boolean end() {
        Window.getWindows().removeListener(opening);
        Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.KEY_PRESSED, pressing));
        return true;
    }
}
