package org.fazhi.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.store.CatalogueRows.TableRows;
import org.jooq.Record;
import org.jooq.Table;

/** Replaces a year's catalogue by writing only the rows that differ. */
final class CatalogueWriter {
    private final Journal journal;

    CatalogueWriter(Journal journal) {
        this.journal = journal;
    }

    /** Writes the catalogue and returns it as it then stands. */
    Catalogue set(Edit.SetCatalogue edit, Catalogue before) {
        write(edit.year(), before, edit.catalogue());
        return edit.catalogue();
    }

    private static Map<String, Record> byCode(TableRows<?> rows) {
        Map<String, Record> byCode = new LinkedHashMap<>();
        rows.rows().forEach(row -> byCode.put(row.get("code", String.class), row));
        return byCode;
    }

    private void write(int year, Catalogue before, Catalogue after) {
        CatalogueRows rows = new CatalogueRows(year);
        List<TableRows<?>> old = rows.of(before);
        List<TableRows<?>> now = rows.of(after);
        for (int table = 0; table < old.size(); table++) difference(year, old.get(table), now.get(table));
    }

    private void difference(int year, TableRows<?> before, TableRows<?> after) {
        Map<String, Record> old = byCode(before);
        Map<String, Record> now = byCode(after);
        old.forEach((code, row) -> {
            if (!now.containsKey(code)) remove(year, before.table(), row);
        });
        now.forEach((code, row) -> put(year, after.table(), row));
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> void put(int year, Table<R> table, Record row) {
        journal.put(table, year, (R) row, (before, after) -> CatalogueWords.of(table.getName(), before, after));
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> void remove(int year, Table<R> table, Record row) {
        journal.remove(table, year, (R) row, (before, after) -> CatalogueWords.of(table.getName(), before, after));
    }
}
