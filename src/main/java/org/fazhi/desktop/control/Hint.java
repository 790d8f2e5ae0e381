package org.fazhi.desktop.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * What is said of a node while the mouse is over it (悬停提示). The toolkit's tooltip is a window with a scene of its own, so
 * there is one only while it may be wanted: a screen has hundreds of places with something to say.
 */
public final class Hint {
    private static final Duration DELAY = Duration.millis(500);
    private static final double WIDEST = 420;

    private final Node node;
    private String words = "";
    private Optional<Tooltip> tooltip = Optional.empty();

    private Hint(Node node) {
        this.node = node;
        node.hoverProperty().subscribe(_ -> follow());
    }

    /** On a node of which something else is said from time to time; nothing at first. */
    public static Hint on(Node node) {
        return new Hint(node);
    }

    /** On a node of which always the same is said. */
    public static void on(Node node, String words) {
        on(node).say(words);
    }

    /** Said to who reads by ear, too; nothing where it is empty. */
    public void say(String now) {
        words = now;
        node.setAccessibleHelp(now.isEmpty() ? null : now);
        follow();
    }

    private void follow() {
        boolean wanted = node.isHover() && !words.isEmpty();
        if (wanted) tooltip.ifPresentOrElse(shown -> shown.setText(words), this::install);
        else tooltip.ifPresent(this::uninstall);
    }

    private void install() {
        Tooltip made = new Tooltip(words);
        made.setShowDelay(DELAY);
        made.setWrapText(true);
        made.setMaxWidth(WIDEST);
        Tooltip.install(node, made);
        tooltip = Optional.of(made);
    }

    private void uninstall(Tooltip shown) {
        Tooltip.uninstall(node, shown);
        tooltip = Optional.empty();
    }
}
