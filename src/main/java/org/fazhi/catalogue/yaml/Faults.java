package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.language.Messages;

/** Gathers what is wrong while a catalogue is read, so that all of it is told at once. */
final class Faults {
    private final Messages messages = Messages.of(CatalogueFault.class);
    private final List<CatalogueFault> found = new ArrayList<>();

    void add(String file, int line, String key, Object... values) {
        found.add(new CatalogueFault(file, line, messages.say(key, values)));
    }

    /** Adds a fault whose reason is already a sentence. */
    void addSentence(String file, int line, String reason) {
        found.add(new CatalogueFault(file, line, reason));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line; what stands on one line keeps its order. */
    List<CatalogueFault> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(CatalogueFault::file).thenComparingInt(CatalogueFault::line))
                .toList();
    }
}
