package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.fazhi.desktop.ledger.RowSelection.Stretch;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Ledgers;

/**
 * The chosen rows, whether they are in memory or not (选中的记录). They are read on the worker, since there may be a million.
 *
 * @param stretches where they stand among the rows of the query
 * @param all how many rows the query has
 */
record ChosenRows(Ledgers ledgers, LedgerQuery query, List<Stretch> stretches, int all) {
    private static final int AT_ONCE = 500;

    int count() {
        return stretches.stream().mapToInt(Stretch::rows).sum();
    }

    /** Gives each row to the consumer, in order; ends early when the job is cancelled. */
    void each(Job<?> job, Consumer<LedgerRow> consumer) {
        for (Stretch stretch : stretches) {
            for (int from = stretch.start(); from < stretch.end(); from += AT_ONCE) {
                job.stopIfCancelled();
                int limit = Math.min(AT_ONCE, stretch.end() - from);
                ledgers.rows(query, from, limit).join().forEach(consumer);
            }
        }
    }

    long[] ids(Job<?> job) {
        LongStream.Builder ids = LongStream.builder();
        if (count() < all) {
            each(job, row -> ids.add(row.id()));
        } else {
            ledgers.each(query, row -> {
                job.stopIfCancelled();
                ids.add(row.id());
            });
        }
        return ids.build().toArray();
    }
}
