package org.fazhi.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of a page (版块): a title, a line, air; what belongs to the title stands at its right. */
public final class Panel extends VBox {
    private static final double HEAD_HEIGHT = 40;

    public Panel(String title, Node content, Node... tools) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, heading, gap);
        head.getChildren().addAll(tools);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(HEAD_HEIGHT);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        VBox.setVgrow(content, Priority.ALWAYS);
        getStyleClass().add("panel");
        getChildren().setAll(head, rule, content);
    }
}
