package org.fazhi.cli;

import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;

/** Where a figure comes from, in words (来源). */
final class SourceWords {
    private static final Messages MESSAGES = Messages.of(SourceWords.class);

    private SourceWords() {}

    static String of(Figure figure) {
        String origin = origin(figure.source());
        return figure.value() instanceof Figure.Impossible(String reason)
                ? MESSAGES.say("source.impossible", origin, reason)
                : origin;
    }

    private static String origin(Figure.Source source) {
        return switch (source) {
            case Figure.NoSource _ -> "";
            case Figure.Typed _ -> MESSAGES.say("source.typed");
            case Figure.Imported imported ->
                MESSAGES.say("source.imported", imported.file(), imported.sheet(), imported.cell());
            case Figure.Summed(var answered, var unanswered) ->
                MESSAGES.say("source.summed", answered.size(), answered.size() + unanswered.size());
            case Figure.Computed computed -> MESSAGES.say("source.computed", computed.formula());
            case Figure.CountedFrom counted -> MESSAGES.say("source.counted", counted.rows());
            case Figure.Overridden overridden ->
                MESSAGES.say("source.overridden", origin(overridden.given()), overridden.reason());
        };
    }
}
