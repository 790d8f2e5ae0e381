package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.Sorting;
import org.fazhi.workspace.Ledgers;

/** Single records of a ledger, as they are stored (单条记录读取). */
record StoredRecords(Ledgers ledgers, int year, String ledger) {

    CompletableFuture<Optional<LedgerRow>> one(long id) {
        return ledgers.row(year, ledger, id);
    }

    /** The record that was entered last has the highest number. */
    CompletableFuture<List<LedgerRow>> newest() {
        List<Sorting> newestFirst = List.of(new Sorting(CommonColumns.NUMBER, true));
        return ledgers.rows(LedgerQuery.all(year, ledger).orderedBy(newestFirst), 0, 1);
    }

    /** Where a record stands among those that are asked for. */
    CompletableFuture<OptionalLong> position(LedgerQuery query, long id) {
        return ledgers.position(query, id);
    }
}
