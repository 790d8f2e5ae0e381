package org.fazhi.desktop.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Brings back into sight what has the keys (焦点所在) before a key comes to it: a page may have been scrolled away by the
 * wheel, and nobody should press what cannot be seen.
 */
public final class RingInSight {
    private RingInSight() {}

    public static void before(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.getCode().isModifierKey() && window.getScene() != null)
                bringBack(window.getScene().getFocusOwner());
        });
    }

    private static void bringBack(Node ring) {
        Ancestors.of(ring)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(pane -> pane != ring && pane.getContent() != null)
                .forEach(pane -> scroll(pane, ring));
    }

    /** What is higher than the pane is shown from its top; what is partly in sight stays where it is. */
    private static void scroll(ScrollPane pane, Node ring) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(ring.localToScene(ring.getLayoutBounds()));
        double shown = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - shown;
        if (hidden <= 0) return;
        double top = hidden * pane.getVvalue();
        if (place.getMaxY() > top && place.getMinY() < top + shown) return;
        double wanted = place.getMinY() < top ? place.getMinY() : Math.min(place.getMinY(), place.getMaxY() - shown);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
