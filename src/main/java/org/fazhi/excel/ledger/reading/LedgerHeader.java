package org.fazhi.excel.ledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.fazhi.excel.grid.GridCell;

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

    /** The columns of the row's cells that stand under no heading (没有列名的列); none where there is no header at all. */
    public List<Integer> namelessIn(SheetRow row) {
        if (rows.isEmpty()) return List.of();
        return row.row().cells().stream()
                .filter(cell -> headings.getOrDefault(cell.column(), "").isEmpty())
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .map(GridCell::column)
                .toList();
    }
}
