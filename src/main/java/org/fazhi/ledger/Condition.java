package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fazhi.value.UnitKind;

/**
 * A condition a row meets or not (条件): the one language for what is counted, what a rule forbids and what a person
 * filters by, so that the rows behind a figure are just a filter. {@link Matching} decides it on a row in memory, the
 * store in SQL. A column that is empty meets no condition but {@link Given} with {@code false} and {@link Not}.
 */
public sealed interface Condition {

    /** The code, or the unit, is one of these; of several units, at least one is. @param values codes */
    record OneOf(String column, Set<String> values) implements Condition {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** The code comes to one of these groups. @param groups as {@link CodeEntry#group} */
    record InGroup(String column, Set<String> groups) implements Condition {
        public InGroup {
            groups = Set.copyOf(groups);
        }
    }

    /** A day is in it; or it says that the step does not apply. */
    record Applies(String column, boolean applies) implements Condition {}

    /** The flag is set so; an empty flag counts as no. */
    record Flagged(String column, boolean yes) implements Condition {}

    /** Something is in it, or nothing. */
    record Given(String column, boolean given) implements Condition {}

    /** The text holds this, whatever the case; or, where these are Latin letters, its pinyin initials do. */
    record Contains(String column, String text) implements Condition {}

    /** Contains, in any column as it is shown. */
    record Anywhere(String text) implements Condition {}

    /** Within these bounds, which are part of it. */
    record Between(String column, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Condition {}

    /** Within these days, which are part of it. */
    record Dated(String column, Optional<LocalDate> first, Optional<LocalDate> last) implements Condition {}

    /** The date lies in the year of the ledger. */
    record InYear(String column) implements Condition {}

    /** The unit is of one of these kinds; of several units, at least one is. */
    record OfKind(String column, Set<UnitKind> kinds) implements Condition {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }
    }

    /** As many days lie between two dates; negative when the second comes first. */
    record DaysBetween(String from, String to, OptionalInt least, OptionalInt most) implements Condition {}

    /** The second date lies after the last day of a time limit that began on the first. */
    record Late(String from, String to, TimeLimit limit) implements Condition {}

    /** The date lies this many days after the day of counting: 0 to 90 for the next ninety, at most −1 for the past. */
    record DaysAhead(String column, OptionalInt least, OptionalInt most) implements Condition {}

    /** One number is greater than another. */
    record Greater(String column, String than) implements Condition {}

    /** The text is no valid unified social credit code (GB 32100—2015). */
    record BadCreditCode(String column) implements Condition {}

    /** A unit in it is not in the list of reporting units. */
    record UnknownUnit(String column) implements Condition {}

    /**
     * Another row of the year has the same {@linkplain Ledger#keyOf key}. Only the store can tell; a row alone never
     * meets it.
     */
    record KeyShared() implements Condition {}

    record Not(Condition condition) implements Condition {}

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** The columns it looks at, each once; none for what looks at the whole row. */
    default List<String> columns() {
        Stream<String> columns = switch (this) {
            case OneOf(String column, var _) -> Stream.of(column);
            case InGroup(String column, var _) -> Stream.of(column);
            case Applies(String column, var _) -> Stream.of(column);
            case Flagged(String column, var _) -> Stream.of(column);
            case Given(String column, var _) -> Stream.of(column);
            case Contains(String column, var _) -> Stream.of(column);
            case Between(String column, var _, var _) -> Stream.of(column);
            case Dated(String column, var _, var _) -> Stream.of(column);
            case InYear(String column) -> Stream.of(column);
            case OfKind(String column, var _) -> Stream.of(column);
            case DaysBetween(String from, String to, var _, var _) -> Stream.of(from, to);
            case Late(String from, String to, var _) -> Stream.of(from, to);
            case DaysAhead(String column, var _, var _) -> Stream.of(column);
            case Greater(String column, String than) -> Stream.of(column, than);
            case BadCreditCode(String column) -> Stream.of(column);
            case UnknownUnit(String column) -> Stream.of(column);
            case Anywhere _, KeyShared _ -> Stream.empty();
            case Not(Condition condition) -> condition.columns().stream();
            case AnyOf(List<Condition> conditions) -> conditions.stream().flatMap(one -> one.columns().stream());
            case AllOf(List<Condition> conditions) -> conditions.stream().flatMap(one -> one.columns().stream());
        };
        return columns.distinct().toList();
    }

    /** The same with every single condition in it changed. */
    default Condition changed(UnaryOperator<Condition> change) {
        return switch (this) {
            case Not(Condition condition) -> new Not(condition.changed(change));
            case AnyOf(List<Condition> conditions) -> new AnyOf(changed(conditions, change));
            case AllOf(List<Condition> conditions) -> new AllOf(changed(conditions, change));
            default -> change.apply(this);
        };
    }

    static List<Condition> changed(List<Condition> conditions, UnaryOperator<Condition> change) {
        return conditions.stream().map(one -> one.changed(change)).toList();
    }

    /** Whether holidays decide whether it is met. */
    default boolean asksCalendar() {
        return switch (this) {
            case Late _ -> true;
            case Not(Condition condition) -> condition.asksCalendar();
            case AnyOf(List<Condition> conditions) -> conditions.stream().anyMatch(Condition::asksCalendar);
            case AllOf(List<Condition> conditions) -> conditions.stream().anyMatch(Condition::asksCalendar);
            default -> false;
        };
    }

    /** Whether it may be met today and not tomorrow by the same row. */
    default boolean dependsOnDay() {
        return switch (this) {
            case DaysAhead _ -> true;
            case Not(Condition condition) -> condition.dependsOnDay();
            case AnyOf(List<Condition> conditions) -> conditions.stream().anyMatch(Condition::dependsOnDay);
            case AllOf(List<Condition> conditions) -> conditions.stream().anyMatch(Condition::dependsOnDay);
            default -> false;
        };
    }
}
