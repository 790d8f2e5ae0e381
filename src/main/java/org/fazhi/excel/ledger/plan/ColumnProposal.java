package org.fazhi.excel.ledger.plan;

import org.fazhi.ledger.Column;

/**
 * A column of the ledger that a column of a sheet may stand for; somebody has to say so (候选列).
 *
 * @param score between 0 and 1
 * @param reason why it may, in words
 */
public record ColumnProposal(Column column, double score, String reason) {}
