package org.fazhi.store;

import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Numbers for steps and row changes, each higher than all before; one that is rolled back is left out. */
final class Numbering {
    private long lastStep;
    private long lastChange;

    private Numbering(long lastStep, long lastChange) {
        this.lastStep = lastStep;
        this.lastChange = lastChange;
    }

    static Numbering after(DSLContext sql) {
        return new Numbering(highest(sql, STEP, STEP.ID), highest(sql, ROW_CHANGE, ROW_CHANGE.ID));
    }

    long step() {
        return ++lastStep;
    }

    long change() {
        return ++lastChange;
    }

    private static long highest(DSLContext sql, Table<?> table, Field<Long> id) {
        return sql.select(DSL.coalesce(DSL.max(id), 0L))
                .from(table)
                .fetchSingle()
                .value1();
    }
}
