package org.fazhi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.ledger.LedgerSummary.Violation;

/** Counts a ledger in memory (台账计数): brings a {@link LedgerCounts} along as rows come, change and go, and says what it means. */
public final class LedgerCounter {
    private final LedgerYear ledger;
    private final Matching matching;
    private final CountedRow countedRow;
    private final List<Count> counts;
    private final List<RowRule> rules;

    public LedgerCounter(LedgerYear ledger) {
        this.ledger = ledger;
        this.matching = new Matching(ledger);
        this.countedRow = new CountedRow(matching);
        this.counts = ledger.ledger().counts();
        this.rules = ledger.rules();
    }

    /** Of a ledger without rows. */
    public LedgerCounts empty() {
        Map<String, CountSums> zero = counts.stream().collect(Collectors.toMap(Count::indicator, _ -> CountSums.ZERO));
        return new LedgerCounts(ledger.asOf(), 0, zero, Map.of(), Set.of(), Set.of());
    }

    /** Whether these were counted by this definition and still hold today; otherwise all must be counted anew. */
    public boolean holds(LedgerCounts standing) {
        Set<String> indicators = counts.stream().map(Count::indicator).collect(Collectors.toSet());
        return standing.counts().keySet().equals(indicators)
                && standing.violations().keySet().stream()
                        .allMatch(code -> ledger.rule(code).isPresent())
                && (standing.asOf().equals(ledger.asOf()) || !ledger.dependsOnDay());
    }

    public LedgerCounts with(LedgerCounts standing, long id, RowValues row) {
        return moved(standing, id, Optional.empty(), Optional.of(row));
    }

    public LedgerCounts without(LedgerCounts standing, long id, RowValues row) {
        return moved(standing, id, Optional.of(row), Optional.empty());
    }

    public LedgerCounts changed(LedgerCounts standing, long id, RowValues before, RowValues after) {
        return moved(standing, id, Optional.of(before), Optional.of(after));
    }

    /** What the ledger comes to; they must be settled. */
    public LedgerSummary summary(LedgerCounts standing) {
        if (!standing.isSettled())
            throw new IllegalStateException("count anew: " + standing.openCounts() + " " + standing.openRules());
        CountOutcome outcome = new CountOutcome(ledger);
        Map<String, LedgerSummary.Counted> counted = new HashMap<>();
        for (Count count : counts)
            counted.put(
                    count.indicator(),
                    outcome.of(count, standing.counts().getOrDefault(count.indicator(), CountSums.ZERO)));
        List<Violation> violations = new ArrayList<>();
        for (RowRule rule : rules)
            Optional.ofNullable(standing.violations().get(rule.code())).ifPresent(violations::add);
        Optional.ofNullable(standing.violations().get(Violation.TWICE)).ifPresent(violations::add);
        return new LedgerSummary(ledger.ledger().code(), ledger.year(), standing.rows(), counted, violations);
    }

    private LedgerCounts moved(LedgerCounts standing, long id, Optional<RowValues> before, Optional<RowValues> after) {
        Map<String, CountSums> sums = new HashMap<>(standing.counts());
        Set<String> openCounts = new HashSet<>(standing.openCounts());
        for (Count count : counts) move(count, before, after, sums, openCounts);
        Map<String, Violation> violations = new HashMap<>(standing.violations());
        Set<String> openRules = new HashSet<>(standing.openRules());
        for (RowRule rule : rules) move(rule, id, before, after, violations, openRules);
        if (!before.flatMap(ledger.ledger()::keyOf).equals(after.flatMap(ledger.ledger()::keyOf)))
            openRules.add(Violation.TWICE);
        long rows = standing.rows() - before.stream().count() + after.stream().count();
        return new LedgerCounts(standing.asOf(), rows, sums, violations, openCounts, openRules);
    }

    private void move(
            Count count,
            Optional<RowValues> before,
            Optional<RowValues> after,
            Map<String, CountSums> sums,
            Set<String> open) {
        if (count.counting().isIncremental()) {
            CountSums gone = before.flatMap(row -> countedRow.sums(count, row)).orElse(CountSums.ZERO);
            CountSums come = after.flatMap(row -> countedRow.sums(count, row)).orElse(CountSums.ZERO);
            sums.merge(count.indicator(), come.minus(gone), CountSums::plus);
        } else if (!before.flatMap(row -> countedRow.values(count, row))
                .equals(after.flatMap(row -> countedRow.values(count, row)))) {
            open.add(count.indicator());
        }
    }

    private void move(
            RowRule rule,
            long id,
            Optional<RowValues> before,
            Optional<RowValues> after,
            Map<String, Violation> violations,
            Set<String> open) {
        Predicate<RowValues> breaks = row -> matching.meets(row, rule.broken());
        boolean broke = before.filter(breaks).isPresent();
        boolean broken = after.filter(breaks).isPresent();
        if (broke == broken) return;
        Violation known = violations.getOrDefault(rule.code(), Violation.none(rule.code()));
        Violation now = broken ? known.with(id) : known.without(id);
        if (now.rows() > 0) violations.put(rule.code(), now);
        else violations.remove(rule.code());
        if (now.rows() > 0 && now.examples().isEmpty()) open.add(rule.code());
    }
}
