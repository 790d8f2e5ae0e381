package org.fazhi.ledger;

/**
 * A row of a ledger by what it says (台账记录内容), as it is read when many are gone through.
 *
 * @param id unique within the ledger, over all years; never given again
 * @param number within its year (序号)
 */
public record ListedRow(long id, int number, RowValues values) {}
