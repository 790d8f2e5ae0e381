package org.fazhi.desktop.ledger;

import java.util.Optional;
import org.fazhi.ledger.LedgerRow;

/** How the rows of a ledger are looked at (台账视图): filter and order, the first row in sight, the record in the form. */
public final class LedgerSight {
    private final LedgerView view;
    private final int first;
    private final Optional<LedgerRow> row;

    LedgerSight(LedgerView view, int first, Optional<LedgerRow> row) {
        this.view = view;
        this.first = first;
        this.row = row;
    }

    LedgerView view() {
        return view;
    }

    int first() {
        return first;
    }

    Optional<LedgerRow> row() {
        return row;
    }
}
