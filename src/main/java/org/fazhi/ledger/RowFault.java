package org.fazhi.ledger;

/**
 * What is wrong with a row (记录的问题).
 *
 * @param column code of the column to mark
 * @param severity an error keeps the row out
 * @param reason one Chinese sentence
 */
public record RowFault(String column, RowRule.Severity severity, String reason) {

    public boolean isError() {
        return severity == RowRule.Severity.ERROR;
    }
}
