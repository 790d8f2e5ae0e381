package org.fazhi.store.backup;

/**
 * What a table comes to (表指纹): two tables that agree in this hold the same rows, in whatever order.
 *
 * @param fingerprint over the names of the columns and all values
 */
public record TableContents(String name, long rows, String fingerprint) {}
