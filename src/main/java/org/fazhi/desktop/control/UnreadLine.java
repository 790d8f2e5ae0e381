package org.fazhi.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fazhi.language.Messages;

/** Stands where something would that could not be read, and reads it again (没有读出). */
public final class UnreadLine extends HBox {
    private static final Messages MESSAGES = Messages.of(UnreadLine.class);

    /** @param id of the line; the link's is the same with -again */
    public UnreadLine(String id, String sentence, Runnable again) {
        super(8);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(sentence);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        Hyperlink link = new Hyperlink(MESSAGES.say("unread.again"));
        link.setId(id + "-again");
        link.getStyleClass().addAll("link", "small");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> again.run());
        getChildren().setAll(words, link);
    }
}
