package org.fazhi.store.connection;

import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Numbers for steps, row changes and blocks of them, each higher than all before; one that is rolled back is left out. */
public final class Numbering {
    private long lastStep;
    private long lastChange;
    private long lastBlock;

    private Numbering(long lastStep, long lastChange, long lastBlock) {
        this.lastStep = lastStep;
        this.lastChange = lastChange;
        this.lastBlock = lastBlock;
    }

    public static Numbering after(DSLContext sql) {
        return new Numbering(
                lastStep(sql), highest(sql, ROW_CHANGE, ROW_CHANGE.ID), highest(sql, LEDGER_CHANGE, LEDGER_CHANGE.ID));
    }

    /** The last step the database has; 0 for none. */
    static long lastStep(DSLContext sql) {
        return highest(sql, STEP, STEP.ID);
    }

    public long step() {
        return ++lastStep;
    }

    public long change() {
        return ++lastChange;
    }

    public long block() {
        return ++lastBlock;
    }

    private static long highest(DSLContext sql, Table<?> table, Field<Long> id) {
        return sql.select(DSL.coalesce(DSL.max(id), 0L))
                .from(table)
                .fetchSingle()
                .value1();
    }
}
