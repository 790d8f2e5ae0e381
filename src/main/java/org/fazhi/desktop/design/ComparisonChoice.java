package org.fazhi.desktop.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;

/** How the cells of a column can be compared in a condition that is composed on the screen (比较方式). */
enum ComparisonChoice {
    ONE_OF,
    NONE_OF,
    IN_GROUP,
    OF_KIND,
    YES,
    NO,
    CONTAINS,
    BETWEEN,
    GREATER,
    IN_YEAR,
    DATED,
    DAYS_AHEAD,
    DAYS_AFTER,
    LATE,
    BAD_CREDIT_CODE,
    APPLIES,
    APPLIES_NOT,
    GIVEN,
    EMPTY;

    /** Those that fit the type of a column. */
    static List<ComparisonChoice> of(ColumnType type) {
        return Arrays.stream(values()).filter(one -> one.fits(type)).toList();
    }

    /** The comparison a condition makes; empty for one that cannot be composed on the screen. */
    static Optional<ComparisonChoice> of(Condition condition) {
        return Optional.ofNullable(
                switch (condition) {
                    case Condition.OneOf _ -> ONE_OF;
                    case Condition.Not(Condition.OneOf _) -> NONE_OF;
                    case Condition.InGroup _ -> IN_GROUP;
                    case Condition.Applies(String _, boolean applies) -> applies ? APPLIES : APPLIES_NOT;
                    case Condition.OfKind _ -> OF_KIND;
                    case Condition.Flagged(String _, boolean yes) -> yes ? YES : NO;
                    case Condition.Contains _ -> CONTAINS;
                    case Condition.Between _ -> BETWEEN;
                    case Condition.Greater _ -> GREATER;
                    case Condition.InYear _ -> IN_YEAR;
                    case Condition.Dated _ -> DATED;
                    case Condition.DaysAhead _ -> DAYS_AHEAD;
                    case Condition.DaysBetween _ -> DAYS_AFTER;
                    case Condition.Late _ -> LATE;
                    case Condition.BadCreditCode _ -> BAD_CREDIT_CODE;
                    case Condition.Given(String _, boolean given) -> given ? GIVEN : EMPTY;
                    case Condition.Not _,
                            Condition.Anywhere _,
                            Condition.UnknownUnit _,
                            Condition.KeyShared _,
                            Condition.AnyOf _,
                            Condition.AllOf _ -> null;
                });
    }

    /** The column it stands beside. */
    static String column(Condition condition) {
        return condition instanceof Condition.DaysBetween || condition instanceof Condition.Late
                ? condition.columns().getLast()
                : condition.columns().getFirst();
    }

    boolean fits(ColumnType type) {
        return switch (this) {
            case ONE_OF, NONE_OF -> type instanceof ColumnType.Coded || isUnits(type);
            case IN_GROUP ->
                type instanceof ColumnType.Coded list && !list.groups().isEmpty();
            case OF_KIND -> isUnits(type);
            case YES, NO -> type instanceof ColumnType.Flag;
            case CONTAINS ->
                type instanceof ColumnType.Text || type instanceof ColumnType.Note || type instanceof ColumnType.Person;
            case BETWEEN, GREATER -> type.isNumber();
            case IN_YEAR, DATED, DAYS_AHEAD, DAYS_AFTER, LATE -> type instanceof ColumnType.Date;
            case APPLIES, APPLIES_NOT -> type instanceof ColumnType.Date(boolean conditional) && conditional;
            case BAD_CREDIT_CODE -> type instanceof ColumnType.Text;
            case GIVEN, EMPTY -> true;
        };
    }

    /** Which other columns the column can be compared with. */
    boolean comparesWith(Column column, Column other) {
        return !other.code().equals(column.code()) && fits(other.type());
    }

    String label() {
        return Messages.of(ComparisonChoice.class).say("comparison." + name());
    }

    private static boolean isUnits(ColumnType type) {
        return type instanceof ColumnType.Unit || type instanceof ColumnType.Units;
    }
}
