package org.fazhi.desktop.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** What who reads by ear is told of the controls of a window (读屏): each that can have the keys has a name and a role. */
public final class SpokenNames {
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final Set<Node> labelled = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private SpokenNames() {}

    public static List<String> faults(Parent root) {
        SpokenNames names = new SpokenNames();
        names.labels(root);
        names.walk(root);
        return List.copyOf(names.faults);
    }

    private void labels(Node node) {
        if (node instanceof Label label
                && label.getLabelFor() != null
                && !label.getText().isBlank()) labelled.add(label.getLabelFor());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::labels);
    }

    private void walk(Node node) {
        if (!node.isVisible()) return;
        if (node.isFocusTraversable()) {
            if (!hasName(node)) faults.add("no name: " + LaidOut.name(node));
            if (node.getAccessibleRole() == null || NO_ROLE.contains(node.getAccessibleRole()))
                faults.add("no role: " + LaidOut.name(node));
        }
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::walk);
    }

    private boolean hasName(Node node) {
        return isWords(node.getAccessibleText())
                || labelled.contains(node)
                || node instanceof Labeled words && isWords(words.getText());
    }

    private static boolean isWords(String text) {
        return text != null && !text.isBlank();
    }
}
