package org.fazhi.desktop.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Gives the keys to the page that a clerk came to (到达): at once, for who types on does not wait for the window; to what
 * cannot have them yet, because it is still being read or drawn, as soon as it can, unless they were wanted elsewhere by
 * then. Meanwhile they go to the place where pages are shown, which makes nothing of them.
 */
final class Arrival {
    private final Parent place;
    private final Supplier<Optional<Node>> keys;
    private boolean waiting;

    /**
     * @param place where pages are shown
     * @param keys what takes the keys in the page that is shown
     */
    Arrival(Parent place, Supplier<Optional<Node>> keys) {
        this.place = place;
        this.keys = keys;
    }

    void begin() {
        if (place.getScene() == null) return;
        layOut();
        if (isGiven() || waiting) return;
        place.requestFocus();
        waiting = true;
        place.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (has(place) && !isGiven()) return;
                waiting = false;
                place.getScene().removePostLayoutPulseListener(this);
            }
        });
    }

    /** Only what has been laid out can have the keys; a window that was only just opened lays itself out first. */
    private void layOut() {
        if (place.getLayoutBounds().getWidth() == 0) return;
        place.applyCss();
        place.layout();
    }

    private boolean isGiven() {
        Optional<Node> wanted = keys.get();
        wanted.ifPresent(Node::requestFocus);
        return wanted.filter(this::has).isPresent();
    }

    private boolean has(Node node) {
        return place.getScene().getFocusOwner() == node;
    }
}
