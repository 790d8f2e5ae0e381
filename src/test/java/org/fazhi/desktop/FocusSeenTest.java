package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.control.Appearance.Theme;
import org.fazhi.desktop.look.FocusRing;
import org.junit.jupiter.api.Test;

/** Who works by keys sees where they go: each kind of control the Tab key comes to looks otherwise than without them. */
class FocusSeenTest extends WindowTour {
    private static final int AREAS = 1;
    private static final int STOPS = 60;
    private static final int ENOUGH = 40;

    private final Set<String> kinds = new HashSet<>();
    private final List<String> unseen = new ArrayList<>();

    @Test
    void what_has_the_keys_looks_otherwise_than_what_has_them_not_in_both_themes() {
        for (Theme theme : Theme.values()) {
            kinds.clear();
            interact(() -> session.appearance().themeProperty().set(theme));
            tour(AREAS, name -> walk(theme + " " + name));
        }
        assertThat(unseen).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(20);
    }

    /** From control to control of the window in front, until one has had its turn. */
    private void walk(String name) {
        if (!(Waiting.answer(() -> Window.getWindows().getLast()) instanceof Stage front)) return;
        Scene scene = front.getScene();
        Set<Node> been = new HashSet<>();
        for (int stop = 0; stop < STOPS; stop++) {
            Node owner = next(scene, been);
            if (owner == null || !been.add(owner)) return;
            look(name, owner);
        }
    }

    /** A grid keeps the Tab key for its cells. */
    private Node next(Scene scene, Set<Node> left) {
        type(KeyCode.TAB);
        if (left.contains(owner(scene)))
            press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        return owner(scene);
    }

    private static Node owner(Scene scene) {
        return Waiting.answer(scene::getFocusOwner);
    }

    private void look(String name, Node owner) {
        if (!kinds.add(owner.getClass().getSimpleName() + owner.getStyleClass())) return;
        settle();
        FocusRing ring = Waiting.answer(() -> new FocusRing(owner));
        next(owner.getScene(), Set.of(owner));
        settle();
        int drawn = Waiting.answer(ring::drawn);
        interact(owner::requestFocus);
        if (drawn < ENOUGH) unseen.add(name + ": " + drawn + " pixels of " + ring);
    }
}
