package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.LEDGER_TALLY;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;

import org.fazhi.store.redo.StepWriter;

/** Removes the rows of a year in which nothing was entered (删除空年度). */
final class YearRemoval {
    private final StepWriter writer;
    private final int year;

    YearRemoval(StepWriter writer, int year) {
        this.writer = writer;
        this.year = year;
    }

    void write() {
        YearTables.all()
                .forEach(table -> writer.sql()
                        .selectFrom(table)
                        .where(YearTables.year(table).eq(year))
                        .fetch()
                        .forEach(row -> writer.delete(table, row)));
        writer.sql()
                .deleteFrom(LEDGER_TALLY)
                .where(LEDGER_TALLY.BOOK_YEAR.eq(year))
                .execute();
    }

    /** Whether steps changed something in it, which undo or redo would bring back into a year that is gone. */
    boolean wasEdited() {
        return writer.sql()
                        .fetchExists(
                                ROW_CHANGE,
                                ROW_CHANGE.BOOK_YEAR.eq(year),
                                ROW_CHANGE.ROW_BEFORE.isNotNull().or(ROW_CHANGE.ROW_AFTER.isNotNull()))
                || writer.sql().fetchExists(LEDGER_CHANGE, LEDGER_CHANGE.BOOK_YEAR.eq(year));
    }
}
