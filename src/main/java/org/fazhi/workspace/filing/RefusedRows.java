package org.fazhi.workspace.filing;

import java.nio.file.Path;
import org.fazhi.excel.ledger.LedgerPlan;
import org.fazhi.excel.ledger.RefusedWorkbook;

/** Puts the rows an import refused into a workbook, to be corrected and imported again (问题行另存). */
public final class RefusedRows {
    private RefusedRows() {}

    /** Writes the workbook; a file of that name is replaced only by a whole one. */
    public static void write(LedgerPlan plan, Path target) {
        RefusedWorkbook workbook = new RefusedWorkbook(plan);
        WholeFile.write(target, workbook::write);
    }
}
