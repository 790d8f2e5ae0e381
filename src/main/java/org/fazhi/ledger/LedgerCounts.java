package org.fazhi.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the counting of a ledger stands in a year (统计累计), so that one row more or less need not count all of them
 * again. {@link LedgerCounter} brings it along.
 *
 * @param asOf the day of counting it holds for
 * @param rows of the year
 * @param counts by indicator code
 * @param violations by the code of the rule; only those there are
 * @param openCounts indicators that must be counted anew from the rows before the counts say anything of them
 * @param openRules rules of which it is not known any more which rows break them
 */
public record LedgerCounts(
        LocalDate asOf,
        long rows,
        Map<String, CountSums> counts,
        Map<String, LedgerSummary.Violation> violations,
        Set<String> openCounts,
        Set<String> openRules) {

    public LedgerCounts {
        counts = Map.copyOf(counts);
        violations = Map.copyOf(violations);
        openCounts = Set.copyOf(openCounts);
        openRules = Set.copyOf(openRules);
    }

    public boolean isSettled() {
        return openCounts.isEmpty() && openRules.isEmpty();
    }

    /** With as many rows as the year was found to have. */
    public LedgerCounts withRows(long found) {
        return new LedgerCounts(asOf, found, counts, violations, openCounts, openRules);
    }

    /** With what was counted anew for an indicator. */
    public LedgerCounts settled(String indicator, CountSums sums) {
        Map<String, CountSums> changed = new HashMap<>(counts);
        changed.put(indicator, sums);
        return new LedgerCounts(asOf, rows, changed, violations, without(openCounts, indicator), openRules);
    }

    /** With the rows that were found anew to break a rule; none of them where there are no rows. */
    public LedgerCounts settled(LedgerSummary.Violation violation) {
        Map<String, LedgerSummary.Violation> changed = new HashMap<>(violations);
        if (violation.rows() > 0) changed.put(violation.rule(), violation);
        else changed.remove(violation.rule());
        return new LedgerCounts(asOf, rows, counts, changed, openCounts, without(openRules, violation.rule()));
    }

    private static Set<String> without(Set<String> open, String settled) {
        Set<String> left = new HashSet<>(open);
        left.remove(settled);
        return left;
    }
}
