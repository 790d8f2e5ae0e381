package org.fazhi.ledger;

import java.time.Instant;

/**
 * A row of a ledger as it is kept (台账记录).
 *
 * @param id unique within the ledger, over all years; never given again
 * @param number within its year (序号)
 * @param evidence how many evidence files it has
 */
public record LedgerRow(long id, int number, RowValues values, String changedBy, Instant changedAt, int evidence) {}
