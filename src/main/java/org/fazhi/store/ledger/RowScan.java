package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.fazhi.ledger.Tally;
import org.fazhi.ledger.TallySums;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Many counts and rules found out in one scan of the rows (一次扫描). */
final class RowScan {
    private final LedgerTable table;
    private final List<Field<?>> fields = new ArrayList<>(List.of(DSL.count()));
    private final List<Finding> findings = new ArrayList<>();

    /** Puts what one count or rule found into the tally. */
    @FunctionalInterface
    private interface Finding {
        Tally put(Tally tally, Record scanned);
    }

    RowScan(LedgerTable table) {
        this.table = table;
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    void count(String indicator, CountFields.Sums sums) {
        int at = fields.size();
        fields.addAll(List.of(sums.rows(), sums.first(), sums.second()));
        findings.add((tally, scanned) -> tally.settled(
                indicator,
                new TallySums(scanned.get(at, Long.class), number(scanned, at + 1), number(scanned, at + 2))));
    }

    /** The first and the last row that breaks it are its examples. */
    void rule(String rule, Condition broken) {
        int at = fields.size();
        fields.addAll(List.of(
                DSL.count().filterWhere(broken),
                DSL.min(LedgerTable.ID).filterWhere(broken),
                DSL.max(LedgerTable.ID).filterWhere(broken)));
        findings.add((tally, scanned) -> tally.settled(new Violation(
                rule,
                scanned.get(at, Long.class),
                Stream.of(at + 1, at + 2)
                        .flatMap(place -> Optional.ofNullable(scanned.get(place, Long.class)).stream())
                        .distinct()
                        .toList())));
    }

    /** The tally with what was found; how many rows there are as well. */
    Tally over(DSLContext sql, Condition rows, Tally tally) {
        Record scanned = sql.select(fields).from(table.table()).where(rows).fetchSingle();
        Tally found = tally;
        for (Finding finding : findings) found = finding.put(found, scanned);
        return found.withRows(scanned.get(0, Long.class));
    }

    private static BigDecimal number(Record scanned, int place) {
        return Optional.ofNullable(scanned.get(place, BigDecimal.class)).orElse(BigDecimal.ZERO);
    }
}
