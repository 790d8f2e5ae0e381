package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowInspection;

/**
 * Reads what was asked for (读取): the rows in sight first, then how many there are in all. What was asked before and has
 * not come yet is not waited for.
 */
final class RowReading {
    private static final Messages MESSAGES = Messages.of(RowReading.class);

    /** What is read goes to. */
    interface Shown {
        void rows(PagedRows rows);

        void totals(LedgerTotals totals);
    }

    private final Session session;
    private final Shown shown;
    private int turn;
    private final List<CompletableFuture<?>> waiting = new ArrayList<>();
    private Optional<PagedRows> rows = Optional.empty();

    RowReading(Session session, Shown shown) {
        this.session = session;
        this.shown = shown;
    }

    /**
     * @param first the row that will stand at the top
     * @param likely how many rows there will be, as far as that can be known before; 0 when not
     */
    void read(LedgerYear ledger, LedgerQuery query, int first, int likely) {
        int mine = ++turn;
        rows = Optional.empty();
        // What nobody waits for any more is not asked.
        waiting.forEach(question -> question.cancel(false));
        waiting.clear();
        int offset = first / PagedRows.PAGE * PagedRows.PAGE;
        int limit = 2 * PagedRows.PAGE;
        PagedRows.Source source = source(ledger, query);
        source.page(offset, limit)
                .whenComplete((read, failure) -> later(mine, failure, () -> {
                    if (read.isEmpty() && offset > 0) {
                        read(ledger, query, 0, 0);
                        return;
                    }
                    PagedRows list = new PagedRows(source, this::fail);
                    int seen = offset + read.size();
                    list.resize(read.size() < limit ? seen : Math.max(likely, seen));
                    list.put(offset, read);
                    rows = Optional.of(list);
                    shown.rows(list);
                    // After the rows are drawn: a big ledger is taken into memory for its totals.
                    Platform.runLater(() -> total(mine, query));
                }));
    }

    private void total(int mine, LedgerQuery query) {
        if (mine != turn) return;
        waitingFor(session.workspace().ledgers().totals(query))
                .whenComplete((read, failure) -> later(mine, failure, () -> {
                    rows.ifPresent(list -> list.resize((int) read.filtered()));
                    shown.totals(read);
                }));
    }

    /** Rows are looked over where they are read, not on the interface thread. */
    private PagedRows.Source source(LedgerYear ledger, LedgerQuery query) {
        RowInspection inspection = new RowInspection(ledger);
        return (offset, limit) -> waitingFor(session.workspace().ledgers().rows(query, offset, limit))
                .thenApply(read -> contents(inspection, read));
    }

    private <T> CompletableFuture<T> waitingFor(CompletableFuture<T> question) {
        waiting.removeIf(CompletableFuture::isDone);
        waiting.add(question);
        return question;
    }

    private static List<Line.Content> contents(RowInspection inspection, List<LedgerRow> rows) {
        return rows.stream()
                .map(row -> new Line.Content(row, inspection.faults(row.values())))
                .toList();
    }

    private void later(int mine, Throwable failure, Runnable whenStillWanted) {
        Platform.runLater(() -> {
            if (mine != turn) return;
            if (failure == null) whenStillWanted.run();
            else fail(failure);
        });
    }

    private void fail(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof CancellationException)) session.fail(MESSAGES.say("reading.failed"), failure);
    }
}
