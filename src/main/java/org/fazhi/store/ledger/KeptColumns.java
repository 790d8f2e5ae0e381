package org.fazhi.store.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of ledgers that stand in the database, with how each column is kept, and their indexes (现有列). */
final class KeptColumns {
    private static final Field<String> TABLE = DSL.field("table_name", String.class);
    private static final Field<String> COLUMN = DSL.field("column_name", String.class);
    private static final Field<String> TYPE = DSL.field("data_type", String.class);
    private static final Field<Integer> LENGTH = DSL.field("character_maximum_length", Integer.class);
    private static final Field<String> INDEX = DSL.field("index_name", String.class);
    /** What is ours and lower-case: the tables of the migrations are kept in capitals. */
    private static final Condition OURS =
            DSL.field("table_schema", String.class).eq("PUBLIC").and(TABLE.startsWith(LedgerTable.TABLE_PREFIX));

    private final Map<String, Map<String, KeptType>> byLedger = new HashMap<>();
    private final Set<String> indexes = new HashSet<>();

    static KeptColumns read(DSLContext sql) {
        KeptColumns kept = new KeptColumns();
        sql.select(TABLE, COLUMN, TYPE, LENGTH)
                .from(system("columns"))
                .where(OURS)
                .forEach(kept::add);
        sql.select(INDEX).from(system("indexes")).where(OURS).forEach(row -> kept.indexes.add(row.value1()));
        return kept;
    }

    /** By column code; empty where the ledger has no table. */
    Optional<Map<String, KeptType>> of(String ledger) {
        return Optional.ofNullable(byLedger.get(ledger));
    }

    /** The ledgers that have a table. */
    Set<String> ledgers() {
        return byLedger.keySet();
    }

    boolean hasIndex(String name) {
        return indexes.contains(name);
    }

    private void add(Record row) {
        String ledger = row.get(TABLE).substring(LedgerTable.TABLE_PREFIX.length());
        Map<String, KeptType> columns = byLedger.computeIfAbsent(ledger, _ -> new HashMap<>());
        String column = row.get(COLUMN);
        if (!column.startsWith(LedgerTable.COLUMN_PREFIX)) return;
        columns.put(column.substring(LedgerTable.COLUMN_PREFIX.length()), type(row));
    }

    private static KeptType type(Record row) {
        return switch (row.get(TYPE)) {
            case "CHARACTER VARYING" -> new KeptType.Characters(row.get(LENGTH));
            case "BIGINT" -> new KeptType.Integers();
            case "NUMERIC" -> new KeptType.Decimals();
            case "DATE" -> new KeptType.Days();
            case "BOOLEAN" -> new KeptType.Flags();
            default -> throw new IllegalStateException("column kept as " + row.get(TYPE));
        };
    }

    private static Table<?> system(String view) {
        return DSL.table("information_schema." + view);
    }
}
