package org.fazhi.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;

/** What the window shows while the workspace is being opened or closed (等候页): what is being done, and why it may last. */
final class WaitingPage extends VBox {
    private static final Messages MESSAGES = Messages.of(WaitingPage.class);

    private WaitingPage(String id, String title, String explanation) {
        super(12);
        setId(id);
        setAlignment(Pos.CENTER);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        Label words = new Label(title);
        Label more = new Label(explanation);
        more.getStyleClass().add("muted");
        getChildren().setAll(turning, words, more);
        setAccessibleText(title + explanation);
    }

    static WaitingPage opening() {
        return new WaitingPage("opening", MESSAGES.say("window.opening"), "");
    }

    static WaitingPage restoring() {
        return new WaitingPage(
                "restoring", MESSAGES.say("window.restoring"), MESSAGES.say("window.restoring.explained"));
    }

    static WaitingPage closing() {
        return new WaitingPage("closing", MESSAGES.say("window.closing"), MESSAGES.say("window.closing.explained"));
    }
}
