package org.fazhi.desktop.day;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Draws what is done next: which keys, or what is clicked on of that which lies in front. */
final class HandsOfMonkey {
    private static final List<KeyCode> TYPED = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT0,
            KeyCode.PERIOD,
            KeyCode.A,
            KeyCode.G,
            KeyCode.S,
            KeyCode.Y,
            KeyCode.N,
            KeyCode.MINUS,
            KeyCode.SPACE);
    private static final List<KeyCode> MOVES = List.of(
            KeyCode.ENTER,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE);
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.A,
            KeyCode.B,
            KeyCode.C,
            KeyCode.D,
            KeyCode.F,
            KeyCode.H,
            KeyCode.K,
            KeyCode.N,
            KeyCode.R,
            KeyCode.S,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.Z,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.COMMA,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);
    private static final List<KeyCode> WITH_ALT =
            List.of(KeyCode.W, KeyCode.Y, KeyCode.J, KeyCode.B, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN);
    private static final List<KeyCode> WITH_SHIFT =
            List.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER);

    /** What opens a dialog of the system, which is none of our windows and would take the keys for ever. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "import-choose",
            "evidence-add",
            "evidence-add-part",
            "evidence-pack",
            "report-export",
            "report-evidence",
            "form-sending-accept",
            "names-export",
            "names-import",
            "calendar-import",
            "design-export",
            "design-import");

    private final Random chance;

    HandsOfMonkey(long seed) {
        this.chance = new Random(seed);
    }

    sealed interface Action {
        record Key(KeyCode key) implements Action {}

        record Chord(KeyCode modifier, KeyCode key) implements Action {}

        record Click(Node node, MouseButton button, boolean twice) implements Action {}

        record Wheel(int turns) implements Action {}
    }

    /** On the interface thread, for what can be clicked on is asked there. */
    Action next() {
        int drawn = chance.nextInt(100);
        if (drawn < 30) return new Action.Key(any(TYPED));
        if (drawn < 55) return new Action.Key(any(MOVES));
        if (drawn < 68) return new Action.Chord(KeyCode.CONTROL, any(WITH_CONTROL));
        if (drawn < 72) return new Action.Chord(KeyCode.ALT, any(WITH_ALT));
        if (drawn < 78) return new Action.Chord(KeyCode.SHIFT, any(WITH_SHIFT));
        List<Node> places = places();
        if (drawn < 80 || places.isEmpty()) return new Action.Wheel(chance.nextInt(-5, 6));
        return new Action.Click(
                any(places),
                chance.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY,
                chance.nextInt(8) == 0);
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** Of the last window, in a fixed order, so that a seed does the same again. */
    private static List<Node> places() {
        Window front = Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .reduce((_, later) -> later)
                .orElseThrow();
        return within(front.getScene().getRoot())
                .filter(node -> isClickedOn(node) && !OF_THE_SYSTEM.contains(String.valueOf(node.getId())))
                .filter(node -> !node.isDisabled() && KeyWatch.isInSight(node) && isOnTop(node))
                .toList();
    }

    private static Stream<Node> within(Node node) {
        Stream<Node> children = node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HandsOfMonkey::within)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean isClickedOn(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof IndexedCell<?> && !(node instanceof javafx.scene.control.TableRow<?>)
                || node instanceof Control control && control.isFocusTraversable() && !(node instanceof Cell<?>);
    }

    /** Whether its middle lies within the window. */
    private static boolean isOnTop(Node node) {
        var middle = node.localToScene(node.getLayoutBounds());
        return middle.getCenterX() > 0
                && middle.getCenterY() > 0
                && middle.getCenterX() < node.getScene().getWidth()
                && middle.getCenterY() < node.getScene().getHeight();
    }
}
