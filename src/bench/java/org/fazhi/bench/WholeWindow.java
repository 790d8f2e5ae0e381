package org.fazhi.bench;

import javafx.scene.Scene;
import org.fazhi.Main;

/** The program as run.sh starts it, watched. */
public final class WholeWindow {
    private WholeWindow() {}

    public static void main(String[] arguments) {
        ShownWatch.start(WholeWindow::isFilled);
        Main.main(arguments);
    }

    private static boolean isFilled(Scene scene) {
        return scene.lookup("#window") != null && scene.lookup("#opening") == null;
    }
}
