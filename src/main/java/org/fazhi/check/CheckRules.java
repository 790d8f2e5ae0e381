package org.fazhi.check;

import org.fazhi.catalogue.CheckDefinition;

/** Makes the rule that a line of data names. */
final class CheckRules {
    private CheckRules() {}

    /** The rule of a definition. One that names no rule of ours is a fault of the catalogue and fails loudly. */
    static CheckRule of(CheckDefinition definition) {
        return switch (definition.rule()) {
            case "parts" -> new PartsRule(definition, total(definition));
            case "part_of_whole" -> new PartOfWholeRule(definition, total(definition));
            case "range" -> new RangeRule(definition);
            case "change_bound" ->
                new ChangeBoundRule(definition, definition.bound().orElseThrow(() -> incomplete(definition, "bound")));
            case "missing_value" -> new MissingValueRule(definition);
            case "missing_text" -> new MissingTextRule(definition);
            case "unresolved_token" -> new UnresolvedTokenRule(definition);
            case "ledger_rules" -> new LedgerRulesRule(definition);
            case "counted_override" -> new CountedOverrideRule(definition);
            case "ledger_total" -> new LedgerTotalRule(definition);
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
