package org.fazhi.desktop.figure;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.language.Messages;

/** A figure's provenance and, under it, its history, in a bubble beside the place it was asked at. Esc closes it. */
public final class FigurePopover {
    private static final Messages MESSAGES = Messages.of(FigurePopover.class);
    private static final double WIDTH = 400;
    private static final double HEIGHT = 340;

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
        scrolling.setPrefSize(WIDTH, Math.min(HEIGHT, Bubble.room(beside)));
        Bubble.show(popover, beside);
    }
}
