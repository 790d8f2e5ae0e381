package org.fazhi.store.edit.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.catalogue.CatalogueRows.TableRows;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.StepChanges;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Replaces a year's catalogue by writing only the rows that differ, and whatever has to follow them. */
public final class CatalogueWriter {
    private final DSLContext sql;
    private final StepChanges changes;
    private final DefinitionTexts ledgerTexts;

    public CatalogueWriter(DSLContext sql, StepChanges changes, DefinitionTexts ledgerTexts) {
        this.sql = sql;
        this.changes = changes;
        this.ledgerTexts = ledgerTexts;
    }

    /**
     * Writes the catalogue and returns it as it then stands: names of renamed indicators are rewritten in its formulas and
     * in the year's texts, figures follow a changed unit of measure.
     */
    public Catalogue set(Edit.SetCatalogue edit, Catalogue before) {
        int year = edit.year();
        Renaming renaming = Renaming.between(before, edit.catalogue());
        Catalogue after = renaming.inFormulas(before, edit.catalogue());
        new CatalogueValidity(sql, year, before, after).require();
        write(year, before, after);
        new TokenRewriting(sql, changes, year, renaming).rewrite();
        new Remeasuring(sql, changes, year).follow(before, after);
        return after;
    }

    private static Map<String, Record> byCode(TableRows<?> rows) {
        Map<String, Record> byCode = new LinkedHashMap<>();
        rows.rows().forEach(row -> byCode.put(row.get("code", String.class), row));
        return byCode;
    }

    private void write(int year, Catalogue before, Catalogue after) {
        CatalogueRows rows = new CatalogueRows(year, ledgerTexts);
        List<TableRows<?>> old = rows.of(before);
        List<TableRows<?>> now = rows.of(after);
        CatalogueWords words = new CatalogueWords(before, after, isReordered(old, now));
        for (int table = 0; table < old.size(); table++) difference(year, old.get(table), now.get(table), words);
    }

    /** Whether nothing but the order differs. */
    private static boolean isReordered(List<TableRows<?>> old, List<TableRows<?>> now) {
        return IntStream.range(0, old.size())
                .allMatch(table -> isReordered(byCode(old.get(table)), byCode(now.get(table))));
    }

    private static boolean isReordered(Map<String, Record> old, Map<String, Record> now) {
        return old.keySet().equals(now.keySet())
                && now.entrySet().stream().allMatch(row -> isSameButForPlace(old.get(row.getKey()), row.getValue()));
    }

    private static boolean isSameButForPlace(Record before, Record after) {
        Field<?>[] others = Arrays.stream(after.fields())
                .filter(field -> !field.getName().equals(CatalogueWords.PLACE))
                .toArray(Field[]::new);
        return ChangedRow.same(before.into(others), after.into(others));
    }

    private void difference(int year, TableRows<?> before, TableRows<?> after, CatalogueWords words) {
        Map<String, Record> old = byCode(before);
        Map<String, Record> now = byCode(after);
        old.forEach((code, row) -> {
            if (!now.containsKey(code)) remove(year, before.table(), row, words);
        });
        now.forEach((code, row) -> {
            Record stands = old.get(code);
            if (stands == null || !ChangedRow.same(stands, row)) put(year, after.table(), row, words);
        });
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> void put(int year, Table<R> table, Record row, CatalogueWords words) {
        changes.put(table, year, (R) row, (before, after) -> words.of(table.getName(), before, after));
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> void remove(int year, Table<R> table, Record row, CatalogueWords words) {
        changes.remove(table, year, (R) row, (before, after) -> words.of(table.getName(), before, after));
    }
}
