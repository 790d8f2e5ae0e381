package org.fazhi.check;

import java.util.List;

/**
 * What the checks need to know of one text of the report (待校核文字); the narrative package is not known here.
 *
 * @param required whether the report needs it
 * @param text as printed
 * @param unresolved tokens in it that cannot be printed
 * @param carried sentences of last year in it that may be true no longer
 */
public record CheckedText(
        Place place, boolean required, String text, List<Unresolved> unresolved, List<Carried> carried) {

    /**
     * A token that cannot be printed.
     *
     * @param written as it stands in the text, with braces
     * @param reason why not, as a Chinese sentence
     */
    public record Unresolved(String written, String reason) {}

    /**
     * A sentence that reads as it did last year.
     *
     * @param why what it speaks of that may be over, in words
     */
    public record Carried(String words, String why) {}

    public CheckedText {
        unresolved = List.copyOf(unresolved);
        carried = List.copyOf(carried);
    }

    /** One that did not come from the year before. */
    public CheckedText(Place place, boolean required, String text, List<Unresolved> unresolved) {
        this(place, required, text, unresolved, List.of());
    }
}
