package org.fazhi.catalogue.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.value.UnitKind;
import org.snakeyaml.engine.v2.nodes.Node;

/** Writes conditions as {@link ConditionDefinition} reads them (条件写出). */
final class ConditionYaml {

    private ConditionYaml() {}

    static List<Node> all(List<Condition> conditions) {
        return conditions.stream().map(ConditionYaml::line).toList();
    }

    static List<String> words(Collection<UnitKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Node line(Condition condition) {
        YamlBuilder yaml = new YamlBuilder();
        switch (condition) {
            case Condition.OneOf(String column, var values) ->
                column(yaml, column).words("is", values.stream().sorted().toList());
            case Condition.InGroup(String column, var groups) ->
                column(yaml, column).words("group", groups.stream().sorted().toList());
            case Condition.Applies(String column, boolean applies) ->
                column(yaml, column).flag("applies", applies);
            case Condition.Flagged(String column, boolean yes) ->
                column(yaml, column).flag("flag", yes);
            case Condition.Given(String column, boolean given) ->
                column(yaml, column).flag("given", given);
            case Condition.Contains(String column, String text) ->
                column(yaml, column).text("contains", text);
            case Condition.Anywhere(String text) -> yaml.text("anywhere", text);
            case Condition.Between(String column, var least, var most) -> {
                column(yaml, column);
                least.ifPresent(number -> yaml.number("least", number));
                most.ifPresent(number -> yaml.number("most", number));
            }
            case Condition.Dated(String column, var first, var last) -> {
                column(yaml, column);
                first.ifPresent(day -> yaml.text("first", day.toString()));
                last.ifPresent(day -> yaml.text("last", day.toString()));
            }
            case Condition.InYear(String column) -> column(yaml, column).flag("in_year", true);
            case Condition.OfKind(String column, var kinds) ->
                column(yaml, column).words("kinds", words(kinds));
            case Condition.DaysBetween(String from, String to, OptionalInt least, OptionalInt most) -> {
                yaml.text("from", from).text("to", to);
                bounds(yaml, "least", least, "most", most);
            }
            case Condition.Late(String from, String to, TimeLimit limit) ->
                limit(yaml.text("from", from).text("late", to), limit);
            case Condition.DaysAhead(String column, OptionalInt least, OptionalInt most) ->
                bounds(column(yaml, column), "ahead_least", least, "ahead_most", most);
            case Condition.Greater(String column, String than) ->
                column(yaml, column).text("greater_than", than);
            case Condition.BadCreditCode(String column) -> column(yaml, column).flag("bad_credit_code", true);
            case Condition.UnknownUnit(String column) -> column(yaml, column).flag("unknown_unit", true);
            case Condition.KeyShared() -> yaml.flag("key_shared", true);
            case Condition.Not(Condition inner) -> yaml.node("not", line(inner));
            case Condition.AnyOf(List<Condition> any) -> yaml.row("any", all(any));
            case Condition.AllOf(List<Condition> all) -> yaml.row("all", all(all));
        }
        return yaml.line();
    }

    static void limit(YamlBuilder yaml, TimeLimit limit) {
        yaml.number(limit.unit().name().toLowerCase(Locale.ROOT), limit.length());
    }

    private static YamlBuilder column(YamlBuilder yaml, String column) {
        return yaml.text("column", column);
    }

    private static void bounds(YamlBuilder yaml, String low, OptionalInt least, String high, OptionalInt most) {
        least.ifPresent(days -> yaml.number(low, days));
        most.ifPresent(days -> yaml.number(high, days));
    }
}
