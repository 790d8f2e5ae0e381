package org.fazhi.workspace.draft;

import java.time.Instant;
import java.util.Map;

/**
 * Something typed and not saved (草稿).
 *
 * @param name what the place is called, so that it can be named when it is there no more
 * @param at when it was typed last
 * @param typed what is typed, by field; a text has one field, which is called nothing
 * @param stored what was saved of the same fields when typing began
 * @param sent whether it was on its way to being saved when it was last heard of
 */
public record Draft(
        DraftPlace place,
        String name,
        Instant at,
        Map<String, String> typed,
        Map<String, String> stored,
        boolean sent) {
    /** The field of a place that has only one. */
    public static final String WHOLE = "";

    public Draft {
        typed = Map.copyOf(typed);
        stored = Map.copyOf(stored);
    }

    /** What is typed in a place of one field. */
    public String text() {
        return typed.getOrDefault(WHOLE, "");
    }

    /** What was saved of a field when typing began. */
    public String storedThen(String field) {
        return stored.getOrDefault(field, "");
    }

    /** Whether something else is saved by now in a field than what was typed over. */
    public boolean isOutdated(String field, String storedNow) {
        return typed.containsKey(field) && !storedThen(field).equals(storedNow);
    }

    /** The same of a place of one field. */
    public boolean isOutdated(String storedNow) {
        return isOutdated(WHOLE, storedNow);
    }

    Draft sent(boolean now) {
        return new Draft(place, name, at, typed, stored, now);
    }
}
