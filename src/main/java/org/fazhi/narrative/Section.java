package org.fazhi.narrative;

import java.util.List;

/**
 * A numbered section of a document; the number is the program's (一、 （一） 1. （1）).
 *
 * @param source code of the work item, area, problem or point it comes from, empty for none
 * @param number printed number with its mark
 * @param heading without its number
 * @param paragraphs the text under the heading, before its children
 */
public record Section(
        String source,
        int level,
        String number,
        String heading,
        List<RenderedText> paragraphs,
        List<Section> children) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        children = List.copyOf(children);
    }
}
