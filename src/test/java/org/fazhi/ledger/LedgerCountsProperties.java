package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.ledger.SampleLedger.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerCountsProperties {
    private static final List<Condition> ACCEPTED = List.of(new Condition.OneOf("handling", Set.of("受理")));

    private static final LedgerYear LEDGER = SampleLedger.counting(
            Count.of("rows", new CountMethod.Rows(), ACCEPTED),
            Count.of("sum", new CountMethod.Sum("amount"), List.of()),
            Count.of("difference", new CountMethod.Difference("found", "fixed"), ACCEPTED),
            Count.of("mean", new CountMethod.Mean("amount"), ACCEPTED),
            Count.of("weighted", new CountMethod.WeightedMean("amount", "found"), List.of()),
            Count.of("days", new CountMethod.MeanDays("received", "closed"), List.of()),
            Count.of("share", new CountMethod.Share(ACCEPTED), List.of()),
            Count.of("share_of_sums", new CountMethod.ShareOfSums("fixed", "found"), List.of()));

    private record Edit(long id, Optional<RowValues> row) {}

    private final LedgerCounter counter = new LedgerCounter(LEDGER);

    @Property(tries = 300)
    void carried_through_edits_counts_are_the_same_as_counted_anew(@ForAll("edits") List<Edit> edits) {
        Map<Long, RowValues> rows = new LinkedHashMap<>();
        LedgerCounts standing = counter.empty();
        for (Edit edit : edits) {
            standing = after(standing, edit, Optional.ofNullable(rows.get(edit.id())));
            edit.row().ifPresentOrElse(row -> rows.put(edit.id(), row), () -> rows.remove(edit.id()));
        }
        LedgerCounts anew = counter.empty();
        for (Map.Entry<Long, RowValues> row : rows.entrySet()) anew = counter.with(anew, row.getKey(), row.getValue());

        assertThat(standing.counts()).usingRecursiveComparison().isEqualTo(anew.counts());
        assertThat(standing.rows()).isEqualTo(anew.rows());
        assertThat(rowsByRule(standing)).isEqualTo(rowsByRule(anew));
    }

    private LedgerCounts after(LedgerCounts standing, Edit edit, Optional<RowValues> before) {
        if (edit.row().isEmpty())
            return before.map(row -> counter.without(standing, edit.id(), row)).orElse(standing);
        RowValues now = edit.row().get();
        return before.map(row -> counter.changed(standing, edit.id(), row, now))
                .orElseGet(() -> counter.with(standing, edit.id(), now));
    }

    private static Map<String, Long> rowsByRule(LedgerCounts standing) {
        Map<String, Long> rows = new LinkedHashMap<>();
        standing.violations().forEach((rule, violation) -> rows.put(rule, violation.rows()));
        return rows;
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.longs().between(1, 6), rows().optional())
                .as(Edit::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<RowValues> rows() {
        return Arbitraries.of(
                        "received=2020-01-01",
                        "received=2019-06-01",
                        "closed=2020-03-01",
                        "closed=2020-12-31",
                        "handling=受理",
                        "handling=告知",
                        "heard=是",
                        "amount=12.35",
                        "amount=1.5万元",
                        "found=4",
                        "found=0",
                        "fixed=3")
                .set()
                .ofMaxSize(8)
                .map(cells -> row(cells.toArray(String[]::new)));
    }
}
