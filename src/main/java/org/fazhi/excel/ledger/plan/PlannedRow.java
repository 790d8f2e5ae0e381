package org.fazhi.excel.ledger.plan;

import java.util.List;
import java.util.Optional;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowValues;

/**
 * One row of an import as it would be taken (导入预览的一行).
 *
 * @param number in the sheet, as Excel counts them
 * @param written the cells as the sheet shows them, in the order of {@link PlannedTable#columns()}
 * @param values the whole row as accepting it would leave it: what was read, and what the ledger already has in columns
 *     the sheet lacks
 * @param before the ledger's row that is changed or the same
 * @param faults errors first; a row that is not refused may have warnings
 */
public record PlannedRow(
        int number,
        RowVerdict verdict,
        List<String> written,
        RowValues values,
        Optional<Before> before,
        List<CellFault> faults) {

    /** The row as the ledger has it (原有记录). @param id {@link LedgerRow#id()} */
    public record Before(long id, RowValues values) {}

    public PlannedRow {
        written = List.copyOf(written);
        faults = List.copyOf(faults);
    }
}
