package org.fazhi.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.store.HistoryEntry;

/**
 * Reads ledgers of an open workspace (台账读取), on a thread and connection of their own, so that a long import or a slow
 * filter never keeps an entry waiting. What is read is what was committed last. Changes go through
 * {@link Workspace#apply}.
 */
public final class Ledgers {

    Ledgers() {}

    /** Rows in the order asked for, from an offset. */
    public CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<LedgerTotals> totals(LedgerQuery query) {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<Optional<LedgerRow>> row(int year, String ledger, long id) {
        throw new UnsupportedOperationException();
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public CompletableFuture<OptionalLong> position(LedgerQuery query, long id) {
        throw new UnsupportedOperationException();
    }

    /** One row after the other, in order, on the calling thread and a connection of its own, without holding them. */
    public void each(LedgerQuery query, Consumer<LedgerRow> consumer) {
        throw new UnsupportedOperationException();
    }

    /** The evidence files of a row, by name. */
    public CompletableFuture<List<EvidenceFile>> evidence(int year, String ledger, long row) {
        throw new UnsupportedOperationException();
    }

    /** What happened to a row, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(int year, String ledger, long row) {
        throw new UnsupportedOperationException();
    }

    /** Which columns the headers of the office's sheets stand for, as remembered: label to column code. */
    public Map<String, String> rememberedColumns(String ledger) {
        throw new UnsupportedOperationException();
    }
}
