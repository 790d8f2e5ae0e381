package org.fazhi.store.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.Cursors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Rows whose key stands more than once (重复记录). A million keys are not held to find that none does: only their hashes
 * are, and then the keys of the few rows whose hashes meet.
 */
final class SharedKeys {
    private final DSLContext sql;
    private final LedgerTable table;
    private final LedgerYear ledger;
    private final List<Field<?>> key;

    SharedKeys(DSLContext sql, LedgerTable table, LedgerYear ledger) {
        this.sql = sql;
        this.table = table;
        this.ledger = ledger;
        this.key = ledger.ledger().key().stream().<Field<?>>map(table::field).toList();
    }

    Violation found() {
        if (key.isEmpty()) return Violation.none(Violation.TWICE);
        long[] meeting = meetingHashes();
        if (meeting.length == 0) return Violation.none(Violation.TWICE);
        Map<List<Object>, List<Long>> rows = new HashMap<>();
        each((id, values) -> {
            if (Arrays.binarySearch(meeting, hash(values)) >= 0) {
                rows.computeIfAbsent(values, _ -> new ArrayList<>()).add(id);
            }
        });
        List<Long> twice = rows.values().stream()
                .filter(ids -> ids.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Violation(
                Violation.TWICE,
                twice.size(),
                twice.stream().limit(Violation.EXAMPLES).toList());
    }

    /** In order, each once. */
    private long[] meetingHashes() {
        LongStream.Builder all = LongStream.builder();
        each((_, values) -> all.add(hash(values)));
        long[] hashes = all.build().sorted().toArray();
        LongStream.Builder meeting = LongStream.builder();
        for (int i = 1; i < hashes.length; i++) if (hashes[i] == hashes[i - 1]) meeting.add(hashes[i]);
        return meeting.build().distinct().toArray();
    }

    private void each(BiConsumer<Long, List<Object>> row) {
        List<Field<?>> fields = new ArrayList<>(List.of(LedgerTable.ID));
        fields.addAll(key);
        Condition complete = DSL.and(key.stream().map(Field::isNotNull).toList());
        Cursors.go(
                sql,
                sql.select(fields)
                        .from(table.table())
                        .where(LedgerTable.BOOK_YEAR.eq(ledger.year()))
                        .and(complete),
                cursor -> {
                    List<Object> values = new ArrayList<>();
                    for (int i = 0; i < key.size(); i++) values.add(cursor.getObject(i + 2));
                    row.accept(cursor.getLong(1), values);
                });
    }

    private static long hash(List<Object> values) {
        long hash = 1;
        for (Object value : values) {
            for (char character : value.toString().toCharArray()) hash = hash * 1_099_511_628_211L + character;
            hash = hash * 31 + 7;
        }
        return hash;
    }
}
