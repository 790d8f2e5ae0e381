package org.fazhi.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What lies upon something else in a window or has not found its place, although it is about to be drawn (版面). */
final class LaidOut {
    private static final double TOUCHING = 2;
    private final List<String> faults = new ArrayList<>();

    private LaidOut() {}

    static List<String> faults(Parent root) {
        LaidOut look = new LaidOut();
        look.walk(root);
        return List.copyOf(look.faults);
    }

    private void walk(Parent parent) {
        List<Node> shown = parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getOpacity() > 0)
                .toList();
        if (isInRows(parent)) overlaps(shown.stream().filter(Node::isManaged).toList());
        for (Node node : shown) {
            if (node instanceof Labeled label && node.isManaged()) seen(label);
            if (node instanceof Parent within) walk(within);
        }
    }

    /** Words without a size would be drawn where their parent begins; what is only squeezed has a parent that was laid out. */
    private void seen(Labeled label) {
        if (label.getText() == null || label.getText().isBlank() || label.getWidth() > 0) return;
        Parent parent = label.getParent();
        if (parent.isNeedsLayout() || parent.getLayoutBounds().getWidth() == 0)
            faults.add("not laid out: " + name(label));
    }

    /** Panes that put their children beside each other. */
    private static boolean isInRows(Parent parent) {
        return Stream.of(
                        HBox.class,
                        VBox.class,
                        BorderPane.class,
                        FlowPane.class,
                        GridPane.class,
                        TilePane.class,
                        AnchorPane.class)
                .anyMatch(kind -> kind.isInstance(parent));
    }

    private void overlaps(List<Node> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                if (lieUponEachOther(siblings.get(i), siblings.get(j)))
                    faults.add("upon each other: " + name(siblings.get(i)) + " and " + name(siblings.get(j)));
            }
        }
    }

    private static boolean lieUponEachOther(Node one, Node other) {
        Bounds first = place(one);
        Bounds second = place(other);
        double across = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double down = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return across > TOUCHING && down > TOUCHING;
    }

    /** Without shadows and what else is drawn around it. */
    private static Bounds place(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    static String name(Node node) {
        String words = node instanceof Labeled label ? " “" + label.getText() + "”" : "";
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass() + words + " in "
                + (node.getParent() == null ? "nothing" : named(node.getParent()));
    }

    private static String named(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at.getId() != null) return "#" + at.getId();
        return node.getClass().getSimpleName();
    }
}
