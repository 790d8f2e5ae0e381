package org.fazhi.cli;

import java.util.List;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.workspace.YearBook;

/**
 * A ledger as {@code list ledgers --json} prints it (台账清单行).
 *
 * @param rows of the year
 */
record LedgerLine(String code, String name, String area, long rows) {

    /** Every ledger that is kept in the year, in the order of the catalogue. */
    static List<LedgerLine> all(YearBook book) {
        return book.catalogue().ledgersInUse().stream()
                .map(ledger -> of(book, ledger))
                .toList();
    }

    private static LedgerLine of(YearBook book, Ledger ledger) {
        long rows = book.ledger(ledger.code()).map(LedgerSummary::rows).orElse(0L);
        return new LedgerLine(ledger.code(), ledger.name(), ledger.area(), rows);
    }

    List<String> cells() {
        return List.of(code, name, area, String.valueOf(rows));
    }
}
