package org.fazhi.store.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Whether rows that were written bear a key that another row of the year bears too (重复编号). Few rows are looked up one
 * by one; after many, the year is gone through once. A row without its whole key has no name that could be repeated.
 */
public final class RepeatedKey {
    private static final Messages MESSAGES = Messages.of(RepeatedKey.class);
    private static final int FEW = 200;

    private final DSLContext sql;
    private final LedgerTable table;
    private final LedgerYear ledger;
    private final List<Column> key;
    private final List<String> columns;
    private final CellWriter writer;
    private final List<KeptRow> few = new ArrayList<>();
    private boolean many;

    public RepeatedKey(DSLContext sql, LedgerYear ledger) {
        this.sql = sql;
        this.table = new LedgerTable(ledger.ledger());
        this.ledger = ledger;
        this.columns = ledger.ledger().key();
        this.key = columns.stream()
                .map(column -> ledger.ledger().column(column).orElseThrow())
                .toList();
        this.writer = new CellWriter(ledger.units());
    }

    /** Takes note of a row that was written. */
    public void look(KeptRow row) {
        if (many || columns.isEmpty() || !row.cells().keySet().containsAll(columns)) return;
        few.add(row);
        many = few.size() > FEW;
        if (many) few.clear();
    }

    /** A key that stands twice, in words; rows that were not written at that moment may share theirs. */
    public Optional<String> any(OffsetDateTime written) {
        if (many) return among(written);
        return few.stream()
                .filter(row -> sql.fetchCount(table.table(), ofYear().and(key(row))) > 1)
                .findFirst()
                .map(row -> words(columns.stream().map(column -> row.cells().get(column))));
    }

    private Optional<String> among(OffsetDateTime written) {
        // Mostly there are none, which the index alone tells.
        if (new SharedKeys(sql, table, ledger).found().rows() == 0) return Optional.empty();
        Condition whole = ofYear();
        for (String column : columns) whole = whole.and(table.field(column).isNotNull());
        return sql.select(fields())
                .from(table.table())
                .where(whole)
                .groupBy(fields())
                .having(DSL.count().gt(1), DSL.max(LedgerTable.CHANGED_AT).eq(written))
                .limit(1)
                .fetchOptional()
                .map(row -> words(Stream.of(row.intoArray())));
    }

    private List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(table::field).toList();
    }

    private Condition key(KeptRow row) {
        Condition same = DSL.noCondition();
        for (String column : columns)
            same = same.and(equal(table.field(column), row.cells().get(column)));
        return same;
    }

    private static <T> Condition equal(Field<T> field, Object value) {
        return field.eq(field.getDataType().convert(value));
    }

    private Condition ofYear() {
        return LedgerTable.BOOK_YEAR.eq(ledger.year());
    }

    private String words(Stream<Object> values) {
        List<Object> kept = values.toList();
        List<String> words = new ArrayList<>();
        for (Column column : key) {
            RowMapping.value(column.type(), kept.get(words.size()))
                    .map(value -> MESSAGES.say("key", column.label(), writer.text(column, value)))
                    .ifPresent(words::add);
        }
        return String.join(MESSAGES.say("key.separator"), words);
    }
}
