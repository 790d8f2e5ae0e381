package org.fazhi.desktop.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;

/**
 * Follows what is typed into a field once it is really there (已上屏的文字): while an input method composes, half-typed
 * pinyin stands in the field, and nobody means that.
 */
public final class CommittedText {
    private final TextInputControl field;
    private final PauseTransition pause;
    private boolean composing;

    /** @param pause how long nobody must have typed before the text is told */
    public CommittedText(TextInputControl field, Duration pause, Consumer<String> told) {
        this.field = field;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(_ -> told.accept(field.getText()));
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.textProperty().addListener((_, _, _) -> changed());
    }

    private void changed() {
        if (composing) pause.stop();
        else if (pause.getDuration().equals(Duration.ZERO))
            pause.getOnFinished().handle(null);
        else pause.playFromStart();
    }

    /** Whether half-typed pinyin stands in the field. */
    public boolean isComposing() {
        return composing;
    }

    /** Sets the text without telling anybody. */
    public void show(String text) {
        if (!field.getText().equals(text)) field.setText(text);
        pause.stop();
    }
}
