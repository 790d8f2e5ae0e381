package org.fazhi.desktop.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Shows a bubble beside a place of the window (气泡): on the side that has more room, inside the window, pointing at it. */
public final class Bubble {
    /** What the bubble's frame and arrow take besides the content. */
    private static final double FRAME = 56;

    /** How far from the window's edge the arrow stays, so that the bubble's corner stays inside. */
    private static final double EDGE = 44;

    private Bubble() {}

    /** How high the content may be. */
    public static double room(Node beside) {
        Bounds place = beside.localToScene(beside.getBoundsInLocal());
        double room = isBelow(beside) ? beside.getScene().getHeight() - place.getMaxY() : place.getMinY();
        return room - FRAME;
    }

    private static boolean isBelow(Node beside) {
        Bounds place = beside.localToScene(beside.getBoundsInLocal());
        return place.getCenterY() < beside.getScene().getHeight() / 2;
    }

    public static void show(Popover bubble, Node beside) {
        show(bubble, beside, bubble::hide);
    }

    /** @param whenEscaped what Esc does in the place of closing it */
    public static void show(Popover bubble, Node beside, Runnable whenEscaped) {
        Scene scene = beside.getScene();
        boolean below = isBelow(beside);
        double across = beside.localToScene(beside.getBoundsInLocal()).getCenterX() / scene.getWidth();
        bubble.setDetachable(false);
        // While it fades it would take the keys that are meant for where its links led.
        bubble.setAnimated(false);
        bubble.setHeaderAlwaysVisible(false);
        bubble.setArrowLocation(arrow(below, across));
        Bounds onScreen = beside.localToScreen(beside.getBoundsInLocal());
        // Owned by the root, not by the place, whose colours its words would take over.
        Bounds window = scene.getRoot().localToScreen(scene.getRoot().getBoundsInLocal());
        double x = Math.clamp(onScreen.getCenterX(), window.getMinX() + EDGE, window.getMaxX() - EDGE);
        bubble.show(scene.getRoot(), x, below ? onScreen.getMaxY() : onScreen.getMinY());
        // The library keeps it invisible for a tenth of a second, in which what is typed would go to the window behind
        // it.
        bubble.getSkin().getNode().setVisible(true);
        closeWith(bubble, beside, whenEscaped);
    }

    /**
     * Esc closes it, also in a list, which takes that key for itself; a click beside it, which the library takes for one in
     * its owner; and leaving the page it belongs to.
     */
    private static void closeWith(Popover bubble, Node beside, Runnable whenEscaped) {
        EventHandler<KeyEvent> escape = key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            key.consume();
            whenEscaped.run();
        };
        EventHandler<MouseEvent> press = click -> {
            if (!bubble.isAutoHide()) return;
            bubble.hide();
            // Else the button that opened it would open it again.
            if (beside.contains(beside.screenToLocal(click.getScreenX(), click.getScreenY()))) click.consume();
        };
        Window window = beside.getScene().getWindow();
        bubble.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        window.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
        Subscription leaving = Shown.property(beside).subscribe(shown -> {
            if (!shown) bubble.hide();
        });
        bubble.showingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> showing, Boolean before, Boolean now) {
                if (now) return;
                showing.removeListener(this);
                leaving.unsubscribe();
                bubble.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
                window.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
                window.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
            }
        });
    }

    private static ArrowLocation arrow(boolean below, double across) {
        if (across < 0.35) return below ? ArrowLocation.TOP_LEFT : ArrowLocation.BOTTOM_LEFT;
        if (across > 0.65) return below ? ArrowLocation.TOP_RIGHT : ArrowLocation.BOTTOM_RIGHT;
        return below ? ArrowLocation.TOP_CENTER : ArrowLocation.BOTTOM_CENTER;
    }
}
