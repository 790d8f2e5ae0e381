package org.fazhi.store;

import org.fazhi.store.RowChange.Words;

/** That a step changed rows of a ledger, as the history of the year tells it (台账变更); the rows are in its blocks. */
record RowsChange(int year, String ledger, Words words) {

    RowsChange turned() {
        return new RowsChange(year, ledger, words.turned());
    }
}
