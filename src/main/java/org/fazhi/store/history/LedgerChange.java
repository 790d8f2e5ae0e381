package org.fazhi.store.history;

import org.fazhi.store.history.ChangedRow.Words;

/** That a step changed rows of a ledger, as the history of the year tells it (台账变更); the rows are in its blocks. */
public record LedgerChange(int year, String ledger, Words words) {

    public LedgerChange turned() {
        return new LedgerChange(year, ledger, words.turned());
    }
}
