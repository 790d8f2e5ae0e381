package org.fazhi.desktop;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** What the bottom of the window tells for a while (状态栏提示): what is done, and what is chosen. */
public final class StatusWords {
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private Object choosing = this;

    void say(String sentence) {
        done.set(sentence);
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
