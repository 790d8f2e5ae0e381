package org.fazhi.desktop.look;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Whether a window has room for what is in it (余地): names of buttons and fields are whole, lists need no scrolling sideways,
 * nothing lies upon something else or is pushed out.
 */
public final class Room {
    private static final double TOUCHING = 2;
    private final List<String> faults = new ArrayList<>();

    private Room() {}

    public static List<String> faults(Scene scene) {
        Room room = new Room();
        room.faults.addAll(LaidOut.faults(scene.getRoot()));
        room.walk(scene.getRoot());
        return List.copyOf(room.faults);
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) return;
        if (node instanceof Labeled words && isName(words) && words.isTextTruncated())
            faults.add("cut: " + LaidOut.name(node));
        if (node instanceof ListView<?> list) sideways(list);
        // Columns are given their widths by whoever works with them.
        if (node instanceof TableView<?> || !(node instanceof Parent parent)) return;
        if (parent instanceof HBox || parent instanceof VBox) pushedOut(parent);
        parent.getChildrenUnmodifiable().forEach(this::walk);
    }

    private static boolean isName(Labeled words) {
        return words instanceof ButtonBase
                || words instanceof Label label && label.getLabelFor() != null
                || words.getStyleClass().contains("tab-label");
    }

    private void sideways(ListView<?> list) {
        list.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar one && one.getOrientation() == Orientation.HORIZONTAL)
                .filter(Node::isVisible)
                .forEach(_ -> faults.add("scrolls sideways: " + LaidOut.name(list)));
    }

    private void pushedOut(Parent row) {
        double width = row.getLayoutBounds().getWidth();
        for (Node part : row.getChildrenUnmodifiable()) {
            if (!part.isVisible() || !part.isManaged()) continue;
            double end = part.localToParent(part.getLayoutBounds()).getMaxX();
            if (end > width + TOUCHING) faults.add("pushed out: " + LaidOut.name(part));
        }
    }
}
