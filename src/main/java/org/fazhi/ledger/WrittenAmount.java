package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.fazhi.value.HalfWidth;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;

/** Reads the numbers of a ledger (数字读取), which are exact: what is 余 or 近 belongs into the report, not into a row. */
final class WrittenAmount {
    private static final Messages MESSAGES = Messages.of(WrittenAmount.class);
    private static final MeasureUnit YUAN = new MeasureUnit("元");

    /** What most cells hold; it needs no second look. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

    private static final Pattern CURRENCY = Pattern.compile("^[¥￥]\\s*");
    private static final Pattern WITH_UNIT =
            Pattern.compile("^-?[\\d,]+(?:\\.\\d+)? *(?<unit>[^\\d十百千万亿余多几,.%/ ]\\D*)");

    private WrittenAmount() {}

    static CellReading read(ColumnType type, String written) {
        if (PLAIN.matcher(written).matches()) return number(new BigDecimal(written));
        String narrow = HalfWidth.of(written);
        return switch (type) {
            case ColumnType.Money _ -> read(CURRENCY.matcher(narrow).replaceFirst(""), YUAN);
            case ColumnType.Percent _ -> read(narrow, MeasureUnit.PERCENT);
            default -> bare(narrow);
        };
    }

    private static CellReading bare(String narrow) {
        Matcher unit = WITH_UNIT.matcher(narrow);
        if (unit.matches())
            return new CellReading.Unreadable(
                    MESSAGES.say("refused.number.unit", Quoted.text(narrow), unit.group("unit")));
        return read(narrow, MeasureUnit.NONE);
    }

    private static CellReading read(String narrow, MeasureUnit unit) {
        return switch (QuantityReader.read(narrow, unit)) {
            case Reading.Blank _ -> CellReading.nothing();
            case Reading.Unreadable unreadable -> new CellReading.Unreadable(unreadable.reason());
            case Reading.Read(Quantity quantity, var _) when quantity.isExact() -> number(quantity.number());
            case Reading.Read _ ->
                new CellReading.Unreadable(MESSAGES.say("refused.number.approximate", Quoted.text(narrow)));
        };
    }

    private static CellReading number(BigDecimal number) {
        return CellReading.of(new CellValue.Number(number));
    }
}
