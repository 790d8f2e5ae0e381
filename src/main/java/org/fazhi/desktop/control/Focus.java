package org.fazhi.desktop.control;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;

/** Gives a node the focus as soon as it can have it: a page that was only just chosen is not in the scene yet. */
public final class Focus {
    private Focus() {}

    public static void give(Node node) {
        if (node.getScene() == null) giveWhenShown(node);
        else node.requestFocus();
    }

    /** The first thing in a part of the window that keys can go to; of a group of choices the chosen one. */
    public static Optional<Node> first(Node part) {
        if (part == null || !part.isVisible() || !part.isManaged() || part.isDisabled()) return Optional.empty();
        if (part instanceof RadioButton choice && isLeftToAnother(choice)) return Optional.empty();
        if (part instanceof ScrollPane pane) return first(pane.getContent());
        // The heads of tabs are no field.
        if (part instanceof TabPane tabs && !tabs.getTabs().isEmpty())
            return first(tabs.getSelectionModel().getSelectedItem().getContent());
        if (part.isFocusTraversable()) return Optional.of(part);
        if (!(part instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> first(child).stream())
                .findFirst();
    }

    private static boolean isLeftToAnother(RadioButton choice) {
        return !choice.isSelected()
                && choice.getToggleGroup() != null
                && choice.getToggleGroup().getSelectedToggle() instanceof Node;
    }

    private static void giveWhenShown(Node node) {
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now == null) return;
                scene.removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }
}
