package org.fazhi.catalogue.yaml;

import java.util.Map;
import java.util.Set;
import org.fazhi.catalogue.CheckDefinition;

/** Reads one line of check data (校核规则) and what its rule needs. */
final class CheckLine {
    private static final Map<String, CheckDefinition.Severity> SEVERITIES = Map.of(
            "error", CheckDefinition.Severity.ERROR,
            "warning", CheckDefinition.Severity.WARNING,
            "note", CheckDefinition.Severity.NOTE);

    /** The keys that a rule cannot do without, by rule. */
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("parts", Set.of("total", "subjects")),
            Map.entry("part_of_whole", Set.of("total", "subjects")),
            Map.entry("range", Set.of()),
            Map.entry("change_bound", Set.of("bound")),
            Map.entry("missing_value", Set.of()),
            Map.entry("missing_text", Set.of()),
            Map.entry("missing_evidence", Set.of()),
            Map.entry("unresolved_token", Set.of()),
            Map.entry("carried_sentence", Set.of()),
            Map.entry("ledger_rules", Set.of()),
            Map.entry("counted_override", Set.of()),
            Map.entry("ledger_total", Set.of()),
            Map.entry("given_derived", Set.of()));

    private CheckLine() {}

    static Located<CheckDefinition> read(YamlMap map) {
        String rule = map.text("rule");
        if (!rule.isEmpty() && !NEEDED.containsKey(rule)) map.fault("rule", "bad_rule", rule);
        NEEDED.getOrDefault(rule, Set.of()).stream()
                .sorted()
                .filter(key -> !map.has(key))
                .forEach(key -> map.fault(key, "missing_key", key));
        CheckDefinition check = new CheckDefinition(
                map.code("code"),
                rule,
                map.requiredChoice("severity", SEVERITIES, CheckDefinition.Severity.WARNING),
                map.optionalText("total"),
                map.texts("subjects"),
                map.decimal("bound"),
                map.text("explanation"));
        map.nothingElse();
        return new Located<>(check, map);
    }
}
