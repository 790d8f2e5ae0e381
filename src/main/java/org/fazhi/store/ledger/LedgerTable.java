package org.fazhi.store.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A ledger as a table (台账表): one typed column for each of the ledger's, beside what every row has. All names are
 * quoted, so that no code an office gives can be a word of SQL, and stand alone, so that they go with any alias.
 */
public final class LedgerTable {
    public static final Field<Long> ID = field("id", SQLDataType.BIGINT.notNull());
    public static final Field<Integer> BOOK_YEAR = field("book_year", SQLDataType.INTEGER.notNull());
    public static final Field<Integer> NUMBER = field("number", SQLDataType.INTEGER.notNull());
    public static final Field<String> CHANGED_BY =
            field("changed_by", SQLDataType.VARCHAR(1000).notNull());
    public static final Field<OffsetDateTime> CHANGED_AT =
            field("changed_at", SQLDataType.TIMESTAMPWITHTIMEZONE(6).notNull());

    public static final String TABLE_PREFIX = "ledger_";
    static final String COLUMN_PREFIX = "c_";
    private static final int LONGEST = 1_000_000;
    static final List<Field<?>> OF_EVERY_ROW = List.of(ID, BOOK_YEAR, NUMBER, CHANGED_BY, CHANGED_AT);

    private final Ledger ledger;
    private final Table<Record> table;
    private final Map<String, Field<?>> byColumn = new LinkedHashMap<>();

    public LedgerTable(Ledger ledger) {
        this.ledger = ledger;
        this.table = named(ledger.code());
        ledger.columns().forEach(column -> byColumn.put(column.code(), field(column)));
    }

    /** The table of a ledger, whatever its columns. */
    static Table<Record> named(String ledger) {
        return DSL.table(DSL.quotedName(TABLE_PREFIX + ledger));
    }

    /** Whether a ledger has any in the year. */
    public static boolean hasRows(DSLContext sql, String ledger, int year) {
        return sql.fetchExists(DSL.selectOne().from(named(ledger)).where(BOOK_YEAR.eq(year)));
    }

    public Ledger ledger() {
        return ledger;
    }

    public Table<Record> table() {
        return table;
    }

    /** The field of a column, or the number of a row for {@link CommonColumns#NUMBER}. */
    public Field<?> field(String column) {
        if (column.equals(CommonColumns.NUMBER)) return NUMBER;
        Field<?> field = byColumn.get(column);
        if (field == null) throw new IllegalArgumentException("no column " + column + " in " + ledger.code());
        return field;
    }

    /** The same, taken for a field of this class; it is read and compared as such without a cast in SQL. */
    public <T> Field<T> field(String column, Class<T> type) {
        return field(column).coerce(type);
    }

    /** Fields of the ledger's columns, in their order. */
    public List<Field<?>> columnFields() {
        return List.copyOf(byColumn.values());
    }

    /** What every row has, then the ledger's columns. */
    public List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(OF_EVERY_ROW);
        fields.addAll(byColumn.values());
        return fields;
    }

    /** What earns an index: the rows of a year in their order, and a row by its key, which each entry looks up. */
    List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        indexes.add(new Index(List.of(BOOK_YEAR, NUMBER)));
        if (!ledger.key().isEmpty()) {
            List<Field<?>> key = new ArrayList<>(List.of(BOOK_YEAR));
            ledger.key().forEach(column -> key.add(field(column)));
            indexes.add(new Index(List.copyOf(key)));
        }
        return indexes;
    }

    /** An index over some of the fields. */
    record Index(List<Field<?>> fields) {
        /** Unique in the database, and the same whenever the same columns are asked for. */
        String name(String ledger) {
            List<String> columns = fields.stream().map(Field::getName).toList();
            return TABLE_PREFIX + ledger + "_" + Integer.toHexString(columns.hashCode());
        }
    }

    CreateTableElementListStep create(DSLContext sql) {
        return sql.createTable(table).columns(fields()).constraint(DSL.primaryKey(ID));
    }

    static Field<?> field(Column column) {
        return field(COLUMN_PREFIX + column.code(), dataType(column.type()));
    }

    /** How a column of this type is kept. The engine counts a rare character such as 𠮷 as two, the clerk as one. */
    static DataType<?> dataType(ColumnType type) {
        return switch (type) {
            case ColumnType.Text(int length) -> SQLDataType.VARCHAR(Math.min(2 * length, LONGEST));
            case ColumnType.Person _ -> SQLDataType.VARCHAR(2 * ColumnType.Text.USUAL_LENGTH);
            case ColumnType.Note _ -> SQLDataType.VARCHAR(100_000);
            case ColumnType.Whole _ -> SQLDataType.BIGINT;
            case ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ -> SQLDataType.NUMERIC(40, 10);
            case ColumnType.Date _ -> SQLDataType.LOCALDATE;
            case ColumnType.Flag _ -> SQLDataType.BOOLEAN;
            case ColumnType.Coded _, ColumnType.Unit _ -> SQLDataType.VARCHAR(200);
            case ColumnType.Units _ -> SQLDataType.VARCHAR(10_000);
        };
    }

    private static <T> Field<T> field(String name, DataType<T> type) {
        return DSL.field(DSL.quotedName(name), type);
    }
}
