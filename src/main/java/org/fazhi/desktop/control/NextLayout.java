package org.fazhi.desktop.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The moment when what was just changed in the window has found its place (下一次布局). */
public final class NextLayout {
    private NextLayout() {}

    /**
     * Does the work after the next layout of the window that the node is in; soon, where it is in none. Not in the moment
     * itself, which lies before the drawing: what is put into the window then would be drawn before it is laid out.
     */
    public static void after(Node node, Runnable work) {
        Scene scene = node.getScene();
        if (scene == null) {
            Platform.runLater(work);
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
        Platform.requestNextPulse();
    }
}
