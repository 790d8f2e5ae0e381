package org.fazhi.ledger;

import java.util.Optional;
import java.util.Set;
import org.fazhi.value.Dash;
import org.fazhi.value.HalfWidth;

/** Reads what a person or a foreign sheet wrote into a cell, by the column's type (单元格读取). */
public final class CellReader {
    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "不涉及", "不需要", "无需", "N/A", "n/a");

    private final WrittenUnits units;

    public CellReader(Units units) {
        this.units = new WrittenUnits(units);
    }

    /**
     * Dates in the usual spellings (2020年3月5日, 2020.3.5, 2020-03-05, 2020/3/5, 20200305), codes by label, alias or
     * unambiguous beginning, units by name, short name or alias, numbers with full-width digits and thousands' commas.
     * Text stays exactly as it was written, but for white space around it and the way lines end.
     */
    public CellReading read(Column column, String written) {
        String trimmed = Blank.trimmed(written);
        if (trimmed.isEmpty()) return CellReading.nothing();
        CellReading reading = switch (column.type()) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                CellReading.of(new CellValue.Text(withPlainLineEnds(trimmed)));
            case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ ->
                WrittenAmount.read(column.type(), trimmed);
            case ColumnType.Date(boolean conditional) -> day(trimmed, conditional);
            case ColumnType.Flag _ -> WrittenFlag.read(trimmed);
            case ColumnType.Coded list -> WrittenCode.read(list, trimmed);
            case ColumnType.Unit _ -> units.one(trimmed);
            case ColumnType.Units _ -> units.several(trimmed);
        };
        return within(column.type(), reading);
    }

    private static CellReading day(String written, boolean conditional) {
        if (Dash.is(HalfWidth.of(written))) return CellReading.nothing();
        return conditional && NOT_APPLICABLE.contains(written)
                ? CellReading.of(new CellValue.NotApplicable())
                : WrittenDate.read(written);
    }

    private static CellReading within(ColumnType type, CellReading reading) {
        if (!(reading instanceof CellReading.Read(Optional<CellValue> value))) return reading;
        Optional<String> misfit = value.flatMap(one -> ValueLimits.misfit(type, one));
        return misfit.<CellReading>map(CellReading.Unreadable::new).orElse(reading);
    }

    /** A workbook keeps one sign at the end of a line; two would make the same text another one. */
    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
