package org.fazhi.desktop.dashboard;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.fazhi.desktop.control.Growth;

/** Two parts beside each other as long as there is room, else below each other (两栏). */
final class TwoColumns extends Pane {
    private static final double GAP = 24;
    private final double enough;
    private final double firstShare;
    private final Node first;
    private final Node second;

    /**
     * @param enough from which width on there is room for two, at the standard size of text
     * @param firstShare the first one's share of the width
     */
    TwoColumns(double enough, double firstShare, Node first, Node second) {
        this.enough = enough;
        this.firstShare = firstShare;
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean besides(double width) {
        return width >= enough * Growth.of(getScene());
    }

    private double firstWidth(double width) {
        return besides(width) ? Math.floor((width - GAP) * firstShare) : width;
    }

    private double secondWidth(double width) {
        return besides(width) ? width - GAP - firstWidth(width) : width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        double one = first.prefHeight(firstWidth(known));
        double other = second.prefHeight(secondWidth(known));
        return besides(known) ? Math.max(one, other) : one + GAP + other;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return enough;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (besides(width)) {
            place(first, 0, 0, firstWidth(width), getHeight());
            place(second, firstWidth(width) + GAP, 0, secondWidth(width), getHeight());
            return;
        }
        double height = first.prefHeight(width);
        place(first, 0, 0, width, height);
        place(second, 0, height + GAP, width, getHeight() - height - GAP);
    }

    private static void place(Node part, double x, double y, double width, double height) {
        part.resizeRelocate(x, y, width, Math.max(0, height));
    }
}
