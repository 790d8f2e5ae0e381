package org.fazhi.desktop.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says what a tint means (图例). */
final class Legend {
    private Legend() {}

    static Label sample(String tint, String words) {
        Region colour = new Region();
        colour.getStyleClass().addAll("legend-sample", tint);
        Label label = new Label(words, colour);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
