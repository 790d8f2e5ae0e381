package org.fazhi.workspace.intake;

/** Which rows of a ledger import are taken (导入范围). */
public enum RowsTaken {
    /** Nothing at all where a single row is refused. */
    ALL_OR_NOTHING,
    /** The good rows; the refused ones are left out. */
    GOOD_ROWS
}
