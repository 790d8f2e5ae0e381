package org.fazhi.ledger;

import java.util.List;

/** Decides conditions on rows in memory (条件判断). */
public final class Matching {
    private final LedgerYear ledger;

    public Matching(LedgerYear ledger) {
        this.ledger = ledger;
    }

    public boolean meets(RowValues row, Condition condition) {
        throw new UnsupportedOperationException();
    }

    public boolean meetsAll(RowValues row, List<Condition> conditions) {
        return conditions.stream().allMatch(one -> meets(row, one));
    }
}
