package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;

/** Shows the values of cells as a person reads them (单元格显示); what it writes, {@link CellReader} reads back. */
public final class CellWriter {
    private static final Messages MESSAGES = Messages.of(CellWriter.class);
    private static final String YES = MESSAGES.say("flag.yes");
    private static final String NO = MESSAGES.say("flag.no");
    private static final String NOT_APPLICABLE = MESSAGES.say("not_applicable");
    private static final int CENTS = 2;

    private final Units units;

    public CellWriter(Units units) {
        this.units = units;
    }

    /** A date as 2020-03-05, a code by its label, units by their short names, a percentage with its sign. */
    public String text(Column column, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Number(BigDecimal number) -> number(column.type(), number);
            case CellValue.Day(var day) -> day.toString();
            case CellValue.NotApplicable _ -> NOT_APPLICABLE;
            case CellValue.Flag(boolean yes) -> yes ? YES : NO;
            case CellValue.Coded(String code) -> label(column.type(), code);
            case CellValue.Unit(String unit) -> units.label(unit);
            case CellValue.Units(var codes) -> codes.stream().map(units::label).collect(Collectors.joining("、"));
        };
    }

    private static String number(ColumnType type, BigDecimal number) {
        return switch (type) {
            case ColumnType.Decimal(int decimals) -> withDecimals(number, decimals);
            case ColumnType.Money _ -> withDecimals(number, CENTS);
            case ColumnType.Percent _ -> number.toPlainString() + "%";
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Date _,
                    ColumnType.Flag _,
                    ColumnType.Coded _,
                    ColumnType.Unit _,
                    ColumnType.Units _ -> number.toPlainString();
        };
    }

    private static String withDecimals(BigDecimal number, int decimals) {
        return (number.scale() < decimals ? number.setScale(decimals) : number).toPlainString();
    }

    private static String label(ColumnType type, String code) {
        return type instanceof ColumnType.Coded list
                ? list.entry(code).map(CodeEntry::label).orElse(code)
                : code;
    }
}
