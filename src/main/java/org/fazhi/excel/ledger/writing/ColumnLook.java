package org.fazhi.excel.ledger.writing;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerYear;

/**
 * How a column of a ledger looks in a workbook (列样式).
 *
 * @param format number format of its cells
 * @param alignment of its cells
 * @param width in characters
 * @param wraps whether its text runs over several lines
 * @param choices what its cells may hold, in order; none where anything may stand
 */
public record ColumnLook(String format, String alignment, double width, boolean wraps, List<String> choices) {
    /** Of Excel: cells of this format stay text whoever edits them: leading zeros stay, = begins no formula. */
    static final String AS_TEXT = "@";

    private static final int PIXELS_A_CHARACTER = 7;
    private static final int PIXELS_BETWEEN = 5;
    private static final double NARROWEST = 6;
    private static final double WIDEST = 60;

    public ColumnLook {
        choices = List.copyOf(choices);
    }

    public static ColumnLook of(Column column, LedgerYear ledger) {
        double width = column.width() > 0 ? characters(column.width()) : usualWidth(column.type());
        double forHeader = Math.max(
                width, 2.2 * column.label().codePointCount(0, column.label().length()) + 2);
        return new ColumnLook(
                format(column.type()),
                alignment(column.type()),
                Math.clamp(forHeader, NARROWEST, WIDEST),
                wraps(column.type()),
                choices(column, ledger));
    }

    /** Of the number of a row. */
    static ColumnLook ofNumber() {
        return new ColumnLook("0", "center", 8, false, List.of());
    }

    /** Of words that belong to no column of a ledger. */
    static ColumnLook ofText(double width) {
        return new ColumnLook(AS_TEXT, "left", width, true, List.of());
    }

    public boolean isPercent() {
        return format.endsWith("%");
    }

    private static double characters(int pixels) {
        return (double) (pixels - PIXELS_BETWEEN) / PIXELS_A_CHARACTER;
    }

    private static double usualWidth(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _ -> 24;
            case ColumnType.Note _ -> 40;
            case ColumnType.Person _, ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Percent _ -> 10;
            case ColumnType.Money _, ColumnType.Unit _ -> 16;
            case ColumnType.Date _ -> 12;
            case ColumnType.Flag _ -> 8;
            case ColumnType.Coded _ -> 14;
            case ColumnType.Units _ -> 30;
        };
    }

    private static String format(ColumnType type) {
        return switch (type) {
            case ColumnType.Whole _ -> "0";
            case ColumnType.Decimal(int decimals) -> decimals == 0 ? "0" : "0." + "0".repeat(decimals);
            case ColumnType.Money _ -> "#,##0.00";
            case ColumnType.Percent _ -> "0.00%";
            case ColumnType.Date _ -> "yyyy-mm-dd";
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Flag _,
                    ColumnType.Coded _,
                    ColumnType.Unit _,
                    ColumnType.Units _ -> AS_TEXT;
        };
    }

    private static String alignment(ColumnType type) {
        return switch (type) {
            case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ -> "right";
            case ColumnType.Date _, ColumnType.Flag _, ColumnType.Coded _ -> "center";
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _, ColumnType.Unit _, ColumnType.Units _ ->
                "left";
        };
    }

    private static boolean wraps(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Units _ -> true;
            case ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Date _,
                    ColumnType.Flag _,
                    ColumnType.Coded _,
                    ColumnType.Unit _ -> false;
        };
    }

    private static List<String> choices(Column column, LedgerYear ledger) {
        return switch (column.type()) {
            case ColumnType.Flag _ ->
                Stream.of(true, false)
                        .map(yes -> new CellWriter(ledger.units()).text(column, new CellValue.Flag(yes)))
                        .toList();
            case ColumnType.Coded(List<CodeEntry> codes) ->
                codes.stream().map(CodeEntry::label).toList();
            case ColumnType.Unit _ -> units(ledger).toList();
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Date _,
                    ColumnType.Units _ -> List.of();
        };
    }

    private static Stream<String> units(LedgerYear ledger) {
        return ledger.units().active().stream().map(ledger.units()::label);
    }
}
