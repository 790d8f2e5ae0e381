package org.fazhi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.language.Messages;

/**
 * The rules every ledger keeps without writing them down (通用规则). New rows are held to them by {@link RowInspection};
 * here they stand as conditions, because rows entered under an earlier definition may break them.
 */
final class StandingRules {
    private static final Messages MESSAGES = Messages.of(StandingRules.class);

    private StandingRules() {}

    static List<RowRule> of(Ledger ledger) {
        List<RowRule> rules = new ArrayList<>();
        List<Column> required =
                ledger.columns().stream().filter(Column::required).toList();
        anyColumn("required_columns", required, column -> new Condition.Given(column, false))
                .ifPresent(rules::add);
        List<Column> units = ledger.columns().stream()
                .filter(one -> one.type() instanceof ColumnType.Unit || one.type() instanceof ColumnType.Units)
                .toList();
        anyColumn("unknown_units", units, Condition.UnknownUnit::new).ifPresent(rules::add);
        ledger.dated().map(dated -> otherYear(ledger, dated)).ifPresent(rules::add);
        return rules;
    }

    /** No two rows of a year have the same key. */
    static Optional<RowRule> twice(Ledger ledger) {
        if (ledger.key().isEmpty()) return Optional.empty();
        String code = LedgerSummary.Violation.TWICE;
        return Optional.of(rule(code, RowRule.Severity.WARNING, new Condition.KeyShared(), ledger.key()));
    }

    /** What was carried over keeps the date of the year in which it began. */
    private static RowRule otherYear(Ledger ledger, String dated) {
        List<Condition> conditions = new ArrayList<>(
                List.of(new Condition.Given(dated, true), new Condition.Not(new Condition.InYear(dated))));
        if (ledger.carry().carries()) conditions.add(new Condition.Given(CommonColumns.CARRIED.code(), false));
        Condition elsewhere = new Condition.AllOf(conditions);
        return rule("other_year", RowRule.Severity.ERROR, elsewhere, List.of(dated));
    }

    private static Optional<RowRule> anyColumn(
            String code, List<Column> columns, Function<String, Condition> condition) {
        if (columns.isEmpty()) return Optional.empty();
        List<String> codes = columns.stream().map(Column::code).toList();
        Condition any = new Condition.AnyOf(codes.stream().map(condition).toList());
        return Optional.of(rule(code, RowRule.Severity.ERROR, any, codes));
    }

    private static RowRule rule(String code, RowRule.Severity severity, Condition broken, List<String> columns) {
        return new RowRule(code, severity, broken, columns, MESSAGES.say("standing." + code));
    }
}
