package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Optional;
import org.fazhi.desktop.control.grid.EntryHandler.Understood;
import org.fazhi.language.Messages;

/** How it is written in a cell whether a unit is asked for something (要填的记号), and what is understood when it is typed. */
final class AskedMark {
    private static final Messages MESSAGES = Messages.of(AskedMark.class);
    private static final String ASKED = "✓";
    private static final String NOT_ASKED = "–";

    /** What a clerk meant. */
    enum Meaning {
        ASKED,
        NOT_ASKED,
        /** Whatever it would be if nobody had said anything. */
        USUAL
    }

    private AskedMark() {}

    static String written(boolean isAsked) {
        return isAsked ? ASKED : NOT_ASKED;
    }

    /** Empty for what is no mark. */
    static Optional<Meaning> meaning(String typed) {
        String word = typed.strip();
        if (word.isEmpty()) return Optional.of(Meaning.USUAL);
        if (word.equals(ASKED) || words("asked.aliases").contains(word)) return Optional.of(Meaning.ASKED);
        if (word.equals(NOT_ASKED) || words("asked.not.aliases").contains(word)) return Optional.of(Meaning.NOT_ASKED);
        return Optional.empty();
    }

    static Understood understood(String typed) {
        return meaning(typed)
                .map(one -> new Understood(MESSAGES.say("mark." + one.name()), true))
                .orElseGet(() -> new Understood(MESSAGES.say("mark.unread"), false));
    }

    private static List<String> words(String key) {
        return List.of(MESSAGES.say(key).split(" "));
    }
}
