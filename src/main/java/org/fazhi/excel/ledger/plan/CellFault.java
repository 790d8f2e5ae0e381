package org.fazhi.excel.ledger.plan;

import org.fazhi.ledger.RowRule;

/**
 * What is wrong with a cell of a row (单元格问题).
 *
 * @param column code of the ledger column
 * @param address of the cell, such as C5; of the row, such as 5, where the sheet has no such column
 * @param severity an error keeps the row out
 * @param reason one Chinese sentence: what was found, what was wanted
 */
public record CellFault(String column, String address, RowRule.Severity severity, String reason) {

    public boolean isError() {
        return severity == RowRule.Severity.ERROR;
    }
}
