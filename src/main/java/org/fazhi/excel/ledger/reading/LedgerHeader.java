package org.fazhi.excel.ledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The header of a table (表头).
 *
 * @param rows its rows; none where the table has no header
 * @param headings by column of the sheet, in order; parts of several rows joined by /
 */
public record LedgerHeader(List<SheetRow> rows, SequencedMap<Integer, String> headings) {
    public LedgerHeader {
        rows = List.copyOf(rows);
    }

    public Optional<Integer> lastRow() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().number());
    }
}
