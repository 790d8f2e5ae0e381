package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.ToldOnce;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowInspection;
import org.fazhi.workspace.Ledgers;

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

        /** Something of it could not be read. */
        void unread();
    }

    /** Where it is read. */
    interface Source {
        CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit);

        CompletableFuture<LedgerTotals> totals(LedgerQuery query);

        static Source of(Ledgers ledgers) {
            return new Source() {
                @Override
                public CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit) {
                    return ledgers.rows(query, offset, limit);
                }

                @Override
                public CompletableFuture<LedgerTotals> totals(LedgerQuery query) {
                    return ledgers.totals(query);
                }
            };
        }
    }

    private final Source source;
    private final ToldOnce failures;
    private final Shown shown;
    private final Consumer<Runnable> onceDrawn;
    private final LatestAnswer reading;
    private final LatestAnswer counting;
    /** Counts what was asked for: a list that was replaced is nobody's concern any more. */
    private int turn;

    /** @param onceDrawn does work when the rows that were shown are drawn */
    RowReading(Source source, ToldOnce failures, Shown shown, Consumer<Runnable> onceDrawn) {
        this.source = source;
        this.failures = failures;
        this.shown = shown;
        this.onceDrawn = onceDrawn;
        this.reading = new LatestAnswer(failures);
        this.counting = new LatestAnswer(failures);
    }

    /** How it is called where it fails. */
    static String what() {
        return MESSAGES.say("reading.failed");
    }

    /**
     * @param first the row that will stand at the top
     * @param likely how many rows there will be, as far as that can be known before; 0 when not
     */
    void read(LedgerYear ledger, LedgerQuery query, int first, int likely) {
        int mine = ++turn;
        counting.forget();
        int offset = first / PagedRows.PAGE * PagedRows.PAGE;
        int limit = 2 * PagedRows.PAGE;
        PagedRows.Source pages = pages(ledger, query);
        Consumer<Throwable> pageFailed = failure -> {
            if (mine == turn) pageFailed(failure, () -> read(ledger, query, first, likely));
        };
        reading.ask(
                () -> pages.page(offset, limit),
                read -> {
                    if (read.isEmpty() && offset > 0) {
                        read(ledger, query, 0, 0);
                        return;
                    }
                    PagedRows list = new PagedRows(pages, pageFailed);
                    int seen = offset + read.size();
                    list.resize(read.size() < limit ? seen : Math.max(likely, seen));
                    list.put(offset, read);
                    shown.rows(list);
                    // A big ledger is taken into memory for its totals, which would hold up the drawing of its rows.
                    onceDrawn.accept(() -> {
                        if (mine == turn) total(list, query);
                    });
                },
                shown::unread);
    }

    private void pageFailed(Throwable failure, Runnable again) {
        shown.unread();
        failures.tell(failure, again);
    }

    private void total(PagedRows list, LedgerQuery query) {
        counting.ask(
                () -> source.totals(query),
                read -> {
                    list.resize((int) read.filtered());
                    shown.totals(read);
                },
                shown::unread);
    }

    /** Rows are looked over where they are read, not on the interface thread. */
    private PagedRows.Source pages(LedgerYear ledger, LedgerQuery query) {
        RowInspection inspection = new RowInspection(ledger);
        return (offset, limit) ->
                LatestAnswer.computedFrom(source.rows(query, offset, limit), read -> contents(inspection, read));
    }

    private static List<PagedRow.Content> contents(RowInspection inspection, List<LedgerRow> rows) {
        return rows.stream()
                .map(row -> new PagedRow.Content(row, inspection.faults(row.values())))
                .toList();
    }
}
