package org.fazhi.store.backup;

/**
 * What a backup holds of a year (年度内容).
 *
 * @param figures that were given, by hand or by import
 * @param texts of work items that are not empty
 * @param ledgerRows rows in all ledgers together
 */
public record YearContents(int year, boolean locked, long figures, long texts, long ledgerRows) {}
