package org.fazhi.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** What the bottom of the window tells for a while (状态栏提示): what is done, and what is chosen. */
public final class StatusWords {
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Written>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition fading;
    private Object choosing = this;

    /** A file that was written. */
    public record Written(String sentence, Path file) {}

    StatusWords() {
        this(Duration.seconds(8));
    }

    /** @param shown how long what is done is told */
    StatusWords(Duration shown) {
        fading = new PauseTransition(shown);
        fading.setOnFinished(_ -> done.set(""));
    }

    void say(String sentence) {
        done.set(sentence);
        fading.playFromStart();
    }

    /** Tells what has to be acted on; it stays until something else is told. */
    public void warn(String sentence) {
        fading.stop();
        done.set(sentence);
    }

    /** Tells that a file was written, which may be opened until another one is. */
    public void wrote(String sentence, Path file) {
        say(sentence);
        written.set(Optional.of(new Written(sentence, file)));
    }

    /** What was written last. */
    public ReadOnlyObjectProperty<Optional<Written>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** What was said last. */
    public ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Tells what is chosen in one of the places where something is, as long as its words are not empty. */
    public void follow(ObservableValue<String> words) {
        words.subscribe(now -> {
            if (now.isEmpty() && choosing != words) return;
            choosing = words;
            chosen.set(now);
        });
    }

    /** What is chosen where the keys go; empty where that is nothing to be told of. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
