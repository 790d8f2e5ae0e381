package org.fazhi.desktop.design;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.TimeLimit;

/** The shapes of a rule that can be composed on the screen (规则样式), and what each must be told. */
enum RuleChoice {
    REQUIRED_WHEN,
    ONLY_WHEN,
    NOT_BEFORE,
    WITHIN,
    IN_TIME,
    IN_ORDER,
    NOT_GREATER,
    CREDIT_CODE,
    FORBIDDEN;

    /** What a pattern is told. */
    record Parts(
            Column first, Column second, List<String> several, int days, TimeLimit.Unit unit, List<Condition> when) {}

    static RuleChoice of(RulePattern pattern) {
        return switch (pattern) {
            case RulePattern.RequiredWhen _ -> REQUIRED_WHEN;
            case RulePattern.OnlyWhen _ -> ONLY_WHEN;
            case RulePattern.NotBefore _ -> NOT_BEFORE;
            case RulePattern.Within _ -> WITHIN;
            case RulePattern.InTime _ -> IN_TIME;
            case RulePattern.InOrder _ -> IN_ORDER;
            case RulePattern.NotGreater _ -> NOT_GREATER;
            case RulePattern.CreditCode _ -> CREDIT_CODE;
            case RulePattern.Forbidden _ -> FORBIDDEN;
        };
    }

    RulePattern pattern(Parts parts) {
        return switch (this) {
            case REQUIRED_WHEN -> new RulePattern.RequiredWhen(parts.first().code(), parts.when());
            case ONLY_WHEN ->
                new RulePattern.OnlyWhen(
                        parts.first().code(), parts.first().type() instanceof ColumnType.Flag, parts.when());
            case NOT_BEFORE ->
                new RulePattern.NotBefore(parts.first().code(), parts.second().code());
            case WITHIN ->
                new RulePattern.Within(parts.first().code(), parts.second().code(), parts.days());
            case IN_TIME ->
                new RulePattern.InTime(
                        parts.first().code(), parts.second().code(), new TimeLimit(parts.days(), parts.unit()));
            case IN_ORDER -> new RulePattern.InOrder(parts.several());
            case NOT_GREATER ->
                new RulePattern.NotGreater(parts.first().code(), parts.second().code());
            case CREDIT_CODE -> new RulePattern.CreditCode(parts.first().code());
            case FORBIDDEN -> new RulePattern.Forbidden(parts.several(), parts.when());
        };
    }

    static List<Condition> when(RulePattern pattern) {
        return switch (pattern) {
            case RulePattern.RequiredWhen(String _, var when) -> when;
            case RulePattern.OnlyWhen(String _, boolean _, var when) -> when;
            case RulePattern.Forbidden(var _, var when) -> when;
            case RulePattern.NotBefore _,
                    RulePattern.Within _,
                    RulePattern.InTime _,
                    RulePattern.InOrder _,
                    RulePattern.NotGreater _,
                    RulePattern.CreditCode _ -> List.of();
        };
    }

    boolean asksFirst() {
        return this != IN_ORDER && this != FORBIDDEN;
    }

    boolean asksSecond() {
        return this == NOT_BEFORE || this == WITHIN || this == IN_TIME || this == NOT_GREATER;
    }

    boolean asksSeveral() {
        return this == IN_ORDER || this == FORBIDDEN;
    }

    boolean asksDays() {
        return this == WITHIN || this == IN_TIME;
    }

    boolean asksUnit() {
        return this == IN_TIME;
    }

    boolean asksWhen() {
        return this == REQUIRED_WHEN || this == ONLY_WHEN || this == FORBIDDEN;
    }

    boolean fits(ColumnType type) {
        return switch (this) {
            case NOT_BEFORE, WITHIN, IN_TIME, IN_ORDER -> type instanceof ColumnType.Date;
            case NOT_GREATER -> type.isNumber();
            case CREDIT_CODE -> type instanceof ColumnType.Text;
            case REQUIRED_WHEN, ONLY_WHEN, FORBIDDEN -> true;
        };
    }

    String label() {
        return Messages.of(RuleChoice.class).say("rule." + name());
    }
}
