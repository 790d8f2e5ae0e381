package org.fazhi.ledger;

import java.util.List;

/** Looks over a row by its ledger's definition (记录检查): required columns, codes and units that exist, year, rules. */
public final class RowInspection {
    private final LedgerYear ledger;

    public RowInspection(LedgerYear ledger) {
        this.ledger = ledger;
    }

    /** Everything wrong with it, errors first; what other rows hold is not looked at. */
    public List<RowFault> faults(RowValues row) {
        throw new UnsupportedOperationException();
    }
}
