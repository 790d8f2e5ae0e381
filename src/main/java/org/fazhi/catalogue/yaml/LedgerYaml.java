package org.fazhi.catalogue.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.Sorting;
import org.fazhi.ledger.TimeLimit;
import org.snakeyaml.engine.v2.nodes.Node;

/** Writes the definition of a ledger as {@link LedgerDefinition} reads it (台账定义写出): a line for each column, rule and count. */
final class LedgerYaml {
    private final Ledger ledger;

    LedgerYaml(Ledger ledger) {
        this.ledger = ledger;
    }

    String text() {
        YamlBuilder yaml = new YamlBuilder()
                .text("code", ledger.code())
                .text("name", ledger.name())
                .text("area", ledger.area())
                .text("item", ledger.workItem())
                .lines("columns", ledger.own().stream().map(LedgerYaml::column).toList())
                .words("key", ledger.key())
                .words("order", ledger.order().stream().map(LedgerYaml::sorting).toList());
        ledger.dated().ifPresent(column -> yaml.text("dated", column));
        yaml.lines("rules", ledger.rules().stream().map(LedgerYaml::rule).toList())
                .lines("counts", ledger.counts().stream().map(LedgerYaml::count).toList());
        if (ledger.carry().isSaid()) yaml.node("carry", carry(ledger.carry()));
        return yaml.file();
    }

    private static Node carry(CarryRule carry) {
        return new YamlBuilder()
                .text("rows", word(carry.extent()))
                .row("where", ConditionYaml.all(carry.where()))
                .words("clear", carry.clear())
                .row(
                        "bring",
                        carry.brought().stream()
                                .map(one -> new YamlBuilder()
                                        .text("into", one.into())
                                        .text("from", one.from())
                                        .line())
                                .toList())
                .text("why", carry.why())
                .line();
    }

    private static Node column(Column column) {
        YamlBuilder yaml = new YamlBuilder()
                .text("code", column.code())
                .text("label", column.label())
                .words("aliases", column.aliases())
                .text("type", column.type().keyword());
        switch (column.type()) {
            case ColumnType.Text(int length)
            when length != ColumnType.Text.USUAL_LENGTH -> yaml.number("length", length);
            case ColumnType.Decimal(int decimals) -> yaml.number("decimals", decimals);
            case ColumnType.Date(boolean conditional) when conditional -> yaml.flag("conditional", true);
            case ColumnType.Coded(var codes) ->
                yaml.row("codes", codes.stream().map(LedgerYaml::entry).toList());
            default -> {}
        }
        if (column.required()) yaml.flag("required", true);
        if (column.width() > 0) yaml.number("width", column.width());
        return yaml.text("help", column.help()).line();
    }

    private static Node entry(CodeEntry entry) {
        if (entry.equals(CodeEntry.of(entry.code()))) return YamlBuilder.word(entry.code());
        return new YamlBuilder()
                .text("code", entry.code())
                .text("label", entry.label())
                .words("aliases", entry.aliases())
                .text("group", entry.group())
                .line();
    }

    private static String sorting(Sorting sorting) {
        return (sorting.descending() ? "-" : "") + sorting.column();
    }

    private static Node rule(RowRule rule) {
        RulePattern pattern = RulePattern.of(rule);
        YamlBuilder yaml = new YamlBuilder().text("code", rule.code()).text("rule", pattern.keyword());
        switch (pattern) {
            case RulePattern.NotBefore(String column, String other) ->
                yaml.text("column", column).text("other", other);
            case RulePattern.Within(String column, String other, int days) ->
                yaml.text("column", column).text("other", other).number("days", days);
            case RulePattern.InTime(String column, String other, TimeLimit limit) ->
                ConditionYaml.limit(yaml.text("column", column).text("other", other), limit);
            case RulePattern.InOrder(List<String> columns) -> yaml.words("columns", columns);
            case RulePattern.NotGreater(String column, String other) ->
                yaml.text("column", column).text("other", other);
            case RulePattern.CreditCode(String column) -> yaml.text("column", column);
            case RulePattern.OnlyWhen(String column, boolean _, var when) ->
                yaml.text("column", column).row("when", ConditionYaml.all(when));
            case RulePattern.RequiredWhen(String column, var when) ->
                yaml.text("column", column).row("when", ConditionYaml.all(when));
            case RulePattern.Forbidden(List<String> columns, var when) ->
                yaml.words("columns", columns).row("when", ConditionYaml.all(when));
        }
        if (rule.severity() != RowRule.Severity.ERROR) yaml.text("severity", word(rule.severity()));
        return yaml.text("explanation", rule.explanation()).line();
    }

    private static Node count(Count count) {
        YamlBuilder yaml = new YamlBuilder().text("indicator", count.indicator());
        counting(yaml, count.counting());
        yaml.row("where", ConditionYaml.all(count.where()));
        if (count.divisor().compareTo(BigDecimal.ONE) != 0) yaml.number("divisor", count.divisor());
        if (count.span() != Count.Span.YEAR) yaml.text("span", word(count.span()));
        count.opening()
                .ifPresent(opening -> yaml.node(
                        "opening",
                        new YamlBuilder()
                                .number("year", opening.year())
                                .number("amount", opening.amount())
                                .line()));
        return yaml.line();
    }

    private static void counting(YamlBuilder yaml, CountMethod counting) {
        yaml.text("count", counting.keyword());
        switch (counting) {
            case CountMethod.Rows() -> {}
            case CountMethod.Distinct(String column) -> yaml.text("column", column);
            case CountMethod.DistinctEither(String column, String other) ->
                yaml.text("column", column).text("other", other);
            case CountMethod.Cases(String link, String otherwise) ->
                yaml.text("link", link).text("otherwise", otherwise);
            case CountMethod.DistinctUnits(String column, var kinds) ->
                yaml.text("column", column).words("kinds", ConditionYaml.words(kinds));
            case CountMethod.Sum(String column) -> yaml.text("column", column);
            case CountMethod.Difference(String column, String less) ->
                yaml.text("column", column).text("less", less);
            case CountMethod.Mean(String column) -> yaml.text("column", column);
            case CountMethod.WeightedMean(String column, String weight) ->
                yaml.text("column", column).text("weight", weight);
            case CountMethod.MeanDays(String from, String to) ->
                yaml.text("from", from).text("to", to);
            case CountMethod.Share(var conditions) -> yaml.row("of", ConditionYaml.all(conditions));
            case CountMethod.ShareOfSums(String part, String whole) ->
                yaml.text("part", part).text("whole", whole);
            case CountMethod.Coverage(String column, var kinds) ->
                yaml.text("column", column).words("kinds", ConditionYaml.words(kinds));
            case CountMethod.Latest(String column, String by) ->
                yaml.text("column", column).text("by", by);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
