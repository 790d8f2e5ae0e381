package org.fazhi.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A small circle filled clockwise by a fraction (进度标记): ○ ◔ ◑ ◕ ●, drawn, so that no font decides how it looks. */
public final class PieMark extends Region {
    private static final double SIZE = 14;

    private final Circle ring = new Circle(SIZE / 2, SIZE / 2, SIZE / 2 - 1);
    private final Arc filling = new Arc(SIZE / 2, SIZE / 2, SIZE / 2 - 1, SIZE / 2 - 1, 90, 0);

    public PieMark(double fraction) {
        ring.getStyleClass().add("pie-ring");
        filling.getStyleClass().add("pie-filling");
        filling.setType(ArcType.ROUND);
        getStyleClass().add("pie-mark");
        getChildren().addAll(ring, filling);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        fill(fraction);
    }

    public void fill(double fraction) {
        filling.setLength(-360 * Math.clamp(fraction, 0, 1));
        filling.setVisible(fraction > 0);
    }
}
