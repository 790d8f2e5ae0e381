package org.fazhi.store.ledger;

import java.time.LocalDate;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.ColumnType;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How the answer 不适用 lies in a column of days: as one that nobody can write, after all others (不适用的存放). */
final class NotApplicable {
    static final LocalDate KEPT = LocalDate.of(9999, 12, 31);

    private NotApplicable() {}

    static CellValue value(LocalDate kept) {
        return kept.equals(KEPT) ? new CellValue.NotApplicable() : new CellValue.Day(kept);
    }

    /** The day in a column, null where there is none, whatever else may stand there. */
    static Field<LocalDate> day(LedgerTable table, String column) {
        Field<LocalDate> kept = table.field(column, LocalDate.class);
        return table.ledger().column(column).orElseThrow().type() instanceof ColumnType.Date(boolean conditional)
                        && conditional
                ? DSL.nullif(kept, DSL.inline(KEPT))
                : kept;
    }
}
