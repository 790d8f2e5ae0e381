package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.fazhi.excel.ledger.writing.LedgerWorkbook;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.WholeFiles;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Writes rows of a ledger to a workbook (导出台账): what is filtered, or all. */
public final class LedgerExport {
    private static final Messages MESSAGES = Messages.of(LedgerExport.class);
    private static final int STEP = 1000;

    private final Workspace workspace;

    public LedgerExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes as a job, which tells how many rows were written. */
    public Job<Long> export(LedgerQuery query, Path target) {
        return workspace.run(MESSAGES.say("ledger.job"), job -> write(query, target, job));
    }

    /**
     * Writes within a job; a file of that name is replaced only by a whole one, also when the job is cancelled.
     *
     * @return how many rows were written
     */
    public long write(LedgerQuery query, Path target, Job<?> job) {
        AtomicLong written = new AtomicLong();
        workspace.files().write(target, content(query, written, job));
        return written.get();
    }

    /** @param written counts the rows */
    WholeFiles.Content content(LedgerQuery query, AtomicLong written, Job<?> job) {
        YearBook book = workspace.book(query.year());
        Ledger ledger = book.catalogue()
                .ledger(query.ledger())
                .orElseThrow(() -> new Refused(MESSAGES.say("ledger.unknown", query.year(), query.ledger())));
        long all = count(query, book);
        if (all > LedgerWorkbook.MOST_ROWS)
            throw new Refused(MESSAGES.say("ledger.too_many", ledger.name(), all, LedgerWorkbook.MOST_ROWS));
        LedgerWorkbook.Rows rows = each -> workspace.ledgers().each(query, row -> {
            if (written.getAndIncrement() % STEP == 0) {
                job.stopIfCancelled();
                job.report(share(written.get(), all), MESSAGES.say("ledger.doing", ledger.name(), written.get(), all));
            }
            each.accept(row);
        });
        return stream -> new LedgerWorkbook(book.yearOf(ledger)).write(stream, rows);
    }

    private long count(LedgerQuery query, YearBook book) {
        boolean wholeYear =
                query.equals(LedgerQuery.all(query.year(), query.ledger()).orderedBy(query.order()));
        return wholeYear
                ? book.rows(query.ledger())
                : workspace.ledgers().totals(query).join().filtered();
    }

    private static double share(long done, long all) {
        return all == 0 ? 1 : Math.min(1, (double) done / all);
    }
}
