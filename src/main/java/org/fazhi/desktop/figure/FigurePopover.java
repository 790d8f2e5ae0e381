package org.fazhi.desktop.figure;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;

/** A figure's provenance and, under it, its history, in a bubble beside the place it was asked at. Esc closes it. */
public final class FigurePopover {
    private static final Messages MESSAGES = Messages.of(FigurePopover.class);
    private static final double WIDTH = 400;
    private static final double HEIGHT = 340;
    /** What the bubble's frame and arrow take besides the content. */
    private static final double FRAME = 56;

    /** How far from the window's edge the arrow stays, so that the bubble's corner stays inside. */
    private static final double EDGE = 44;

    private FigurePopover() {}

    public static void show(Session session, Figure figure, Node beside) {
        Popover popover = new Popover();
        Label title = new Label(MESSAGES.say("history.title"));
        title.getStyleClass().addAll("strong", "small");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox content = new VBox(
                8,
                new Provenance(session, figure, popover::hide),
                rule,
                title,
                new HistoryList(session, figure.year(), figure.indicator().code()));
        content.getStyleClass().add("popover-content");
        ScrollPane scrolling = new ScrollPane(content);
        scrolling.setId("figure-popover");
        scrolling.getStyleClass().add("edge-to-edge");
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        popover.setContentNode(scrolling);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        place(popover, scrolling, beside);
    }

    /** On the side of the place where the window has more room, no higher than that room, pointing at the place. */
    private static void place(Popover popover, Region content, Node beside) {
        Scene scene = beside.getScene();
        Bounds place = beside.localToScene(beside.getBoundsInLocal());
        boolean below = place.getCenterY() < scene.getHeight() / 2;
        double room = below ? scene.getHeight() - place.getMaxY() : place.getMinY();
        content.setPrefSize(WIDTH, Math.min(HEIGHT, room - FRAME));
        popover.setArrowLocation(arrow(below, place.getCenterX() / scene.getWidth()));
        Bounds onScreen = beside.localToScreen(beside.getBoundsInLocal());
        // Owned by the root, not by the cell, whose colours its words would take over.
        Bounds window = scene.getRoot().localToScreen(scene.getRoot().getBoundsInLocal());
        double x = Math.clamp(onScreen.getCenterX(), window.getMinX() + EDGE, window.getMaxX() - EDGE);
        popover.show(scene.getRoot(), x, below ? onScreen.getMaxY() : onScreen.getMinY());
    }

    private static ArrowLocation arrow(boolean below, double across) {
        if (across < 0.35) return below ? ArrowLocation.TOP_LEFT : ArrowLocation.BOTTOM_LEFT;
        if (across > 0.65) return below ? ArrowLocation.TOP_RIGHT : ArrowLocation.BOTTOM_RIGHT;
        return below ? ArrowLocation.TOP_CENTER : ArrowLocation.BOTTOM_CENTER;
    }
}
