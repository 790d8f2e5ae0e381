package org.fazhi.store.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.Sorting;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * The one index a big ledger earns (默认排序索引): its rows of a year in its own order, so that the first page is there at
 * once, before the ledger is held in memory. Filters and other orders are answered from there.
 */
public final class OrderIndex {
    private final DSLContext sql;
    private final LedgerTable table;
    private final Ledger ledger;

    public OrderIndex(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.table = new LedgerTable(ledger);
        this.ledger = ledger;
    }

    /** Whether rows can be read in their own order without sorting them. */
    public boolean isThere() {
        return sql.fetchExists(DSL.selectOne()
                .from(DSL.table("information_schema.indexes"))
                .where(DSL.field("index_name", String.class).eq(name())));
    }

    /** Makes it, where the order is one that an index can have; those of an earlier order go. */
    public void make() {
        if (ledger.order().stream().anyMatch(sorting -> !isByValue(sorting)) || isThere()) return;
        sql.select(DSL.field("index_name", String.class))
                .from(DSL.table("information_schema.indexes"))
                .where(DSL.field("index_name", String.class).startsWith(prefix()))
                .fetch(0, String.class)
                .forEach(old -> sql.dropIndex(DSL.quotedName(old)).execute());
        List<SortField<?>> fields = new ArrayList<>(List.of(LedgerTable.BOOK_YEAR.asc()));
        ledger.order().forEach(sorting -> {
            Field<?> field = table.field(sorting.column());
            fields.add((sorting.descending() ? field.desc() : field.asc()).nullsLast());
        });
        fields.add(LedgerTable.NUMBER.asc());
        sql.createIndex(DSL.quotedName(name())).on(table.table(), fields).execute();
    }

    /** Codes and units stand in the order of their lists, which the database does not know. */
    private boolean isByValue(Sorting sorting) {
        if (sorting.column().equals(CommonColumns.NUMBER)) return true;
        return switch (ledger.column(sorting.column()).orElseThrow().type()) {
            case ColumnType.Coded _, ColumnType.Unit _ -> false;
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Date _,
                    ColumnType.Flag _,
                    ColumnType.Units _ -> true;
        };
    }

    private String name() {
        return ledger.order().stream()
                .map(sorting -> (sorting.descending() ? "-" : "") + sorting.column())
                .collect(Collectors.joining(",", prefix(), ""));
    }

    private String prefix() {
        return LedgerTable.TABLE_PREFIX + ledger.code() + " by ";
    }
}
