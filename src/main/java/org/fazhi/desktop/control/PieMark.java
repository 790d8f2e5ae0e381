package org.fazhi.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A small circle filled clockwise by a fraction (进度标记): ○ ◔ ◑ ◕ ●, drawn, so that no font decides how it looks. */
public final class PieMark extends Region {
    private final Circle ring = new Circle();
    private final Arc filling = new Arc(0, 0, 0, 0, 90, 0);

    public PieMark(double fraction) {
        ring.getStyleClass().add("pie-ring");
        filling.getStyleClass().add("pie-filling");
        filling.setType(ArcType.ROUND);
        getStyleClass().add("pie-mark");
        getChildren().addAll(ring, filling);
        setMouseTransparent(true);
        fill(fraction);
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double radius = Math.max(0, middle - 1);
        ring.setCenterX(middle);
        ring.setCenterY(middle);
        ring.setRadius(radius);
        filling.setCenterX(middle);
        filling.setCenterY(middle);
        filling.setRadiusX(radius);
        filling.setRadiusY(radius);
    }

    public void fill(double fraction) {
        filling.setLength(-360 * Math.clamp(fraction, 0, 1));
        filling.setVisible(fraction > 0);
    }
}
