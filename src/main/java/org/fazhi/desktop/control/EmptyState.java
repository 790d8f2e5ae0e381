package org.fazhi.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty place shows (空状态): what belongs here and the next step. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String title, String explanation) {
        super(8);
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        Label words = new Label(explanation);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(picture, heading, words);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }

    /** Adds the button of a next step. */
    public EmptyState offer(String id, String label, Runnable step) {
        Button button = new Button(label);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> step.run());
        getChildren().add(button);
        return this;
    }
}
