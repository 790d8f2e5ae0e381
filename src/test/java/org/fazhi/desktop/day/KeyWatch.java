package org.fazhi.desktop.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.control.Ancestors;

/** Sees for every key of the program's windows whether it came to the place that has the ring, and whether that is in sight. */
final class KeyWatch {
    private final List<String> astray = new ArrayList<>();
    private final EventHandler<KeyEvent> seeing = this::see;
    private final ListChangeListener<Window> opening = change -> {
        while (change.next()) change.getAddedSubList().forEach(this::watch);
    };

    void begin() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(opening);
    }

    void end() {
        Window.getWindows().removeListener(opening);
        Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.KEY_PRESSED, seeing));
    }

    /** What came to another place than the ring's, in words; asked on the interface thread. */
    List<String> astray() {
        return List.copyOf(astray);
    }

    /** Bubbles and menus stand over a window whose place keeps the ring: the keys they are handed are seen there. */
    private void watch(Window window) {
        if (window instanceof Stage) window.addEventFilter(KeyEvent.KEY_PRESSED, seeing);
    }

    private void see(KeyEvent key) {
        if (key.getCode().isModifierKey()) return;
        Stage stage = (Stage) key.getSource();
        fault(stage.getScene(), key).ifPresent(why -> astray.add(key.getCode() + " " + why));
    }

    private static Optional<String> fault(Scene scene, KeyEvent key) {
        Node ring = scene.getFocusOwner();
        // A field that a list of choices is typed into has its keys from the list, which has the ring.
        if (ring != null && Ancestors.of(key.getTarget()).noneMatch(ring::equals) && !isPassedOn(ring, key))
            return Optional.of("came to " + key.getTarget() + ", the ring is at " + ring);
        return fault(scene);
    }

    /** A choice that has no use for Esc lets what is around it have the key once more. */
    private static boolean isPassedOn(Node ring, KeyEvent key) {
        return ring instanceof ComboBoxBase<?>
                && key.getCode() == KeyCode.ESCAPE
                && ring.getParent() == key.getTarget();
    }

    /** Why a key that was pressed now would come to nothing that can be seen; asked on the interface thread. */
    static Optional<String> fault(Scene scene) {
        Node ring = scene.getFocusOwner();
        if (ring == null) return Optional.of("nothing has the ring");
        if (ring.isDisabled()) return Optional.of("the ring is at something disabled, " + ring);
        return isInSight(ring) ? Optional.empty() : Optional.of("the ring is out of sight, " + ring);
    }

    /** What was taken out of its window since it was found is not. */
    static boolean isInSight(Node node) {
        Scene scene = node.getScene();
        if (scene == null) return false;
        for (Node one = node; one != null; one = one.getParent()) if (!one.isVisible()) return false;
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getWidth() > 0
                && place.getHeight() > 0
                && place.intersects(0, 0, scene.getWidth(), scene.getHeight());
    }
}
