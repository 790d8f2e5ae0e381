package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.ledger.CountSums;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Many counts and rules found out in one scan of the rows (一次扫描). */
final class RowScan {
    private final LedgerTable table;
    private final List<Field<?>> fields = new ArrayList<>(List.of(DSL.count()));
    private final List<ScannedCount> counts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** A rule, and where the scan says how many rows break it. */
    private record Rule(String code, Condition broken, int at) {}

    /** Puts what the scan found for one count into the counts. */
    @FunctionalInterface
    private interface ScannedCount {
        LedgerCounts put(LedgerCounts standing, Record scanned);
    }

    RowScan(LedgerTable table) {
        this.table = table;
    }

    boolean isEmpty() {
        return counts.isEmpty() && rules.isEmpty();
    }

    void count(String indicator, CountFields.Sums sums) {
        int at = fields.size();
        fields.addAll(List.of(sums.rows(), sums.first(), sums.second()));
        counts.add((standing, scanned) -> standing.settled(
                indicator,
                new CountSums(scanned.get(at, Long.class), number(scanned, at + 1), number(scanned, at + 2))));
    }

    void rule(String rule, Condition broken) {
        rules.add(new Rule(rule, broken, fields.size()));
        fields.add(DSL.count().filterWhere(broken));
    }

    /** The counts with what was found; how many rows there are as well. */
    LedgerCounts over(DSLContext sql, Condition rows, LedgerCounts standing) {
        Record scanned = sql.select(fields).from(table.table()).where(rows).fetchSingle();
        LedgerCounts found = standing;
        for (ScannedCount count : counts) found = count.put(found, scanned);
        for (Violation violation : violations(sql, rows, scanned)) found = found.settled(violation);
        return found.withRows(scanned.get(0, Long.class));
    }

    /** The first and the last row that breaks a rule are its examples. Mostly none does, and they are not looked for. */
    private List<Violation> violations(DSLContext sql, Condition rows, Record scanned) {
        List<Rule> broken = rules.stream()
                .filter(rule -> scanned.get(rule.at(), Long.class) > 0)
                .toList();
        List<Field<?>> ends = broken.stream()
                .<Field<?>>flatMap(rule -> Stream.of(
                        DSL.min(LedgerTable.ID).filterWhere(rule.broken()),
                        DSL.max(LedgerTable.ID).filterWhere(rule.broken())))
                .toList();
        Optional<Record> examples = ends.isEmpty()
                ? Optional.empty()
                : Optional.of(sql.select(ends).from(table.table()).where(rows).fetchSingle());
        return rules.stream()
                .map(rule -> {
                    int place = broken.indexOf(rule);
                    return place < 0
                            ? Violation.none(rule.code())
                            : new Violation(
                                    rule.code(),
                                    scanned.get(rule.at(), Long.class),
                                    examples(examples.orElseThrow(), 2 * place));
                })
                .toList();
    }

    private static List<Long> examples(Record ends, int place) {
        return Stream.of(place, place + 1)
                .map(end -> ends.get(end, Long.class))
                .distinct()
                .toList();
    }

    private static BigDecimal number(Record scanned, int place) {
        return Optional.ofNullable(scanned.get(place, BigDecimal.class)).orElse(BigDecimal.ZERO);
    }
}
