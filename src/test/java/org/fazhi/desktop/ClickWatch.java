package org.fazhi.desktop;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Sees whether a click has come through to a window of the program. The window manager holds clicks back until it has
 * looked at them itself, on a busy machine for long; what is asked before they are there has not happened yet.
 */
final class ClickWatch {
    private final EventHandler<MouseEvent> pressing = event -> pressedIn = Optional.of((Window) event.getSource());
    private final EventHandler<MouseEvent> releasing = _ -> released = true;
    private final ListChangeListener<Window> opening = change -> {
        while (change.next()) change.getAddedSubList().forEach(this::watch);
    };
    private Optional<Window> pressedIn = Optional.empty();
    private boolean released;

    private ClickWatch() {}

    /** Clicks, and waits until the click is there. */
    static void waitFor(Runnable click) {
        ClickWatch watch = new ClickWatch();
        Waiting.answer(watch::begin);
        click.run();
        Waiting.until(watch::hasCome);
        Waiting.answer(watch::end);
    }

    private boolean begin() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opening);
        return true;
    }

    private void watch(Window window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
    }

    /** A window that goes when it is pressed sees no release. */
    private boolean hasCome() {
        return released || pressedIn.filter(window -> !window.isShowing()).isPresent();
    }

    private boolean end() {
        Window.getWindows().removeListener(opening);
        Window.getWindows().forEach(window -> {
            window.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            window.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        });
        return true;
    }
}
