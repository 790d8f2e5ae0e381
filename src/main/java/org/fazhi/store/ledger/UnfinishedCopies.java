package org.fazhi.store.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Tables that the engine was copying a ledger into when a program without a journal was killed (未完成的表副本). It copies all
 * rows, drops the ledger's own table and gives its name to the copy: where the own table is gone, the copy is whole.
 */
public final class UnfinishedCopies {
    private static final Pattern COPY =
            Pattern.compile("(" + LedgerTable.TABLE_PREFIX + ".+)_COPY_\\d+_\\d+", Pattern.DOTALL);
    private static final Field<String> TABLE = DSL.field("table_name", String.class);
    private static final Field<String> INDEX = DSL.field("index_name", String.class);
    private static final Condition OURS =
            DSL.field("table_schema", String.class).eq("PUBLIC");

    private UnfinishedCopies() {}

    /** Puts copies into the place of tables that are gone, and drops all others. */
    public static void settle(DSLContext sql) {
        List<String> tables =
                sql.select(TABLE).from(system("tables")).where(OURS).fetch(TABLE);
        for (String table : tables) {
            original(table).ifPresent(original -> {
                if (tables.contains(original))
                    sql.dropTable(DSL.quotedName(table)).execute();
                else takePlace(sql, table, original);
            });
        }
    }

    /** The table that another is a copy of; empty for one that is none. */
    public static Optional<String> original(String table) {
        Matcher copy = COPY.matcher(table);
        return copy.matches() ? Optional.of(copy.group(1)) : Optional.empty();
    }

    /** Its indexes have the copy's name; they are made anew under their own. */
    private static void takePlace(DSLContext sql, String copy, String original) {
        sql.select(INDEX)
                .from(system("indexes"))
                .where(OURS.and(TABLE.eq(copy)).and(INDEX.startsWith(copy)))
                .fetch(INDEX)
                .forEach(index -> sql.dropIndex(DSL.quotedName(index)).execute());
        sql.alterTable(DSL.quotedName(copy)).renameTo(DSL.quotedName(original)).execute();
    }

    private static Table<?> system(String view) {
        return DSL.table("information_schema." + view);
    }
}
