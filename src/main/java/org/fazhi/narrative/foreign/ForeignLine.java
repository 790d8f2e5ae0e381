package org.fazhi.narrative.foreign;

/**
 * A paragraph of a foreign text, or a row of a table in it (段落).
 *
 * @param number as a reader counts them, from 1
 * @param text cells of a row with tabs between them
 */
public record ForeignLine(int number, String text, boolean row) {}
