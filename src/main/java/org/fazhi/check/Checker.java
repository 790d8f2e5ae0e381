package org.fazhi.check;

import java.util.Comparator;
import java.util.List;
import org.fazhi.catalogue.CheckDefinition;

/** Runs every check of a year's catalogue (校核). Reads only what it is given, so it may run on any thread. */
public final class Checker {
    private Checker() {}

    /** All findings, passed ones included: the gravest first, then in the order of areas and work items. */
    public static List<Finding> check(CheckContext context) {
        CheckedYear year = new CheckedYear(context);
        ReadingOrder order = new ReadingOrder(context.catalogue(), context.texts());
        return context.catalogue().checks().stream()
                .map(Checker::rule)
                .flatMap(rule -> rule.findings(year))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(finding -> order.of(finding.place())))
                .toList();
    }

    /** The rule of a definition. One that names no rule of ours is a fault of the catalogue and fails loudly. */
    private static CheckRule rule(CheckDefinition definition) {
        return switch (definition.rule()) {
            case "parts" -> new PartsRule(definition, total(definition));
            case "part_of_whole" -> new PartOfWholeRule(definition, total(definition));
            case "range" -> new RangeRule(definition);
            case "change_bound" ->
                new ChangeBoundRule(definition, definition.bound().orElseThrow(() -> incomplete(definition, "bound")));
            case "missing_value" -> new MissingValueRule(definition);
            case "missing_text" -> new MissingTextRule(definition);
            case "carried_sentence" -> new CarriedSentenceRule(definition);
            case "unresolved_token" -> new UnresolvedTokenRule(definition);
            case "ledger_rules" -> new LedgerRulesRule(definition);
            case "counted_override" -> new CountedOverrideRule(definition);
            case "given_derived" -> new GivenDerivedRule(definition);
            case "ledger_total" -> new LedgerTotalRule(definition);
            case "missing_evidence" -> new MissingEvidenceRule(definition);
            default -> throw incomplete(definition, "known rule");
        };
    }

    private static String total(CheckDefinition definition) {
        return definition.total().orElseThrow(() -> incomplete(definition, "total"));
    }

    private static IllegalArgumentException incomplete(CheckDefinition definition, String what) {
        return new IllegalArgumentException("check " + definition.code() + " has no " + what);
    }
}
