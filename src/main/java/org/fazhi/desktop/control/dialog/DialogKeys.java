package org.fazhi.desktop.control.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fazhi.desktop.control.Ancestors;
import org.fazhi.desktop.control.Focus;

/**
 * Where keys go in a dialog (对话框按键): to its first field when it opens; Enter, on a choice or a list, is the step forward;
 * and what loses the keys because it goes or is disabled does not hand them to a button that nobody meant.
 */
final class DialogKeys {
    private final Stage stage;
    private final BorderPane frame;
    private Optional<Button> forward = Optional.empty();
    /** Whether the keys went from what cannot have them any more to nothing. */
    private boolean lost;

    DialogKeys(Stage stage, BorderPane frame) {
        this.stage = stage;
        this.frame = frame;
    }

    void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.focusOwnerProperty().addListener((_, before, now) -> moved(before, now));
        // Keys that waited go on as soon as something can have them.
        scene.addPostLayoutPulseListener(() -> {
            if (scene.getFocusOwner() == frame) goOn();
        });
    }

    /** From what cannot have keys any more the toolkit goes to nothing first, and then to whatever comes next. */
    private void moved(Node before, Node now) {
        boolean goesOn = before == null ? lost : !canHaveKeys(before);
        lost = now == null && goesOn;
        if (now != null && goesOn && stage.isFocused()) goOn();
    }

    void forward(Button button) {
        forward = Optional.of(button);
    }

    /** The first field of the content has the keys; where there is none, the step forward, else the first button. */
    void begin() {
        frame.applyCss();
        frame.layout();
        home().or(() -> Focus.first(frame.getBottom())).ifPresent(Node::requestFocus);
    }

    /** Where nothing can have the keys, as while something is being saved, they wait, for no button was meant. */
    private void goOn() {
        home().filter(DialogKeys::isMeant).orElse(frame).requestFocus();
    }

    /** A second Enter would cancel what the first one began. */
    private static boolean isMeant(Node node) {
        return Ancestors.of(node).noneMatch(JobBar.class::isInstance);
    }

    private Optional<Node> home() {
        return Focus.first(frame.getCenter()).or(() -> forward.filter(DialogKeys::canHaveKeys));
    }

    private void pressed(KeyEvent event) {
        if (frame.getScene().getFocusOwner() == frame) goOn();
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown()) return;
        if (forward.isEmpty() || !leavesEnter(frame.getScene().getFocusOwner())) return;
        event.consume();
        forward.get().fire();
    }

    /** What makes nothing of Enter itself. */
    private static boolean leavesEnter(Node node) {
        return switch (node) {
            case ComboBoxBase<?> box -> !box.isShowing();
            case OwnEnter own when own.takesEnter() -> false;
            case Toggle _, CheckBox _, ListView<?> _, TableView<?> _ -> true;
            case null, default -> false;
        };
    }

    private static boolean canHaveKeys(Node node) {
        if (node.getScene() == null || node.isDisabled()) return false;
        for (Node part = node; part != null; part = part.getParent()) if (!part.isVisible()) return false;
        return true;
    }
}
