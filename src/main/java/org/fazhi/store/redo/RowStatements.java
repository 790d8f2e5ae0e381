package org.fazhi.store.redo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads and writes single rows of any table by their keys (单行语句). The words of these statements depend on the table alone,
 * so they are made once: to make them anew for each row takes longer than to carry them out, and the engine knows again
 * what it has understood before.
 */
public final class RowStatements {
    private final Map<Table<?>, Statements> statements = new ConcurrentHashMap<>();

    /**
     * The statements on one table.
     *
     * @param fields all columns, in the order they are read and inserted
     * @param rest those that are not of the key, in the order they are updated
     */
    private record Statements(
            List<Field<?>> fields,
            List<Field<?>> rest,
            List<Field<?>> key,
            String select,
            String insert,
            String update,
            String delete) {

        static Statements of(DSLContext sql, Table<?> table) {
            List<Field<?>> fields = List.of(table.fields());
            List<Field<?>> key = List.copyOf(table.getPrimaryKey().getFields());
            List<Field<?>> rest =
                    fields.stream().filter(field -> !key.contains(field)).toList();
            Condition is = DSL.and(key.stream().map(Statements::isGiven).toList());
            Map<Field<?>, Field<?>> set = new LinkedHashMap<>();
            rest.forEach(field -> set.put(field, given(field)));
            return new Statements(
                    fields,
                    rest,
                    key,
                    text(sql.select(fields).from(table).where(is)),
                    text(sql.insertInto(table)
                            .columns(fields)
                            .values(fields.stream().map(Statements::given).toList())),
                    text(sql.update(table).set(set).where(is)),
                    text(sql.deleteFrom(table).where(is)));
        }

        private static String text(Query query) {
            return query.getSQL();
        }

        private static <T> Condition isGiven(Field<T> field) {
            return field.eq(given(field));
        }

        private static <T> Field<T> given(Field<T> field) {
            return DSL.param(field.getName(), field.getDataType());
        }
    }

    /** The row with the same key, as it stands. */
    <R extends Record> Optional<R> read(DSLContext sql, Table<R> table, Record row) {
        Statements of = of(sql, table);
        return sql.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(of.select)) {
                bind(statement, of.key.stream(), row);
                try (ResultSet found = statement.executeQuery()) {
                    return found.next() ? Optional.of(row(table, of.fields, found)) : Optional.empty();
                }
            }
        });
    }

    /** Every column is written, also one the row says nothing of. */
    void insert(DSLContext sql, Table<?> table, Record row) {
        Statements of = of(sql, table);
        write(sql, of.insert, of.fields.stream(), row);
    }

    /** Writes every column of the row with this key. */
    void update(DSLContext sql, Table<?> table, Record row) {
        Statements of = of(sql, table);
        write(sql, of.update, Stream.concat(of.rest.stream(), of.key.stream()), row);
    }

    void delete(DSLContext sql, Table<?> table, Record row) {
        Statements of = of(sql, table);
        write(sql, of.delete, of.key.stream(), row);
    }

    private Statements of(DSLContext sql, Table<?> table) {
        return statements.computeIfAbsent(table, one -> Statements.of(sql, one));
    }

    private static void write(DSLContext sql, String text, Stream<Field<?>> fields, Record row) {
        sql.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                bind(statement, fields, row);
                statement.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, Stream<Field<?>> fields, Record row) throws SQLException {
        int place = 1;
        for (Field<?> field : (Iterable<Field<?>>) fields::iterator) statement.setObject(place++, row.get(field));
    }

    private static <R extends Record> R row(Table<R> table, List<Field<?>> fields, ResultSet found)
            throws SQLException {
        R row = table.newRecord();
        for (int place = 0; place < fields.size(); place++) set(row, fields.get(place), found, place + 1);
        row.touched(false);
        return row;
    }

    private static <T> void set(Record row, Field<T> field, ResultSet found, int place) throws SQLException {
        row.set(field, found.getObject(place, field.getType()));
    }
}
