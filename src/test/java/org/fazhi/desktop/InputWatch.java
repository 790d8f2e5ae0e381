package org.fazhi.desktop;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Sees whether keys and clicks have come through to a window of the program. The display server hands keys over long
 * after they were pressed on a busy machine, and the window manager holds clicks back until it has looked at them itself;
 * what is asked before they are there has not happened yet.
 */
final class InputWatch {
    private final EventHandler<InputEvent> seeing = this::see;
    private final ListChangeListener<Window> opening = change -> {
        while (change.next()) change.getAddedSubList().forEach(this::open);
    };
    private Optional<Window> pressedIn = Optional.empty();
    private boolean released;
    private boolean asksForMenu;
    private boolean menuCame;
    private int keys;

    private InputWatch() {}

    /** Clicks, and waits until the click is there. */
    static void waitForClick(Runnable click) {
        waitFor(InputWatch::clickHasCome, click);
    }

    /** Presses so many keys, and waits until they are there; where they are let go may be in no window any more. */
    static void waitForKeys(int keys, Runnable press) {
        waitFor(watch -> watch.keys >= keys, press);
    }

    private static void waitFor(Predicate<InputWatch> come, Runnable input) {
        InputWatch watch = new InputWatch();
        Waiting.answer(watch::begin);
        input.run();
        Waiting.until(() -> come.test(watch));
        Waiting.answer(watch::end);
    }

    private boolean begin() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opening);
        return true;
    }

    private void open(Window window) {
        menuCame |= asksForMenu;
        watch(window);
    }

    private void watch(Window window) {
        window.addEventFilter(InputEvent.ANY, seeing);
    }

    private void see(InputEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) keys++;
        if (event instanceof MouseEvent mouse && event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            pressedIn = Optional.of((Window) event.getSource());
            asksForMenu = mouse.getButton() == MouseButton.SECONDARY;
        }
        // Where what was pressed is no more, only the click after the release is seen here.
        released |=
                event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == MouseEvent.MOUSE_CLICKED;
    }

    /** A window that goes when it is pressed sees no release; nor may one over which a menu came when it was pressed. */
    private boolean clickHasCome() {
        return released
                || menuCame
                || pressedIn.filter(window -> !window.isShowing()).isPresent();
    }

    private boolean end() {
        Window.getWindows().removeListener(opening);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, seeing));
        return true;
    }
}
