package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowValues;
import org.jooq.Record;

/** Rows of a ledger's table made into rows of the ledger, and values into what the table keeps (记录映射). */
public final class RowMapping {
    private static final String LINE = "\n";

    private final LedgerTable table;
    private final List<Column> columns;

    public RowMapping(LedgerTable table) {
        this.table = table;
        this.columns = table.ledger().columns();
    }

    /**
     * The row of a record that holds {@link LedgerTable#fields()}.
     *
     * @param evidence how many evidence files it has
     */
    public LedgerRow row(Record row, int evidence) {
        return new LedgerRow(
                row.get(LedgerTable.ID),
                row.get(LedgerTable.NUMBER),
                values(row),
                row.get(LedgerTable.CHANGED_BY),
                row.get(LedgerTable.CHANGED_AT).toInstant(),
                evidence);
    }

    /** The values of a record that holds {@link LedgerTable#columnFields()}. */
    public RowValues values(Record row) {
        Map<String, CellValue> values = new HashMap<>();
        for (Column column : columns) {
            value(column.type(), row.get(table.field(column.code())))
                    .ifPresent(value -> values.put(column.code(), value));
        }
        return new RowValues(values);
    }

    /** The values of a kept row under these columns; what else it keeps is left out. */
    public static RowValues values(List<Column> columns, KeptRow row) {
        Map<String, CellValue> values = new HashMap<>();
        for (Column column : columns) {
            value(column.type(), row.cells().get(column.code())).ifPresent(value -> values.put(column.code(), value));
        }
        return new RowValues(values);
    }

    /**
     * What a kept value is under a column's type.
     *
     * @param kept as the table gives it, null for an empty cell
     */
    public static Optional<CellValue> value(ColumnType type, Object kept) {
        if (kept == null) return Optional.empty();
        return Optional.of(
                switch (type) {
                    case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ -> new CellValue.Text((String) kept);
                    case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ ->
                        new CellValue.Number(number(kept));
                    case ColumnType.Date _ -> NotApplicable.value((LocalDate) kept);
                    case ColumnType.Flag _ -> new CellValue.Flag((Boolean) kept);
                    case ColumnType.Coded _ -> new CellValue.Coded((String) kept);
                    case ColumnType.Unit _ -> new CellValue.Unit((String) kept);
                    case ColumnType.Units _ -> new CellValue.Units(List.of(((String) kept).split(LINE)));
                });
    }

    /** What the table keeps of a value. */
    public static Object kept(CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Number(BigDecimal number) -> number;
            case CellValue.Day(LocalDate day) -> day;
            case CellValue.NotApplicable _ -> NotApplicable.KEPT;
            case CellValue.Flag(boolean yes) -> yes;
            case CellValue.Coded(String code) -> code;
            case CellValue.Unit(String unit) -> unit;
            case CellValue.Units(List<String> units) -> String.join(LINE, units);
        };
    }

    private static BigDecimal number(Object kept) {
        return kept instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) kept).longValue());
    }
}
