package org.fazhi.store;

import static org.fazhi.store.schema.Tables.LEDGER_TALLY;

import org.jooq.DSLContext;

/** Forgets what ledgers were counted to when a step makes it untrue, within the step's transaction (台账小结存取). */
final class Tallies {
    private Tallies() {}

    /** Later years go with a year: a count over the term of office goes through its rows too. */
    static void forget(DSLContext transaction, Journal journal) {
        for (RowsChange change : journal.ledgers()) {
            transaction
                    .deleteFrom(LEDGER_TALLY)
                    .where(LEDGER_TALLY.LEDGER.eq(change.ledger()), LEDGER_TALLY.BOOK_YEAR.ge(change.year()))
                    .execute();
        }
        journal.changes().stream()
                .filter(change -> CatalogueRows.holds(change.table()))
                .mapToInt(RowChange::year)
                .min()
                .ifPresent(year -> transaction
                        .deleteFrom(LEDGER_TALLY)
                        .where(LEDGER_TALLY.BOOK_YEAR.ge(year))
                        .execute());
    }
}
