package org.fazhi.desktop.control.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.WindowTest;

/** What holds of every dialog, for tests that walk through them by keys. */
abstract class DialogWalk extends WindowTest {
    private static final Set<String> REASONS =
            Set.of("dialog-why", "backups-told", "history-told", "entry-why", "form-why", "ledger-why");

    final boolean isThere(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    final Scene front() {
        return ((Stage) Window.getWindows().stream()
                        .filter(window -> window instanceof Stage && window.isFocused())
                        .findFirst()
                        .orElseThrow())
                .getScene();
    }

    final String keysAt() {
        settle();
        return String.valueOf(front().getFocusOwner().getId());
    }

    final void untilKeysAt(String... ids) {
        waitUntil(() -> front().getFocusOwner() != null
                && List.of(ids).contains(String.valueOf(front().getFocusOwner().getId())));
    }

    final void assertOpens(Runnable open, String dialog, String... firstField) {
        open.run();
        waitUntil(() -> front() != stage.getScene() && front().getRoot().lookup(dialog) != null);
        assertThat(keysAt()).as(dialog).isIn((Object[]) firstField);
        assertThat(front().getFocusOwner().isFocused()).as(dialog).isTrue();
        assertReasons(dialog);
    }

    /** Where a button with words cannot be pressed, words beside the buttons say why. */
    final void assertReasons(String dialog) {
        Node root = front().getRoot();
        List<Button> closed = root.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDisabled() && isInSight(button))
                .map(Button.class::cast)
                .filter(button -> !button.getText().isEmpty())
                .toList();
        Stream<Label> reasons = root.lookupAll(".label").stream()
                .filter(node -> node instanceof Label && REASONS.contains(String.valueOf(node.getId())))
                .map(Label.class::cast)
                .filter(label -> isInSight(label) && !label.getText().isBlank());
        if (!closed.isEmpty()) assertThat(reasons).as(dialog + " " + closed).isNotEmpty();
    }

    private static boolean isInSight(Node node) {
        for (Node part = node; part != null; part = part.getParent()) if (!part.isVisible()) return false;
        return true;
    }

    final void assertLeaves(String dialog) {
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere(dialog) && stage.isFocused());
    }
}
