package org.fazhi.store.redo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * The one way by which a step writes rows (写入步骤): into the database, within its transaction, and into the journal.
 * What is not written through here is gone when the database is made anew from the journal.
 */
public final class StepWriter {
    private final DSLContext sql;
    private final RowStatements statements;
    private final WrittenRows written;
    private final Map<String, KeptTable> ledgers = new HashMap<>();

    public StepWriter(DSLContext sql, RowStatements statements, WrittenRows written) {
        this.sql = sql;
        this.statements = statements;
        this.written = written;
    }

    /** The number of the step. */
    public long step() {
        return written.step();
    }

    /** To read what stands, with what the step has written so far. */
    public DSLContext sql() {
        return sql;
    }

    /** The row with the same key, as it stands now. */
    public <R extends Record> Optional<R> current(Table<R> table, R row) {
        return statements.read(sql, table, row);
    }

    /** Every column is written, also one the row says nothing of. */
    public void insert(Table<?> table, Record row) {
        statements.insert(sql, table, row);
        written.put(table, row);
    }

    public void insert(List<? extends TableRecord<?>> rows) {
        rows.forEach(row -> insert(row.getTable(), row));
    }

    /** Writes every column of the row with this key. */
    public void update(Table<?> table, Record row) {
        statements.update(sql, table, row);
        written.put(table, row);
    }

    public void delete(Table<?> table, Record row) {
        statements.delete(sql, table, row);
        written.cut(table, row);
    }

    /** The rows of a ledger, to be read. */
    public KeptTable ledger(String ledger) {
        return ledgers.computeIfAbsent(ledger, code -> KeptTable.of(sql, code));
    }

    public void insertRows(String ledger, List<KeptRow> rows) {
        ledger(ledger).insert(rows);
        written.putRows(ledger, rows);
    }

    public void updateRows(String ledger, List<KeptRow> rows) {
        ledger(ledger).update(rows);
        written.putRows(ledger, rows);
    }

    public void deleteRows(String ledger, List<Long> ids) {
        ledger(ledger).delete(ids);
        written.cutRows(ledger, ids);
    }
}
