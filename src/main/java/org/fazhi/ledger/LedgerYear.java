package org.fazhi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ledger in one year (年度台账): where conditions on its rows are decided.
 *
 * @param asOf the day of counting: today, but for a past year its last day
 * @param workingDays the calendar that time limits are counted by
 */
public record LedgerYear(Ledger ledger, int year, LocalDate asOf, Units units, WorkingDays workingDays) {

    public static LocalDate dayOfCounting(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isAfter(last) ? last : today;
    }

    /** The rules of the definition, then those every ledger keeps; {@link Condition.KeyShared} is not among them. */
    public List<RowRule> rules() {
        return Stream.concat(ledger.rules().stream(), StandingRules.of(ledger).stream())
                .toList();
    }

    /** The rule that a violation names, {@link LedgerSummary.Violation#TWICE} included. */
    public Optional<RowRule> rule(String code) {
        return ledger.rule(code);
    }

    /** Whether its counts or violations may be others tomorrow although no row changes. */
    public boolean dependsOnDay() {
        return Stream.concat(
                        rules().stream().map(RowRule::broken),
                        ledger.counts().stream().flatMap(count -> count.conditions().stream()))
                .anyMatch(Condition::dependsOnDay);
    }
}
