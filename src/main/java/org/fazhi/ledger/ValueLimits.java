package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.language.Messages;

/** What a column of a type can hold (取值限制); the same for what is typed, imported and kept. */
final class ValueLimits {
    private static final Messages MESSAGES = Messages.of(ValueLimits.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    /** As many digits as are kept after the point. */
    private static final int MOST_DECIMALS = 10;

    private static final int MOST_DIGITS = 15;

    private ValueLimits() {}

    /** Why the value does not fit, as a Chinese sentence; empty when it does. */
    static Optional<String> misfit(ColumnType type, CellValue value) {
        return switch (type) {
            case ColumnType.Text(int length) -> text(type, value, length);
            case ColumnType.Note _ -> text(type, value, ColumnType.Note.LENGTH);
            case ColumnType.Person _ -> text(type, value, ColumnType.Person.LENGTH);
            case ColumnType.Whole _ -> number(type, value, number -> digits(number, 0));
            case ColumnType.Decimal(int decimals) -> number(type, value, number -> digits(number, decimals));
            case ColumnType.Money _ -> number(type, value, number -> digits(number, CENTS));
            case ColumnType.Percent _ -> number(type, value, ValueLimits::percent);
            case ColumnType.Date(boolean conditional) ->
                conditional && value instanceof CellValue.NotApplicable
                        ? Optional.empty()
                        : of(CellValue.Day.class, type, value);
            case ColumnType.Flag _ -> of(CellValue.Flag.class, type, value);
            case ColumnType.Coded _ -> of(CellValue.Coded.class, type, value);
            case ColumnType.Unit _ -> of(CellValue.Unit.class, type, value);
            case ColumnType.Units _ -> of(CellValue.Units.class, type, value);
        };
    }

    private static Optional<String> text(ColumnType type, CellValue value, int length) {
        return value instanceof CellValue.Text(String text) ? text(text, length) : anotherType(type);
    }

    private static Optional<String> number(
            ColumnType type, CellValue value, Function<BigDecimal, Optional<String>> misfit) {
        return value instanceof CellValue.Number(BigDecimal number) ? misfit.apply(number) : anotherType(type);
    }

    private static Optional<String> of(Class<? extends CellValue> fitting, ColumnType type, CellValue value) {
        return fitting.isInstance(value) ? Optional.empty() : anotherType(type);
    }

    private static Optional<String> anotherType(ColumnType type) {
        return Optional.of(MESSAGES.say("limit.type", MESSAGES.say("type." + type.keyword())));
    }

    private static Optional<String> text(String text, int length) {
        return text.length() <= length
                ? Optional.empty()
                : Optional.of(MESSAGES.say("limit.length", Quoted.text(text), text.length(), length));
    }

    private static Optional<String> digits(BigDecimal number, int decimals) {
        if (number.precision() - number.scale() > MOST_DIGITS)
            return Optional.of(MESSAGES.say("limit.digits", number.toPlainString(), MOST_DIGITS));
        if (number.scale() <= decimals) return Optional.empty();
        return Optional.of(
                decimals == 0
                        ? MESSAGES.say("limit.whole", number.toPlainString())
                        : MESSAGES.say("limit.decimals", number.toPlainString(), decimals));
    }

    private static Optional<String> percent(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(HUNDRED) > 0
                ? Optional.of(MESSAGES.say("limit.percent", number.toPlainString()))
                : digits(number, MOST_DECIMALS);
    }
}
