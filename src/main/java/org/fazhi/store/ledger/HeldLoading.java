package org.fazhi.store.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.ledger.held.HeldLedger;
import org.fazhi.store.ledger.held.HeldRows;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads a ledger into memory by column, and keeps it there as the database has it (载入列存). */
final class HeldLoading {
    private final DSLContext sql;
    private final LedgerYear ledger;
    private final LedgerTable table;

    HeldLoading(DSLContext sql, LedgerYear ledger, LedgerTable table) {
        this.sql = sql;
        this.ledger = ledger;
        this.table = table;
    }

    HeldLedger all() {
        HeldRows rows = new HeldRows(ledger.ledger(), ledger.units());
        List<Field<?>> fields = new ArrayList<>(List.of(LedgerTable.ID, LedgerTable.NUMBER));
        Map<String, Integer> places = new HashMap<>();
        for (Column column : ledger.ledger().columns()) {
            fields.add(table.field(column.code()));
            places.put(column.code(), fields.size());
        }
        Map<String, Column> columns = new HashMap<>();
        ledger.ledger().columns().forEach(column -> columns.put(column.code(), column));
        // In the order of their ids, as the engine keeps them.
        Cursors.go(
                sql,
                sql.select(fields)
                        .from(table.table())
                        .where(LedgerTable.BOOK_YEAR.eq(ledger.year()))
                        .orderBy(LedgerTable.ID),
                cursor -> rows.put(
                        cursor.getLong(1),
                        cursor.getInt(2),
                        code -> RowCursor.value(columns.get(code).type(), cursor, places.get(code))));
        return new HeldLedger(rows);
    }

    /** After these rows changed, or went. */
    void renew(HeldLedger held, Set<Long> ids, List<LedgerRow> now) {
        Set<Long> gone = new HashSet<>(ids);
        for (LedgerRow row : now) {
            gone.remove(row.id());
            held.put(row);
        }
        gone.forEach(held::remove);
    }
}
