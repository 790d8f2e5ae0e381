package org.fazhi.excel.ledger.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;

/**
 * Writes rows of a ledger as a workbook (台账工作簿) row by row, however many there are: real dates and numbers, words as
 * words, drop-down lists where only some words will do. Imported again, every row is the same.
 */
public final class LedgerWorkbook {
    /** More than these do not fit into one sheet. */
    public static final int MOST_ROWS = LedgerSheet.MOST_ROWS;

    private final LedgerYear ledger;

    public LedgerWorkbook(LedgerYear ledger) {
        this.ledger = ledger;
    }

    /** Where rows come from, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<ListedRow> consumer);
    }

    /** Writes the whole workbook; the stream stays open. */
    public void write(OutputStream out, Rows rows) throws IOException {
        List<SheetColumn> columns = SheetColumn.all(ledger);
        LedgerSheet sheet = new LedgerSheet(out, ledger, columns);
        sheet.write(() -> rows.each(row -> write(sheet, columns, row)));
    }

    private static void write(LedgerSheet sheet, List<SheetColumn> columns, ListedRow row) {
        sheet.begin();
        sheet.number(0, row.number());
        for (int i = 1; i < columns.size(); i++) {
            int place = i;
            columns.get(i)
                    .column()
                    .flatMap(column -> row.values().get(column.code()))
                    .ifPresent(value -> sheet.value(place, value));
        }
    }
}
