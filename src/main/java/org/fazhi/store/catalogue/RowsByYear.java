package org.fazhi.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The rows of tables that belong to years: of all years in one query each, or of one year only. */
public final class RowsByYear {
    private final DSLContext sql;
    private final OptionalInt only;

    public RowsByYear(DSLContext sql, OptionalInt only) {
        this.sql = sql;
        this.only = only;
    }

    Condition wanted(TableField<?, Integer> year) {
        return only.isPresent() ? year.eq(only.getAsInt()) : DSL.noCondition();
    }

    public <R extends Record> void each(Table<R> table, TableField<R, Integer> year, Consumer<R> consumer) {
        sql.selectFrom(table).where(wanted(year)).forEach(consumer);
    }

    /** What the rows of each year become, in the order of a column. */
    public <R extends Record, T> Map<Integer, List<T>> inOrder(
            Table<R> table, TableField<R, Integer> year, Field<?> order, Function<R, T> made) {
        Map<Integer, List<T>> lists = new HashMap<>();
        sql.selectFrom(table)
                .where(wanted(year))
                .orderBy(year, order)
                .forEach(row -> lists.computeIfAbsent(row.get(year), _ -> new ArrayList<>())
                        .add(made.apply(row)));
        return lists;
    }

    /** A map for each year, from two things each row says. */
    public <R extends Record, V> Map<Integer, Map<String, V>> maps(
            Table<R> table, TableField<R, Integer> year, Function<R, String> key, Function<R, V> value) {
        Map<Integer, Map<String, V>> maps = new HashMap<>();
        each(
                table,
                year,
                row -> maps.computeIfAbsent(row.get(year), _ -> new HashMap<>()).put(key.apply(row), value.apply(row)));
        return maps;
    }
}
