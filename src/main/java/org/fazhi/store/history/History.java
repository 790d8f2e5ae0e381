package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.PastStep.Standing;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.connection.Database;
import org.fazhi.store.connection.LedgerConnection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.SelectLimitStep;
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

    /** The step that gave a work item the state it has; empty where none did. */
    public Optional<HistoryEntry> stateGiven(int year, String workItem) {
        Condition given = ROW_CHANGE
                .BOOK_YEAR
                .eq(year)
                .and(ROW_CHANGE.PLACE.eq(workItem))
                .and(ROW_CHANGE.TABLE_NAME.eq(ITEM_STATE.getName()))
                .and(STEP.KIND.eq(StepLog.Kind.EDIT.name()))
                .and(STEP.STANDING.ne(StepLog.Standing.UNDONE.name()));
        return entries(sql, given).stream().findFirst();
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

    /** The latest steps, undoing and redoing left out, newest first. */
    public List<PastStep> steps(int most, StepTree tree) {
        Set<Long> standing = tree.standing();
        return past(STEP.KIND.notIn(StepLog.Kind.UNDO.name(), StepLog.Kind.REDO.name()))
                .limit(most)
                .fetch(row -> step(row, tree, standing));
    }

    /** A step that can be undone or gone back to. */
    public PastStep step(StepTree.Target target, StepTree tree) {
        return past(STEP.ID.eq(target.id())).fetchSingle(row -> step(row, tree, tree.standing()));
    }

    private SelectLimitStep<Record6<Long, Integer, String, OffsetDateTime, String, Long>> past(Condition which) {
        Field<Integer> rows = DSL.field(DSL.selectCount()
                .from(ROW_CHANGE)
                .where(ROW_CHANGE.STEP.eq(STEP.ID))
                .and(ROW_CHANGE.WHAT.ne(""))
                .and(ROW_CHANGE.TABLE_NAME.startsWith(StepLog.ROWS_OF).not()));
        Field<BigDecimal> records = DSL.field(
                DSL.select(DSL.sum(LEDGER_CHANGE.ROW_COUNT)).from(LEDGER_CHANGE).where(LEDGER_CHANGE.STEP.eq(STEP.ID)));
        Field<Long> changes = rows.cast(Long.class).plus(DSL.coalesce(records, BigDecimal.ZERO));
        return sql.select(STEP.ID, STEP.BOOK_YEAR, STEP.TITLE, STEP.DONE_AT, STEP.DONE_BY, changes)
                .from(STEP)
                .where(which)
                .orderBy(STEP.ID.desc());
    }

    private static PastStep step(
            Record6<Long, Integer, String, OffsetDateTime, String, Long> row, StepTree tree, Set<Long> standing) {
        long id = row.value1();
        Standing stands = !tree.holds(id) ? Standing.FIXED : standing.contains(id) ? Standing.STANDS : Standing.UNDONE;
        return new PastStep(
                id, row.value2(), row.value3(), row.value4().toInstant(), row.value5(), row.value6(), stands);
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
