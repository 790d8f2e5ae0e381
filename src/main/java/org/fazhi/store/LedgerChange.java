package org.fazhi.store;

import org.fazhi.store.ChangedRow.Words;

/** That a step changed rows of a ledger, as the history of the year tells it (台账变更); the rows are in its blocks. */
record LedgerChange(int year, String ledger, Words words) {

    LedgerChange turned() {
        return new LedgerChange(year, ledger, words.turned());
    }
}
