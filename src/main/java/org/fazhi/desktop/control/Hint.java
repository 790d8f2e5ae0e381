package org.fazhi.desktop.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * What is said of a node while the mouse is over it (悬停提示). The toolkit's tooltip is a window with a scene of its own, so
 * there is one only while it may be wanted: a screen has hundreds of places with something to say.
 */
public final class Hint {
    private static final Duration DELAY = Duration.millis(500);
    private static final double WIDEST = 420;

    private final Node node;
    private Supplier<String> words;
    private Optional<Tooltip> tooltip = Optional.empty();
    private Subscription leaving = Subscription.EMPTY;

    private Hint(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
        node.getProperties().put(Hint.class, this);
        node.hoverProperty().subscribe(_ -> follow());
    }

    /** Whatever is written in the window and finds no room there is said whole. */
    public static void whereWordsAreCut(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled cut
                    && cut.isTextTruncated()
                    && !cut.getProperties().containsKey(Hint.class))
                new Hint(cut, () -> cut.isTextTruncated() ? cut.getText() : "").follow();
        });
    }

    /** On a node of which something else is said from time to time; nothing at first. */
    public static Hint on(Node node) {
        return new Hint(node, () -> "");
    }

    /** On a node of which always the same is said. */
    public static void on(Node node, String words) {
        on(node).say(words);
    }

    /** Said to who reads by ear, too; nothing where it is empty. */
    public void say(String now) {
        words = () -> now;
        node.setAccessibleHelp(now.isEmpty() ? null : now);
        follow();
    }

    private void follow() {
        String now = node.isHover() ? words.get() : "";
        if (now.isEmpty()) tooltip.ifPresent(this::uninstall);
        else tooltip.ifPresentOrElse(shown -> shown.setText(now), () -> install(now));
    }

    private void install(String now) {
        Tooltip made = new Tooltip(now);
        made.setShowDelay(DELAY);
        made.setWrapText(true);
        made.setMaxWidth(WIDEST);
        Tooltip.install(node, made);
        tooltip = Optional.of(made);
        // A dialog that is opened by a key comes under the mouse without its moving.
        leaving = node.getScene().getWindow().focusedProperty().subscribe(focused -> {
            if (!focused) uninstall(made);
        });
    }

    private void uninstall(Tooltip shown) {
        leaving.unsubscribe();
        Tooltip.uninstall(node, shown);
        shown.hide();
        tooltip = Optional.empty();
    }
}
