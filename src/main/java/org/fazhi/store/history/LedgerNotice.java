package org.fazhi.store.history;

import org.fazhi.store.history.ChangedRow.Words;

/**
 * One line in the history of a year that says a step changed rows of a ledger (台账变动提示). It names no row: the rows
 * themselves are kept by the block, in {@link RowBlocks}.
 */
public record LedgerNotice(int year, String ledger, Words words) {

    public LedgerNotice reversed() {
        return new LedgerNotice(year, ledger, words.reversed());
    }
}
