package org.fazhi.store.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.Cursors;
import org.fazhi.store.ledger.memory.LedgerInMemory;
import org.fazhi.store.ledger.memory.RowsInMemory;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads a ledger into memory by column, and keeps it there as the database has it (载入列存). */
final class MemoryLoading {
    private static final int FIRST_COLUMN = 3;

    private final DSLContext sql;
    private final LedgerYear ledger;
    private final LedgerTable table;

    MemoryLoading(DSLContext sql, LedgerYear ledger, LedgerTable table) {
        this.sql = sql;
        this.ledger = ledger;
        this.table = table;
    }

    LedgerInMemory all() {
        RowsInMemory rows = new RowsInMemory(ledger.ledger(), ledger.units());
        List<Field<?>> fields = new ArrayList<>(List.of(LedgerTable.ID, LedgerTable.NUMBER));
        fields.addAll(table.columnFields());
        ColumnType[] types =
                ledger.ledger().columns().stream().map(Column::type).toArray(ColumnType[]::new);
        // In the order of their ids, as the engine keeps them; asked for it, it would sort them.
        Cursors.go(
                sql,
                sql.select(fields).from(table.table()).where(RowsOfYear.of(sql, table.table(), ledger.year())),
                cursor -> rows.put(
                        cursor.getLong(1),
                        cursor.getInt(2),
                        place -> RowCursor.value(types[place], cursor, FIRST_COLUMN + place)));
        return new LedgerInMemory(rows);
    }

    /** After these rows changed, or went. */
    void renew(LedgerInMemory held, Set<Long> ids, List<LedgerRow> now) {
        Set<Long> gone = new HashSet<>(ids);
        for (LedgerRow row : now) {
            gone.remove(row.id());
            held.put(row);
        }
        gone.forEach(held::remove);
    }
}
