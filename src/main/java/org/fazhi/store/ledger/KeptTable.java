package org.fazhi.store.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fazhi.store.Cursors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The table of a ledger as it stands in the database, with the columns of every year's definition (现有台账表). Rows go in
 * and out by the hundred: an import is some hundred thousand of them.
 */
public final class KeptTable {
    private final DSLContext sql;
    private final Table<Record> table;
    private final List<Field<?>> cells;
    private final List<String> columns;

    /** Fills in a prepared statement for one entry. */
    @FunctionalInterface
    private interface Filling<T> {
        void fill(PreparedStatement statement, T entry) throws SQLException;
    }

    private KeptTable(DSLContext sql, Table<Record> table, List<Field<?>> cells) {
        this.sql = sql;
        this.table = table;
        this.cells = cells;
        this.columns = cells.stream()
                .map(field -> field.getName().substring(LedgerTable.COLUMN_PREFIX.length()))
                .toList();
    }

    public static KeptTable of(DSLContext sql, String ledger) {
        Table<Record> table = LedgerTable.named(ledger);
        List<Field<?>> cells = Arrays.stream(sql.select(DSL.asterisk())
                        .from(table)
                        .where(DSL.falseCondition())
                        .fetch()
                        .fields())
                .filter(field -> field.getName().startsWith(LedgerTable.COLUMN_PREFIX))
                .<Field<?>>map(field -> DSL.field(
                        DSL.quotedName(field.getName()),
                        KeptType.of(field.getDataType()).dataType()))
                .toList();
        return new KeptTable(sql, table, cells);
    }

    /** The codes of the ledgers that have a table in the database. */
    public static Set<String> ledgers(DSLContext sql) {
        return new TreeSet<>(KeptColumns.read(sql).ledgers());
    }

    /** The ids of the rows of a year, the lowest first. */
    public long[] ids(int year) {
        LongStream.Builder ids = LongStream.builder();
        Select<?> query = sql.select(LedgerTable.ID)
                .from(table)
                .where(LedgerTable.BOOK_YEAR.eq(year))
                .orderBy(LedgerTable.ID);
        Cursors.go(sql, query, row -> ids.add(row.getLong(1)));
        return ids.build().toArray();
    }

    /** Whether a row of another year has an id from the first to the last. */
    public boolean holdsOthers(int year, long first, long last) {
        return sql.fetchExists(table, LedgerTable.ID.between(first, last).and(LedgerTable.BOOK_YEAR.ne(year)));
    }

    /**
     * The number of the year's last row. A row gets a higher number and a higher id than all before it, so where the last
     * row of all is of this year, the others need not be looked through.
     */
    public int highestNumber(int year) {
        return sql.select(LedgerTable.NUMBER)
                .from(table)
                .where(LedgerTable.ID.eq(highestId()))
                .and(LedgerTable.BOOK_YEAR.eq(year))
                .fetchOptional(LedgerTable.NUMBER)
                .orElseGet(() -> highestNumberAmongAll(year));
    }

    private int highestNumberAmongAll(int year) {
        return sql.select(DSL.coalesce(DSL.max(LedgerTable.NUMBER), 0))
                .from(table)
                .where(LedgerTable.BOOK_YEAR.eq(year))
                .fetchSingle()
                .value1();
    }

    public long highestId() {
        return sql.select(DSL.coalesce(DSL.max(LedgerTable.ID), 0L))
                .from(table)
                .fetchSingle()
                .value1();
    }

    /** The rows with these ids, by id; those that are not there are left out. */
    public Map<Long, KeptRow> rows(Collection<Long> ids) {
        // Written out: the engine finds constants by the key, but compares every row with hundreds of parameters.
        List<Field<Long>> constants = ids.stream().<Field<Long>>map(DSL::inline).toList();
        Map<Long, KeptRow> rows = new LinkedHashMap<>();
        sql.select(fields())
                .from(table)
                .where(LedgerTable.ID.in(constants))
                .forEach(row -> rows.put(row.get(LedgerTable.ID), kept(row)));
        return rows;
    }

    public void insert(List<KeptRow> rows) {
        Field<?>[] fields = fields().toArray(Field[]::new);
        batch(
                sql.insertInto(table)
                        .columns(fields)
                        .values(Stream.of(fields).map(KeptTable::parameter).toList()),
                rows,
                (statement, row) -> {
                    statement.setLong(1, row.id());
                    statement.setInt(2, row.year());
                    statement.setInt(3, row.number());
                    stamp(statement, row, 4);
                    cells(statement, row, 6);
                });
    }

    /** Writes every cell of rows that are there. */
    public void update(List<KeptRow> rows) {
        Map<Field<?>, Field<?>> set = new LinkedHashMap<>();
        set.put(LedgerTable.CHANGED_BY, parameter(LedgerTable.CHANGED_BY));
        set.put(LedgerTable.CHANGED_AT, parameter(LedgerTable.CHANGED_AT));
        cells.forEach(field -> set.put(field, parameter(field)));
        batch(sql.update(table).set(set).where(LedgerTable.ID.eq(DSL.param("id", 0L))), rows, (statement, row) -> {
            stamp(statement, row, 1);
            cells(statement, row, 3);
            statement.setLong(3 + cells.size(), row.id());
        });
    }

    public void delete(List<Long> ids) {
        batch(
                sql.deleteFrom(table).where(LedgerTable.ID.eq(DSL.param("id", 0L))),
                ids,
                (statement, id) -> statement.setLong(1, id));
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(LedgerTable.OF_EVERY_ROW);
        fields.addAll(cells);
        return fields;
    }

    private KeptRow kept(Record row) {
        Map<String, Object> kept = new HashMap<>();
        for (int cell = 0; cell < columns.size(); cell++) {
            Object value = row.get(cells.get(cell));
            if (value != null) kept.put(columns.get(cell), value);
        }
        return new KeptRow(
                row.get(LedgerTable.ID),
                row.get(LedgerTable.BOOK_YEAR),
                row.get(LedgerTable.NUMBER),
                row.get(LedgerTable.CHANGED_BY),
                row.get(LedgerTable.CHANGED_AT),
                kept);
    }

    private static void stamp(PreparedStatement statement, KeptRow row, int from) throws SQLException {
        statement.setString(from, row.changedBy());
        statement.setObject(from + 1, row.changedAt());
    }

    private void cells(PreparedStatement statement, KeptRow row, int from) throws SQLException {
        for (int cell = 0; cell < columns.size(); cell++) {
            statement.setObject(from + cell, row.cells().get(columns.get(cell)));
        }
    }

    private static <T> Field<T> parameter(Field<T> field) {
        return DSL.param(field.getName(), field.getDataType());
    }

    /** By hand, not through jOOQ's own batches, which bind half as fast. */
    private <T> void batch(Query query, List<T> entries, Filling<T> filling) {
        if (entries.isEmpty()) return;
        String text = query.getSQL();
        sql.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                for (T entry : entries) {
                    filling.fill(statement, entry);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
