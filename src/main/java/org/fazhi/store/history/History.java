package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.connection.Database;
import org.fazhi.store.connection.LedgerConnection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads the history (修改记录): who changed what, when, from what to what, and why. */
public final class History {
    private final DSLContext sql;

    public History(Database database) {
        this(database.sql());
    }

    public History(LedgerConnection connection) {
        this(connection.sql());
    }

    History(DSLContext sql) {
        this.sql = sql;
    }

    /** Of a year, newest first; of one place only when {@code place} is not empty. */
    public List<HistoryEntry> of(int year, String place) {
        Condition wanted = place.isEmpty() ? DSL.noCondition() : ROW_CHANGE.PLACE.eq(place);
        return entries(
                sql, ROW_CHANGE.BOOK_YEAR.eq(year).and(ROW_CHANGE.WHAT.ne("")).and(wanted));
    }

    /** What was changed in a work item since it was last approved and still stands, newest first. */
    public List<HistoryEntry> sinceApproval(int year, Catalogue catalogue, String workItem) {
        return new ReviewHistory(sql, year, catalogue).of(workItem);
    }

    /** The changes that meet a condition, newest first. */
    static List<HistoryEntry> entries(DSLContext sql, Condition wanted) {
        return sql.select(
                        ROW_CHANGE.ID,
                        STEP.ID,
                        STEP.DONE_AT,
                        STEP.DONE_BY,
                        ROW_CHANGE.BOOK_YEAR,
                        ROW_CHANGE.PLACE,
                        ROW_CHANGE.WHAT,
                        ROW_CHANGE.WORDS_BEFORE,
                        ROW_CHANGE.WORDS_AFTER,
                        STEP.REASON)
                .from(ROW_CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(ROW_CHANGE.STEP))
                .where(wanted)
                .orderBy(ROW_CHANGE.ID.desc())
                .fetch(History::entry);
    }

    /** Of a row, newest first: each cell that changed, and its evidence files. */
    public List<HistoryEntry> of(LedgerYear ledger, long row) {
        return new RowHistory(sql, ledger).of(row);
    }

    private static HistoryEntry entry(Record row) {
        return new HistoryEntry(
                row.get(ROW_CHANGE.ID),
                row.get(STEP.ID),
                row.get(STEP.DONE_AT).toInstant(),
                row.get(STEP.DONE_BY),
                row.get(ROW_CHANGE.BOOK_YEAR),
                row.get(ROW_CHANGE.PLACE),
                row.get(ROW_CHANGE.WHAT),
                row.get(ROW_CHANGE.WORDS_BEFORE),
                row.get(ROW_CHANGE.WORDS_AFTER),
                row.get(STEP.REASON));
    }
}
