package org.fazhi.narrative.foreign;

/**
 * A line of a foreign report with where it belongs (归类的段落).
 *
 * @param headingOf code of the area, work item or chapter whose heading its heading is; empty where it heads none of them
 */
public record PlacedLine(OutlinedLine line, TextPlace place, String headingOf) {}
