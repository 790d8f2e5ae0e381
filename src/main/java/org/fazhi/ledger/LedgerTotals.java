package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the foot of a ledger says (合计).
 *
 * @param all rows of the year
 * @param filtered rows that meet the filter
 * @param sums of the filtered rows, by the code of each column of numbers; money in 元
 */
public record LedgerTotals(long all, long filtered, Map<String, BigDecimal> sums) {
    public LedgerTotals {
        sums = Map.copyOf(sums);
    }
}
