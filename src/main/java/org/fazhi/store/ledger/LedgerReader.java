package org.fazhi.store.ledger;

import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.store.Cursors;
import org.fazhi.store.ledger.memory.LedgerInMemory;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Reads rows of one ledger (读取台账). */
public final class LedgerReader {
    private final DSLContext sql;
    private final LedgerYear ledger;
    private final int termFrom;
    private final LedgerTable table;
    private final ConditionSql conditions;
    private final OrderSql order;
    private final RowCursor cursor;

    /** @param termFrom the first year of the term of office (届期) that the ledger's year lies in */
    public LedgerReader(DSLContext sql, LedgerYear ledger, int termFrom) {
        this.sql = sql;
        this.ledger = ledger;
        this.termFrom = termFrom;
        this.table = new LedgerTable(ledger.ledger());
        this.conditions = new ConditionSql(table, ledger);
        this.order = new OrderSql(table, ledger);
        this.cursor = new RowCursor(table);
    }

    /** Rows in the order asked for, from an offset. */
    public List<LedgerRow> rows(LedgerQuery query, long offset, int limit) {
        return rowsOf(sql.select(LedgerTable.ID)
                .from(table.table())
                .where(meets(query))
                .orderBy(order.of(query))
                .limit(limit)
                .offset(offset)
                .fetch(LedgerTable.ID));
    }

    /** One row after the other, in order, without holding them. */
    public void each(LedgerQuery query, Consumer<ListedRow> consumer) {
        Cursors.go(
                sql,
                sql.select(table.fields())
                        .from(table.table())
                        .where(meets(query))
                        .orderBy(order.of(query)),
                row -> consumer.accept(cursor.listed(row)));
    }

    /** Whether its own order can be read without sorting. */
    public boolean hasOwnOrder() {
        return new OrderIndex(sql, ledger.ledger()).isThere();
    }

    /** The year's rows in memory, by column, for many questions. */
    public LedgerInMemory held() {
        return new MemoryLoading(sql, ledger, table).all();
    }

    /** Brings what is held along after some rows changed. */
    public void renew(LedgerInMemory held, Set<Long> rows) {
        new MemoryLoading(sql, ledger, table).renew(held, rows, rowsOf(List.copyOf(rows)));
    }

    public LedgerTotals totals(LedgerQuery query) {
        List<Field<?>> sums = new ArrayList<>();
        sums.add(DSL.count());
        numbers().forEach(column -> sums.add(DSL.sum(number(column))));
        Record totals = sql.select(sums).from(table.table()).where(meets(query)).fetchSingle();
        Map<String, BigDecimal> byColumn = new HashMap<>();
        List<String> columns = numbers();
        for (int i = 0; i < columns.size(); i++) {
            BigDecimal sum =
                    Optional.ofNullable(totals.get(i + 1, BigDecimal.class)).orElse(BigDecimal.ZERO);
            byColumn.put(columns.get(i), new CellValue.Number(sum).number());
        }
        long filtered = totals.get(0, Long.class);
        boolean all = query.filter().isEmpty() && query.span() == Count.Span.YEAR;
        return new LedgerTotals(all ? filtered : size(), filtered, byColumn);
    }

    /** How many rows the year has. */
    public long size() {
        return sql.fetchCount(table.table(), LedgerTable.BOOK_YEAR.eq(ledger.year()));
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public OptionalLong position(LedgerQuery query, long id) {
        long[] position = {0, -1};
        Cursors.go(
                sql,
                sql.select(LedgerTable.ID)
                        .from(table.table())
                        .where(meets(query))
                        .orderBy(order.of(query)),
                cursor -> {
                    if (cursor.getLong(1) == id) position[1] = position[0];
                    position[0]++;
                });
        return position[1] < 0 ? OptionalLong.empty() : OptionalLong.of(position[1]);
    }

    public Optional<LedgerRow> row(long id) {
        return rowsOf(List.of(id)).stream().findFirst();
    }

    /** The rows with these ids, in their order; without those that are gone. */
    public List<LedgerRow> rowsOf(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Long, Integer> evidence = evidence(EVIDENCE_FILE.ROW_ID.in(ids));
        Map<Long, LedgerRow> rows = new HashMap<>();
        Cursors.go(sql, sql.select(table.fields()).from(table.table()).where(LedgerTable.ID.in(ids)), row -> {
            LedgerRow read = cursor.row(row, evidence);
            rows.put(read.id(), read);
        });
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** As {@link #rowsOf}, by what they say. */
    public List<ListedRow> listed(List<Long> ids) {
        return rowsOf(ids).stream()
                .map(row -> new ListedRow(row.id(), row.number(), row.values()))
                .toList();
    }

    private List<String> numbers() {
        return ledger.ledger().columns().stream()
                .filter(column -> column.type().isNumber())
                .map(Column::code)
                .toList();
    }

    private Field<BigDecimal> number(String column) {
        return table.field(column).coerce(SQLDataType.NUMERIC(40, 10));
    }

    private Condition meets(LedgerQuery query) {
        Condition years = query.span() == Count.Span.TERM
                ? LedgerTable.BOOK_YEAR.between(Math.min(termFrom, ledger.year()), ledger.year())
                : LedgerTable.BOOK_YEAR.eq(ledger.year());
        return years.and(conditions.all(query.filter()));
    }

    /** How many files each row has that has any. */
    private Map<Long, Integer> evidence(Condition wanted) {
        return sql.select(EVIDENCE_FILE.ROW_ID, DSL.count())
                .from(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.LEDGER.eq(ledger.ledger().code()))
                .and(wanted)
                .groupBy(EVIDENCE_FILE.ROW_ID)
                .fetchMap(EVIDENCE_FILE.ROW_ID, DSL.count());
    }
}
