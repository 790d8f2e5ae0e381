package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.Optional;
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
            case ColumnType.Text(int length) when value instanceof CellValue.Text(String text) -> text(text, length);
            case ColumnType.Note _
            when value instanceof CellValue.Text(String text) -> text(text, ColumnType.Note.LENGTH);
            case ColumnType.Person _
            when value instanceof CellValue.Text(String text) -> text(text, ColumnType.Person.LENGTH);
            case ColumnType.Whole _ when value instanceof CellValue.Number(BigDecimal number) -> digits(number, 0);
            case ColumnType.Decimal(int decimals)
            when value instanceof CellValue.Number(BigDecimal number) -> digits(number, decimals);
            case ColumnType.Money _ when value instanceof CellValue.Number(BigDecimal number) -> digits(number, CENTS);
            case ColumnType.Percent _ when value instanceof CellValue.Number(BigDecimal number) -> percent(number);
            case ColumnType.Date _ when value instanceof CellValue.Day -> Optional.empty();
            case ColumnType.Flag _ when value instanceof CellValue.Flag -> Optional.empty();
            case ColumnType.Coded _ when value instanceof CellValue.Coded -> Optional.empty();
            case ColumnType.Unit _ when value instanceof CellValue.Unit -> Optional.empty();
            case ColumnType.Units _ when value instanceof CellValue.Units -> Optional.empty();
            default -> Optional.of(MESSAGES.say("limit.type", MESSAGES.say("type." + type.keyword())));
        };
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
