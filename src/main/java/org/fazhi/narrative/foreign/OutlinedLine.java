package org.fazhi.narrative.foreign;

import java.util.List;

/**
 * A line with its place in the outline (提纲中的段落).
 *
 * @param level of the heading it begins with, 1 to 4; 0 where it has none
 * @param heading it begins with, without its number; empty where it has none
 * @param body what follows the heading; the whole line where it has none
 * @param bodyStart where in the line the body begins
 * @param above the headings that it stands under, the highest first; its own is not among them
 */
public record OutlinedLine(
        ForeignLine line, int level, String heading, String body, int bodyStart, List<String> above) {
    public OutlinedLine {
        above = List.copyOf(above);
    }
}
