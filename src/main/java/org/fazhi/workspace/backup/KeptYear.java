package org.fazhi.workspace.backup;

import org.fazhi.store.backup.YearContents;

/**
 * What a backup holds of a year (备份中的年度).
 *
 * @param figures that were given, by hand or by import
 * @param texts of work items that are not empty
 * @param ledgerRows rows in all ledgers together
 */
public record KeptYear(int year, boolean locked, long figures, long texts, long ledgerRows) {
    static KeptYear of(YearContents held) {
        return new KeptYear(held.year(), held.locked(), held.figures(), held.texts(), held.ledgerRows());
    }
}
