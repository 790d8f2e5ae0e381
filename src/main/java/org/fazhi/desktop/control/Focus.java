package org.fazhi.desktop.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Gives a node the focus as soon as it can have it: a page that was only just chosen is not in the scene yet. */
public final class Focus {
    private Focus() {}

    public static void give(Node node) {
        if (node.getScene() == null) giveWhenShown(node);
        else node.requestFocus();
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
