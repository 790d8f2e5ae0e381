package org.fazhi.desktop.area;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.area.FigureEntry.Overriding;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.desktop.control.Why;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.language.Messages;
import org.fazhi.value.GroupedDigits;
import org.fazhi.value.QuantityWriter;

/** Asks, beside the cell, why a figure is given in place of what a ledger counts (改填原因). Without a reason it is not. */
final class OverridePrompt {
    private static final Messages MESSAGES = Messages.of(OverridePrompt.class);
    private static final double WIDTH = 360;

    private final Popover bubble = new Popover();
    private final TextField reason = new TextField();
    private final Why why = new Why("override-why");
    private final String begun;
    private final Consumer<Optional<String>> answered;
    private boolean done;
    /** Whether it was said what would be lost. */
    private boolean warned;

    /**
     * @param begun the reason as it was given before
     * @param answered told once: the reason, or nothing when the counted figures are to stay
     */
    OverridePrompt(List<Overriding> overriding, String begun, Consumer<Optional<String>> answered) {
        this.begun = begun;
        this.answered = answered;
        Label question = new Label(question(overriding));
        question.setWrapText(true);
        question.setMinHeight(Label.USE_PREF_SIZE);
        reason.setId("override-reason");
        reason.setText(begun);
        reason.setPromptText(MESSAGES.say("override.reason"));
        reason.setAccessibleText(MESSAGES.say("override.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button accept = new Button(MESSAGES.say("override.accept"));
        accept.setId("override-accept");
        accept.getStyleClass().add("accent");
        accept.disableProperty().bind(reason.textProperty().map(String::isBlank));
        accept.setOnAction(_ -> accept());
        reason.setOnAction(_ -> accept());
        Button cancel = new Button(MESSAGES.say("override.cancel"));
        cancel.setId("override-cancel");
        cancel.setOnAction(_ -> leave());
        reason.textProperty().subscribe(text -> {
            warned = false;
            why.setText(text.isBlank() ? MESSAGES.say("override.why") : "");
        });
        HBox buttons = new HBox(8, accept, cancel, why);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(8, question, reason, buttons);
        content.setId("override-prompt");
        content.setPrefWidth(WIDTH);
        content.getStyleClass().add("popover-content");
        bubble.setContentNode(content);
        // A click elsewhere would decide for the ledger's count.
        bubble.setAutoHide(false);
        bubble.setOnHidden(_ -> answer(Optional.empty()));
    }

    private static String question(List<Overriding> overriding) {
        if (overriding.size() > 1) return MESSAGES.say("override.several", overriding.size());
        Figure counted = overriding.getFirst().counted().now();
        return MESSAGES.say(
                "override.one",
                counted.indicator().name(),
                FigureWords.counted(counted),
                GroupedDigits.of(QuantityWriter.write(
                        overriding.getFirst().given(), counted.indicator().decimals())));
    }

    /** A reason that was typed is lost only by somebody who was told so. */
    private void leave() {
        boolean isTyped = !reason.getText().isBlank() && !reason.getText().equals(begun);
        if (isTyped && !warned) {
            warned = true;
            why.setText(MESSAGES.say("override.unsaved"));
        } else bubble.hide();
    }

    private void accept() {
        if (reason.getText().isBlank()) return;
        answer(Optional.of(reason.getText().strip()));
        bubble.hide();
    }

    private void answer(Optional<String> given) {
        if (done) return;
        done = true;
        answered.accept(given);
    }

    void show(Node beside) {
        bubble.setHideOnEscape(false);
        Bubble.show(bubble, beside, this::leave);
        reason.requestFocus();
    }
}
