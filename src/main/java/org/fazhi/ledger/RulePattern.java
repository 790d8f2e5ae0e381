package org.fazhi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The usual shapes of a row rule (规则样式), as they are written in definitions and composed on the screen. What a rule
 * breaks is always a {@link Condition}; the pattern is only the way people say it.
 */
public sealed interface RulePattern {

    /** The one date is not before the other. */
    record NotBefore(String column, String other) implements RulePattern {}

    /** The one date follows the other within so many days. */
    record Within(String column, String other, int days) implements RulePattern {}

    /** The one date follows the other before a time limit has run out. */
    record InTime(String column, String other, TimeLimit limit) implements RulePattern {}

    /** Each of these dates, where given, is not before any given earlier in the list. */
    record InOrder(List<String> columns) implements RulePattern {
        public InOrder {
            columns = List.copyOf(columns);
        }
    }

    /** The one number is not greater than the other. */
    record NotGreater(String column, String other) implements RulePattern {}

    /** The text is a valid unified social credit code. */
    record CreditCode(String column) implements RulePattern {}

    /** Something stands in the column, or its flag is set, only where all conditions are met. */
    record OnlyWhen(String column, boolean flag, List<Condition> when) implements RulePattern {
        public OnlyWhen {
            when = List.copyOf(when);
        }
    }

    /** The column may not be empty where all conditions are met. */
    record RequiredWhen(String column, List<Condition> when) implements RulePattern {
        public RequiredWhen {
            when = List.copyOf(when);
        }
    }

    /** All conditions are never met together. */
    record Forbidden(List<String> columns, List<Condition> when) implements RulePattern {
        public Forbidden {
            columns = List.copyOf(columns);
            when = List.copyOf(when);
        }
    }

    /** The word used in definition files. */
    default String keyword() {
        return switch (this) {
            case NotBefore _ -> "not_before";
            case Within _ -> "within";
            case InTime _ -> "in_time";
            case InOrder _ -> "in_order";
            case NotGreater _ -> "not_greater";
            case CreditCode _ -> "credit_code";
            case OnlyWhen _ -> "only_when";
            case RequiredWhen _ -> "required_when";
            case Forbidden _ -> "forbidden";
        };
    }

    /** What a row meets that breaks it. */
    default Condition broken() {
        return switch (this) {
            case NotBefore(String column, String other) -> before(column, other);
            case Within(String column, String other, int days) ->
                new Condition.DaysBetween(other, column, OptionalInt.of(days + 1), OptionalInt.empty());
            case InTime(String column, String other, TimeLimit limit) -> new Condition.Late(other, column, limit);
            case InOrder(List<String> columns) -> outOfOrder(columns);
            case NotGreater(String column, String other) -> new Condition.Greater(column, other);
            case CreditCode(String column) -> new Condition.BadCreditCode(column);
            case OnlyWhen(String column, boolean flag, List<Condition> when) ->
                new Condition.AllOf(List.of(
                        flag ? new Condition.Flagged(column, true) : new Condition.Given(column, true),
                        new Condition.Not(together(when))));
            case RequiredWhen(String column, List<Condition> when) -> {
                List<Condition> all = new ArrayList<>(List.of(new Condition.Given(column, false)));
                all.addAll(when);
                yield new Condition.AllOf(all);
            }
            case Forbidden(List<String> _, List<Condition> when) -> together(when);
        };
    }

    /** The columns whose cells are marked when it is broken, the first one foremost. */
    default List<String> columns() {
        return switch (this) {
            case NotBefore(String column, String other) -> List.of(column, other);
            case Within(String column, String other, int _) -> List.of(column, other);
            case InTime(String column, String other, TimeLimit _) -> List.of(column, other);
            case InOrder(List<String> columns) -> columns;
            case NotGreater(String column, String other) -> List.of(column, other);
            case CreditCode(String column) -> List.of(column);
            case OnlyWhen(String column, boolean _, List<Condition> _) -> List.of(column);
            case RequiredWhen(String column, List<Condition> _) -> List.of(column);
            case Forbidden(List<String> columns, List<Condition> _) -> columns;
        };
    }

    default RowRule rule(String code, RowRule.Severity severity, String explanation) {
        return new RowRule(code, severity, broken(), columns(), explanation);
    }

    /** The most telling pattern that says exactly this rule. */
    static RulePattern of(RowRule rule) {
        RulePattern likely = likely(rule);
        boolean same = likely.broken().equals(rule.broken()) && likely.columns().equals(rule.columns());
        return same ? likely : new Forbidden(rule.columns(), apart(rule.broken()));
    }

    private static RulePattern likely(RowRule rule) {
        return switch (rule.broken()) {
            case Condition.DaysBetween(String from, String to, OptionalInt least, OptionalInt most)
            when least.isEmpty() && most.equals(OptionalInt.of(-1)) -> new NotBefore(to, from);
            case Condition.DaysBetween(String from, String to, OptionalInt least, OptionalInt most)
            when least.orElse(0) > 0 && most.isEmpty() -> new Within(to, from, least.getAsInt() - 1);
            case Condition.Late(String from, String to, TimeLimit limit) -> new InTime(to, from, limit);
            case Condition.AnyOf _ -> new InOrder(rule.columns());
            case Condition.Greater(String column, String than) -> new NotGreater(column, than);
            case Condition.BadCreditCode(String column) -> new CreditCode(column);
            case Condition.AllOf(List<Condition> all) when all.size() >= 2 -> likelyOf(all, rule);
            default -> new Forbidden(rule.columns(), apart(rule.broken()));
        };
    }

    private static RulePattern likelyOf(List<Condition> all, RowRule rule) {
        List<Condition> others = all.subList(1, all.size());
        return switch (all.getFirst()) {
            case Condition.Flagged(String column, boolean yes)
            when yes && others.getFirst() instanceof Condition.Not(Condition unless) ->
                new OnlyWhen(column, true, apart(unless));
            case Condition.Given(String column, boolean given)
            when given && others.getFirst() instanceof Condition.Not(Condition unless) ->
                new OnlyWhen(column, false, apart(unless));
            case Condition.Given(String column, boolean given) when !given -> new RequiredWhen(column, others);
            default -> new Forbidden(rule.columns(), all);
        };
    }

    private static Condition before(String column, String other) {
        return new Condition.DaysBetween(other, column, OptionalInt.empty(), OptionalInt.of(-1));
    }

    private static Condition outOfOrder(List<String> columns) {
        List<Condition> pairs = new ArrayList<>();
        for (int later = 1; later < columns.size(); later++)
            for (int earlier = 0; earlier < later; earlier++)
                pairs.add(before(columns.get(later), columns.get(earlier)));
        return new Condition.AnyOf(pairs);
    }

    private static Condition together(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.AllOf(conditions);
    }

    private static List<Condition> apart(Condition condition) {
        return condition instanceof Condition.AllOf(List<Condition> all) && all.size() != 1 ? all : List.of(condition);
    }
}
