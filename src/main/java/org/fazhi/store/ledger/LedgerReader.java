package org.fazhi.store.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.jooq.DSLContext;

/** Reads rows of one ledger (读取台账). */
public final class LedgerReader {
    private final DSLContext sql;
    private final LedgerYear ledger;

    public LedgerReader(DSLContext sql, LedgerYear ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** Rows in the order asked for, from an offset. */
    public List<LedgerRow> rows(LedgerQuery query, long offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** One row after the other, in order, without holding them. */
    public void each(LedgerQuery query, Consumer<LedgerRow> consumer) {
        throw new UnsupportedOperationException();
    }

    public LedgerTotals totals(LedgerQuery query) {
        throw new UnsupportedOperationException();
    }

    public Optional<LedgerRow> row(long id) {
        throw new UnsupportedOperationException();
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public OptionalLong position(LedgerQuery query, long id) {
        throw new UnsupportedOperationException();
    }
}
