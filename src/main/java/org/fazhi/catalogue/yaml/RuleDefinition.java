package org.fazhi.catalogue.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.RulePattern.CreditCode;
import org.fazhi.ledger.RulePattern.Forbidden;
import org.fazhi.ledger.RulePattern.InOrder;
import org.fazhi.ledger.RulePattern.InTime;
import org.fazhi.ledger.RulePattern.NotBefore;
import org.fazhi.ledger.RulePattern.NotGreater;
import org.fazhi.ledger.RulePattern.OnlyWhen;
import org.fazhi.ledger.RulePattern.RequiredWhen;
import org.fazhi.ledger.RulePattern.Within;

/** Reads what must hold across the columns of a row (规则定义). */
final class RuleDefinition {
    private static final Map<String, RowRule.Severity> SEVERITIES =
            Map.of("error", RowRule.Severity.ERROR, "warning", RowRule.Severity.WARNING);

    private final LedgerColumns columns;
    private final ConditionDefinition conditions;

    RuleDefinition(LedgerColumns columns) {
        this.columns = columns;
        this.conditions = new ConditionDefinition(columns);
    }

    RowRule read(YamlMap map) {
        String code = map.code("code");
        RowRule.Severity severity = map.choice("severity", SEVERITIES, RowRule.Severity.ERROR);
        String explanation = map.text("explanation");
        Optional<RulePattern> pattern = pattern(map);
        if (pattern.isPresent()) map.nothingElse();
        return pattern.orElse(new Forbidden(List.of(), List.of())).rule(code, severity, explanation);
    }

    private Optional<RulePattern> pattern(YamlMap map) {
        String word = map.text("rule");
        return Optional.ofNullable(
                switch (word) {
                    case "not_before" -> new NotBefore(date(map, "column"), date(map, "other"));
                    case "within" -> new Within(date(map, "column"), date(map, "other"), days(map));
                    case "in_time" ->
                        new InTime(date(map, "column"), date(map, "other"), ConditionDefinition.limit(map));
                    case "in_order" -> new InOrder(columns.codes(map, "columns", LedgerColumns.DATE));
                    case "not_greater" ->
                        new NotGreater(
                                columns.code(map, "column", LedgerColumns.NUMBER),
                                columns.code(map, "other", LedgerColumns.NUMBER));
                    case "credit_code" -> new CreditCode(columns.code(map, "column", LedgerColumns.TEXT));
                    case "only_when" -> onlyWhen(map);
                    case "required_when" -> new RequiredWhen(any(map), conditions.required(map, "when"));
                    case "forbidden" ->
                        new Forbidden(
                                columns.codes(map, "columns", LedgerColumns.ANY), conditions.required(map, "when"));
                    default -> {
                        if (!word.isEmpty()) map.fault("rule", "bad_ledger_rule", word);
                        yield null;
                    }
                });
    }

    private RulePattern onlyWhen(YamlMap map) {
        String column = any(map);
        return new OnlyWhen(column, columns.isFlag(column), conditions.required(map, "when"));
    }

    private String any(YamlMap map) {
        return columns.code(map, "column", LedgerColumns.ANY);
    }

    private String date(YamlMap map, String key) {
        return columns.code(map, key, LedgerColumns.DATE);
    }

    private static int days(YamlMap map) {
        if (!map.has("days")) map.fault("rule", "missing_key", "days");
        return map.whole("days").orElse(0);
    }
}
