package org.fazhi.store.ledger;

import static org.fazhi.store.schema.Tables.FIGURE;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Of which reporting units anything was entered, in any year (有数据的单位). */
public final class UnitUse {
    private UnitUse() {}

    /** Their codes. */
    public static Set<String> in(DSLContext sql, Map<Integer, Catalogue> catalogues) {
        Set<String> used = new HashSet<>(sql.selectDistinct(FIGURE.UNIT)
                .from(FIGURE)
                .where(FIGURE.UNIT.ne(""))
                .fetchSet(FIGURE.UNIT));
        catalogues.forEach((year, catalogue) -> {
            for (Ledger ledger : catalogue.ledgers())
                for (Column column : ledger.columns()) if (namesUnits(column)) add(used, sql, year, ledger, column);
        });
        return used;
    }

    private static boolean namesUnits(Column column) {
        return column.type() instanceof ColumnType.Unit || column.type() instanceof ColumnType.Units;
    }

    private static void add(Set<String> used, DSLContext sql, int year, Ledger ledger, Column column) {
        Field<String> cell = LedgerTable.field(column).coerce(String.class);
        sql.selectDistinct(cell)
                .from(LedgerTable.named(ledger.code()))
                .where(LedgerTable.BOOK_YEAR.eq(year))
                .and(cell.isNotNull())
                .forEach(row -> row.value1().lines().forEach(used::add));
    }
}
