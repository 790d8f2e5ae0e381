package org.fazhi.desktop.control;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Whether a part is in a window (显示中). A screen follows the session only as long as it is: one that was replaced is
 * then nobody's listener any more.
 */
public final class Shown {

    public static ObservableValue<Boolean> property(Node part) {
        return part.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    private Shown() {}
}
