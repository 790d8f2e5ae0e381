package org.fazhi.catalogue.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Condition.AllOf;
import org.fazhi.ledger.Condition.AnyOf;
import org.fazhi.ledger.Condition.Anywhere;
import org.fazhi.ledger.Condition.Applies;
import org.fazhi.ledger.Condition.BadCreditCode;
import org.fazhi.ledger.Condition.Between;
import org.fazhi.ledger.Condition.Contains;
import org.fazhi.ledger.Condition.Dated;
import org.fazhi.ledger.Condition.DaysAhead;
import org.fazhi.ledger.Condition.DaysBetween;
import org.fazhi.ledger.Condition.Flagged;
import org.fazhi.ledger.Condition.Given;
import org.fazhi.ledger.Condition.Greater;
import org.fazhi.ledger.Condition.InGroup;
import org.fazhi.ledger.Condition.InYear;
import org.fazhi.ledger.Condition.KeyShared;
import org.fazhi.ledger.Condition.Late;
import org.fazhi.ledger.Condition.Not;
import org.fazhi.ledger.Condition.OfKind;
import org.fazhi.ledger.Condition.OneOf;
import org.fazhi.ledger.Condition.UnknownUnit;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.value.UnitKind;

/** Reads conditions on the rows of a ledger (条件读取): which one it is follows from the keys. */
final class ConditionDefinition {
    /** Meets nothing; only stands in for a condition that could not be read. */
    private static final Condition HARMLESS = new AnyOf(List.of());

    private final LedgerColumns columns;

    ConditionDefinition(LedgerColumns columns) {
        this.columns = columns;
    }

    /** The conditions of a list that may be left out. */
    List<Condition> optional(YamlMap map, String key) {
        return map.optionalMaps(key).stream().map(this::read).toList();
    }

    /** The conditions of a list that must have some. */
    List<Condition> required(YamlMap map, String key) {
        List<Condition> conditions = optional(map, key);
        if (conditions.isEmpty()) map.fault(key, "missing_key", key);
        return conditions;
    }

    Set<UnitKind> kinds(YamlMap map) {
        return kinds(map, "kinds");
    }

    /** Kinds of unit, of which some must be named. */
    static Set<UnitKind> kinds(YamlMap map, String key) {
        List<String> words = map.texts(key);
        words.stream()
                .filter(word -> !SmallDefinitions.UNIT_KINDS.containsKey(word))
                .forEach(word -> map.fault(key, "not_a_choice", key, word, choices()));
        if (words.isEmpty()) map.fault(key, "missing_key", key);
        return words.stream()
                .filter(SmallDefinitions.UNIT_KINDS::containsKey)
                .map(SmallDefinitions.UNIT_KINDS::get)
                .collect(Collectors.toSet());
    }

    private static String choices() {
        return SmallDefinitions.UNIT_KINDS.keySet().stream().sorted().collect(Collectors.joining("、"));
    }

    private Condition read(YamlMap map) {
        Condition condition = condition(map);
        if (condition != HARMLESS) map.nothingElse();
        return condition;
    }

    private Condition condition(YamlMap map) {
        if (map.has("not"))
            return map.map("not").<Condition>map(one -> new Not(read(one))).orElse(HARMLESS);
        if (map.has("any")) return new AnyOf(required(map, "any"));
        if (map.has("all")) return new AllOf(required(map, "all"));
        if (map.has("anywhere")) return new Anywhere(map.text("anywhere"));
        if (map.has("late")) return new Late(date(map, "from"), date(map, "late"), limit(map));
        if (map.has("from")) return daysBetween(map);
        if (map.has("is")) return oneOf(map);
        if (map.has("group")) return inGroup(map);
        if (map.has("applies")) return new Applies(date(map, "column"), map.flag("applies"));
        if (map.has("flag")) return new Flagged(columns.code(map, "column", LedgerColumns.FLAG), map.flag("flag"));
        if (map.has("given")) return new Given(columns.code(map, "column", LedgerColumns.ANY), map.flag("given"));
        if (map.has("contains"))
            return new Contains(columns.code(map, "column", LedgerColumns.WORDS), map.text("contains"));
        if (map.has("least") || map.has("most")) return between(map);
        if (map.has("first") || map.has("last")) return dated(map);
        if (map.has("in_year")) return orNot(map, "in_year", new InYear(date(map, "column")));
        if (map.has("kinds")) return new OfKind(columns.code(map, "column", LedgerColumns.UNITS), kinds(map));
        if (map.has("ahead_least") || map.has("ahead_most")) return daysAhead(map);
        if (map.has("greater_than")) return greater(map);
        if (map.has("bad_credit_code"))
            return orNot(map, "bad_credit_code", new BadCreditCode(columns.code(map, "column", LedgerColumns.TEXT)));
        if (map.has("unknown_unit"))
            return orNot(map, "unknown_unit", new UnknownUnit(columns.code(map, "column", LedgerColumns.UNITS)));
        if (map.has("key_shared")) return orNot(map, "key_shared", new KeyShared());
        map.fault("column", "no_comparison");
        return HARMLESS;
    }

    private Condition oneOf(YamlMap map) {
        String column = columns.code(map, "column", LedgerColumns.LISTED);
        List<String> words = map.texts("is");
        if (words.isEmpty()) map.fault("is", "missing_key", "is");
        columns.requireEntries(map, "is", column, words);
        return new OneOf(column, new LinkedHashSet<>(words));
    }

    private Condition inGroup(YamlMap map) {
        String column = columns.code(map, "column", LedgerColumns.CODED);
        List<String> groups = map.texts("group");
        if (groups.isEmpty()) map.fault("group", "missing_key", "group");
        columns.requireGroups(map, "group", column, groups);
        return new InGroup(column, Set.copyOf(groups));
    }

    private Condition between(YamlMap map) {
        Between between = new Between(
                columns.code(map, "column", LedgerColumns.NUMBER), map.decimal("least"), map.decimal("most"));
        SmallDefinitions.requireOrder(map, "least", between.least(), "most", between.most());
        return between;
    }

    private Condition dated(YamlMap map) {
        Dated dated = new Dated(date(map, "column"), map.date("first"), map.date("last"));
        SmallDefinitions.requireOrder(map, "first", dated.first(), "last", dated.last());
        return dated;
    }

    private Condition daysBetween(YamlMap map) {
        if (!map.has("least") && !map.has("most")) map.fault("from", "one_at_least", "least", "most");
        return new DaysBetween(date(map, "from"), date(map, "to"), map.integer("least"), map.integer("most"));
    }

    /** The time limit that a rule or condition says in one of its units. */
    static TimeLimit limit(YamlMap map) {
        List<TimeLimit.Unit> given = Stream.of(TimeLimit.Unit.values())
                .filter(unit -> map.has(word(unit)))
                .toList();
        if (given.size() != 1) map.fault("code", "one_time_limit");
        TimeLimit.Unit unit = given.isEmpty() ? TimeLimit.Unit.DAYS : given.getFirst();
        int length = map.has(word(unit)) ? map.whole(word(unit)).orElse(1) : 1;
        if (length < 1) map.fault(word(unit), "not_positive", word(unit), length);
        return new TimeLimit(Math.max(length, 1), unit);
    }

    private static String word(TimeLimit.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private Condition daysAhead(YamlMap map) {
        return new DaysAhead(date(map, "column"), map.integer("ahead_least"), map.integer("ahead_most"));
    }

    private Condition greater(YamlMap map) {
        return new Greater(
                columns.code(map, "column", LedgerColumns.NUMBER),
                columns.code(map, "greater_than", LedgerColumns.NUMBER));
    }

    /** The condition, or its opposite where it says {@code false}. */
    private static Condition orNot(YamlMap map, String key, Condition condition) {
        return map.flag(key) ? condition : new Not(condition);
    }

    private String date(YamlMap map, String key) {
        return columns.code(map, key, LedgerColumns.DATE);
    }
}
