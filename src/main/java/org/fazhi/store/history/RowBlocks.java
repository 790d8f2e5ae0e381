package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;

import java.util.List;
import java.util.function.Consumer;
import org.fazhi.store.connection.Numbering;
import org.fazhi.store.ledger.RowBlock;
import org.fazhi.store.ledger.RowBlockText;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.LedgerChangeRecord;
import org.jooq.DSLContext;
import org.jooq.SortField;

/** Keeps what steps do to rows of ledgers, in blocks of some hundred, written while the step goes on (变更块存取). */
public final class RowBlocks {
    private final StepWriter writer;
    private final Numbering numbering;

    /** A block as it is kept. */
    record Kept(long id, int year, String ledger, RowBlock block) {}

    RowBlocks(StepWriter writer, Numbering numbering) {
        this.writer = writer;
        this.numbering = numbering;
    }

    public void keep(long step, int year, String ledger, RowBlock block) {
        LedgerChangeRecord row = LEDGER_CHANGE.newRecord();
        row.setId(numbering.block());
        row.setStep(step);
        row.setBookYear(year);
        row.setLedger(ledger);
        row.setFirstRow(block.first());
        row.setLastRow(block.last());
        row.setRowCount(block.entries().size());
        row.setContent(RowBlockText.write(block));
        writer.insert(LEDGER_CHANGE, row);
    }

    /** Replaces a block by one that tells more of the same changes: of added rows, what was in them. */
    void tellMore(long id, RowBlock block) {
        LedgerChangeRecord row = writer.sql().fetchSingle(LEDGER_CHANGE, LEDGER_CHANGE.ID.eq(id));
        row.setContent(RowBlockText.write(block));
        writer.update(LEDGER_CHANGE, row);
    }

    /** The blocks of a step as they were made, one at a time. */
    void forwards(long step, Consumer<Kept> consumer) {
        each(step, LEDGER_CHANGE.ID.asc(), consumer);
    }

    /** The last one first. */
    void backwards(long step, Consumer<Kept> consumer) {
        each(step, LEDGER_CHANGE.ID.desc(), consumer);
    }

    /** The highest id a row of the ledger ever had, as far as steps tell; 0 for none. */
    public static long highestRow(DSLContext sql, String ledger) {
        return sql.select(LEDGER_CHANGE.LAST_ROW)
                .from(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.LEDGER.eq(ledger))
                .orderBy(LEDGER_CHANGE.LEDGER.desc(), LEDGER_CHANGE.LAST_ROW.desc())
                .limit(1)
                .fetchOptional(LEDGER_CHANGE.LAST_ROW)
                .orElse(0L);
    }

    private void each(long step, SortField<Long> order, Consumer<Kept> consumer) {
        List<Long> ids = writer.sql()
                .select(LEDGER_CHANGE.ID)
                .from(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.STEP.eq(step))
                .orderBy(order)
                .fetch(LEDGER_CHANGE.ID);
        for (long id : ids) {
            LedgerChangeRecord row = writer.sql().fetchSingle(LEDGER_CHANGE, LEDGER_CHANGE.ID.eq(id));
            consumer.accept(new Kept(id, row.getBookYear(), row.getLedger(), RowBlockText.read(row.getContent())));
        }
    }
}
