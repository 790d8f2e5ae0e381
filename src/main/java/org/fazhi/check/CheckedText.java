package org.fazhi.check;

import java.util.List;

/**
 * What the checks need to know of one text of the report (待校核文字); the narrative package is not known here.
 *
 * @param required whether the report needs it
 * @param text as printed
 * @param unresolved tokens in it that cannot be printed
 */
public record CheckedText(Place place, boolean required, String text, List<Unresolved> unresolved) {

    /**
     * A token that cannot be printed.
     *
     * @param written as it stands in the text, with braces
     * @param reason why not, as a Chinese sentence
     */
    public record Unresolved(String written, String reason) {}

    public CheckedText {
        unresolved = List.copyOf(unresolved);
    }
}
