package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;

/**
 * Reads rows straight from the engine's cursor (记录游标), in the order of {@link LedgerTable#fields()}: with a million of
 * them, a record made of each would cost more than reading it.
 */
final class RowCursor {
    private static final int ID = 1;
    private static final int NUMBER = 3;
    private static final int CHANGED_BY = 4;
    private static final int CHANGED_AT = 5;
    private static final int FIRST_COLUMN = 6;
    private static final String LINE = "\n";

    private final List<Column> columns;

    RowCursor(LedgerTable table) {
        this.columns = table.ledger().columns();
    }

    LedgerRow row(ResultSet cursor, Map<Long, Integer> evidence) throws SQLException {
        long id = cursor.getLong(ID);
        return new LedgerRow(
                id,
                cursor.getInt(NUMBER),
                values(cursor),
                cursor.getString(CHANGED_BY),
                cursor.getObject(CHANGED_AT, OffsetDateTime.class).toInstant(),
                evidence.getOrDefault(id, 0));
    }

    ListedRow listed(ResultSet cursor) throws SQLException {
        return new ListedRow(cursor.getLong(ID), cursor.getInt(NUMBER), values(cursor));
    }

    private RowValues values(ResultSet cursor) throws SQLException {
        Map<String, CellValue> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            value(column.type(), cursor, FIRST_COLUMN + i).ifPresent(value -> values.put(column.code(), value));
        }
        return new RowValues(values);
    }

    /** The cell of a column of this type at a place of the cursor; empty where it is null. */
    static Optional<CellValue> value(ColumnType type, ResultSet cursor, int place) throws SQLException {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                Optional.ofNullable(cursor.getString(place)).map(CellValue.Text::new);
            case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ ->
                Optional.<BigDecimal>ofNullable(cursor.getBigDecimal(place)).map(CellValue.Number::new);
            case ColumnType.Date _ ->
                Optional.ofNullable(cursor.getObject(place, LocalDate.class)).map(NotApplicable::value);
            case ColumnType.Flag _ ->
                Optional.ofNullable(cursor.getObject(place, Boolean.class)).map(CellValue.Flag::new);
            case ColumnType.Coded _ ->
                Optional.ofNullable(cursor.getString(place)).map(CellValue.Coded::new);
            case ColumnType.Unit _ ->
                Optional.ofNullable(cursor.getString(place)).map(CellValue.Unit::new);
            case ColumnType.Units _ ->
                Optional.ofNullable(cursor.getString(place))
                        .map(lines -> new CellValue.Units(List.of(lines.split(LINE))));
        };
    }
}
