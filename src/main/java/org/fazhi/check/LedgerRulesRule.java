package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowRule;

/**
 * The rows of every ledger keep its rules (台账规则): steps in order and none missing, terms, no key twice, units of the
 * list. A finding is as grave as the rule that is broken.
 */
record LedgerRulesRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(LedgerRulesRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.ledgers()
                .flatMap(kept -> kept.summary().violations().stream()
                        .flatMap(violation -> finding(year, kept, violation).stream()));
    }

    /** Nothing for a rule that the ledger does not have any more. */
    private Optional<Finding> finding(
            CheckedYear year, CheckedYear.KeptLedger kept, LedgerSummary.Violation violation) {
        return kept.ledger()
                .rule(violation.rule())
                .map(rule -> year.finding(
                        definition.of(severity(rule), rule.explanation()),
                        Place.breach(kept.ledger().code(), rule.code(), kept.label()),
                        words(kept.ledger().name(), violation.rows(), rule),
                        List.of()));
    }

    private static CheckedYear.Words words(String ledger, long rows, RowRule rule) {
        String suggestion =
                severity(rule) == Severity.ERROR ? "ledger_rules.suggestion" : "ledger_rules.suggestion.warning";
        return new CheckedYear.Words(
                MESSAGES.say("ledger_rules.snippet", ledger, rows),
                MESSAGES.say("ledger_rules.message", ledger, rows, rule.explanation()),
                MESSAGES.say(suggestion));
    }

    private static Severity severity(RowRule rule) {
        return switch (rule.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
        };
    }
}
