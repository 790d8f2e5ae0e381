package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;
import static org.fazhi.store.schema.Tables.LEDGER_TALLY;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.EvidenceFileRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Makes the rows of a year what they are in another database, within a step (年度恢复). Only rows that differ are written. */
final class YearRestoring {
    private final StepWriter writer;
    private final DSLContext source;
    private final int year;

    YearRestoring(StepWriter writer, DSLContext source, int year) {
        this.writer = writer;
        this.source = source;
        this.year = year;
    }

    /** Writes the year, and says which ledgers have rows in it, before or after. */
    Set<String> write() {
        Map<String, Long> shifts = new HashMap<>();
        Set<String> ledgers = new TreeSet<>();
        Set<String> there = KeptTable.ledgers(source);
        for (String ledger : KeptTable.ledgers(writer.sql())) {
            LedgerRestoring rows = new LedgerRestoring(writer, ledger, year);
            boolean any = there.contains(ledger) ? rows.from(source) : rows.fromNothing();
            if (any) ledgers.add(ledger);
            shifts.put(ledger, rows.shift());
        }
        YearTables.all().forEach(table -> write(table, shifts));
        new FilingRestoring(writer, source, year).write();
        writer.sql().deleteFrom(LEDGER_TALLY).execute();
        return ledgers;
    }

    private void write(Table<?> table, Map<String, Long> shifts) {
        Map<List<Object>, Record> standing = byKey(table, writer.sql(), Map.of());
        byKey(table, source, shifts).forEach((key, row) -> {
            Record before = standing.remove(key);
            if (before == null) writer.insert(table, row);
            else if (!ChangedRow.same(before, row)) writer.update(table, row);
        });
        standing.values().forEach(row -> writer.delete(table, row));
    }

    private Map<List<Object>, Record> byKey(Table<?> table, DSLContext sql, Map<String, Long> shifts) {
        Map<List<Object>, Record> rows = new LinkedHashMap<>();
        sql.selectFrom(table).where(YearTables.year(table).eq(year)).forEach(row -> {
            if (row instanceof EvidenceFileRecord file) {
                file.set(EVIDENCE_FILE.ROW_ID, file.getRowId() + shifts.getOrDefault(file.getLedger(), 0L));
            }
            rows.put(key(table, row), row);
        });
        return rows;
    }

    private static List<Object> key(Table<?> table, Record row) {
        return table.getPrimaryKey().getFields().stream()
                .map(field -> (Object) row.get((Field<?>) field))
                .toList();
    }
}
