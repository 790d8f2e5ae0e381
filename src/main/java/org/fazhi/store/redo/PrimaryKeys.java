package org.fazhi.store.redo;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Finds the row of a table that has the key of another (主键条件). */
public final class PrimaryKeys {
    private PrimaryKeys() {}

    public static Condition of(Table<?> table, Record row) {
        Condition condition = DSL.noCondition();
        for (TableField<?, ?> field : table.getPrimaryKey().getFields()) condition = condition.and(equal(field, row));
        return condition;
    }

    private static <T> Condition equal(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }
}
