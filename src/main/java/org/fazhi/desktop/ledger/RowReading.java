package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.fazhi.desktop.LatestAnswer;
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
    private final LatestAnswer reading;
    private final LatestAnswer counting;
    private Optional<PagedRows> rows = Optional.empty();

    RowReading(Session session, Shown shown) {
        this.session = session;
        this.shown = shown;
        this.reading = LatestAnswer.of(session, what());
        this.counting = LatestAnswer.of(session, what());
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
        rows = Optional.empty();
        counting.forget();
        int offset = first / PagedRows.PAGE * PagedRows.PAGE;
        int limit = 2 * PagedRows.PAGE;
        PagedRows.Source source = source(ledger, query);
        Runnable again = () -> read(ledger, query, first, likely);
        reading.ask(() -> source.page(offset, limit), read -> {
            if (read.isEmpty() && offset > 0) {
                read(ledger, query, 0, 0);
                return;
            }
            PagedRows list = new PagedRows(source, failure -> reading.fail(failure, again));
            int seen = offset + read.size();
            list.resize(read.size() < limit ? seen : Math.max(likely, seen));
            list.put(offset, read);
            rows = Optional.of(list);
            shown.rows(list);
            // After the rows are drawn: a big ledger is taken into memory for its totals.
            Platform.runLater(() -> total(list, query));
        });
    }

    private void total(PagedRows list, LedgerQuery query) {
        if (rows.filter(one -> one == list).isEmpty()) return;
        counting.ask(() -> session.workspace().ledgers().totals(query), read -> {
            list.resize((int) read.filtered());
            shown.totals(read);
        });
    }

    /** Rows are looked over where they are read, not on the interface thread. */
    private PagedRows.Source source(LedgerYear ledger, LedgerQuery query) {
        RowInspection inspection = new RowInspection(ledger);
        return (offset, limit) -> LatestAnswer.computedFrom(
                session.workspace().ledgers().rows(query, offset, limit), read -> contents(inspection, read));
    }

    private static List<PagedRow.Content> contents(RowInspection inspection, List<LedgerRow> rows) {
        return rows.stream()
                .map(row -> new PagedRow.Content(row, inspection.faults(row.values())))
                .toList();
    }
}
