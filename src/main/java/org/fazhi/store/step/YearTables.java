package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.FILED_FILE;
import static org.fazhi.store.schema.Tables.FILING;
import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.LEDGER_TALLY;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.List;
import java.util.Set;
import org.fazhi.store.schema.DefaultSchema;
import org.jooq.Table;
import org.jooq.TableField;

/** The tables that hold what is kept of a year, besides the rows of ledgers (年度各表). */
public final class YearTables {
    /** What was done and filed stays so; and what ledgers come to is counted anew. */
    private static final Set<Table<?>> LEFT_ALONE =
            Set.of(STEP, ROW_CHANGE, LEDGER_CHANGE, LEDGER_TALLY, FILING, FILED_FILE);

    private YearTables() {}

    public static List<Table<?>> all() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !LEFT_ALONE.contains(table) && year(table) != null)
                .<Table<?>>map(table -> table)
                .toList();
    }

    public static TableField<?, Integer> year(Table<?> table) {
        return (TableField<?, Integer>) table.field(BOOK.BOOK_YEAR);
    }
}
