package org.fazhi.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The header of a table (表头).
 *
 * @param rows its rows; none where the table has no header
 * @param headings by column of the sheet, in order; parts of several rows joined by /
 */
record LedgerHeader(List<SheetRow> rows, SequencedMap<Integer, String> headings) {
    LedgerHeader {
        rows = List.copyOf(rows);
    }

    Optional<Integer> lastRow() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().number());
    }
}
