package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.LedgerCounter;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.value.UnitKind;

class CountSqlProperties {
    private static final List<Condition> ACCEPTED = List.of(new Condition.OneOf("handling", Set.of("受理")));
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.ENFORCEMENT, UnitKind.TOWN);

    private static final LedgerYear LEDGER = SampleLedger.year(SampleLedger.ledger()
            .withCounts(List.of(
                    Count.of("rows", new CountMethod.Rows(), ACCEPTED),
                    Count.of("sum", new CountMethod.Sum("amount"), List.of()),
                    Count.of("whole", new CountMethod.Sum("found"), ACCEPTED),
                    Count.of("difference", new CountMethod.Difference("found", "fixed"), ACCEPTED),
                    Count.of("mean", new CountMethod.Mean("score"), ACCEPTED),
                    Count.of("weighted", new CountMethod.WeightedMean("amount", "found"), List.of()),
                    Count.of("days", new CountMethod.MeanDays("received", "closed"), List.of()),
                    Count.of("share", new CountMethod.Share(ACCEPTED), List.of(new Condition.InYear("received"))),
                    Count.of("share_of_sums", new CountMethod.ShareOfSums("fixed", "found"), List.of()),
                    Count.of("titles", new CountMethod.Distinct("title"), ACCEPTED),
                    Count.of("helpers", new CountMethod.Distinct("helpers"), List.of()),
                    Count.of("cases", new CountMethod.Cases("title", "credit"), ACCEPTED),
                    Count.of("either", new CountMethod.DistinctEither("defendant", "helpers"), ACCEPTED),
                    Count.of("units", new CountMethod.DistinctUnits("defendant", KINDS), List.of()),
                    Count.of("helping", new CountMethod.DistinctUnits("helpers", KINDS), ACCEPTED),
                    Count.of("coverage", new CountMethod.Coverage("helpers", KINDS), List.of()),
                    Count.of("latest", new CountMethod.Latest("found", "closed"), List.of()))));

    private final SampleTable kept = new SampleTable(LEDGER);
    private final LedgerCounter counter = new LedgerCounter(LEDGER);

    @Property(tries = 150)
    void the_database_counts_as_memory_does(@ForAll("rows") List<RowValues> rows) {
        kept.hold(rows);
        LedgerCounts inMemory = counter.empty();
        for (int i = 0; i < rows.size(); i++) inMemory = counter.with(inMemory, i + 1, rows.get(i));
        CountSql sql = new CountSql(kept.sql(), LEDGER, LEDGER.year());

        LedgerCounts anew = sql.anew();

        assertThat(anew.isSettled()).isTrue();
        assertThat(anew.rows()).isEqualTo(rows.size());
        assertThat(anew.counts()).isEqualTo(sql.settled(inMemory).counts());
        for (Count count : LEDGER.ledger().counts()) {
            if (count.counting().isIncremental())
                assertThat(anew.counts().get(count.indicator()))
                        .as(count.indicator())
                        .isEqualTo(inMemory.counts().get(count.indicator()));
        }
        assertThat(broken(anew)).isEqualTo(broken(sql.settled(inMemory)));
        assertThat(different(anew, "titles")).isEqualTo(texts(rows));
        assertThat(different(anew, "cases")).isEqualTo(cases(rows));
        assertThat(different(anew, "helpers")).isEqualTo(units(rows, "helpers", List.of(), unit -> true));
        assertThat(different(anew, "units")).isEqualTo(units(rows, "defendant", List.of(), this::isWanted));
        assertThat(different(anew, "helping")).isEqualTo(units(rows, "helpers", ACCEPTED, this::isWanted));
        assertThat(different(anew, "either"))
                .isEqualTo(units(rows, List.of("defendant", "helpers"), ACCEPTED, _ -> true));
        assertThat(different(anew, "coverage")).isEqualTo(units(rows, "helpers", List.of(), this::isWanted));
        assertThat(anew.violations()
                        .getOrDefault("twice", LedgerSummary.Violation.none("twice"))
                        .rows())
                .isEqualTo(twice(rows));
    }

    private boolean isWanted(String unit) {
        return LEDGER.units().ofKinds(KINDS).contains(unit);
    }

    private static int different(LedgerCounts standing, String indicator) {
        return standing.counts().get(indicator).first().intValue();
    }

    private static int texts(List<RowValues> rows) {
        Matching matching = new Matching(LEDGER);
        return rows.stream()
                .filter(row -> matching.meetsAll(row, ACCEPTED))
                .flatMap(row -> row.get("title").stream())
                .collect(Collectors.toSet())
                .size();
    }

    private static long cases(List<RowValues> rows) {
        Matching matching = new Matching(LEDGER);
        List<Optional<CellValue>> names = rows.stream()
                .filter(row -> matching.meetsAll(row, ACCEPTED))
                .map(row -> row.get("title").or(() -> row.get("credit")))
                .toList();
        long nameless = names.stream().filter(Optional::isEmpty).count();
        return names.stream().flatMap(Optional::stream).distinct().count() + nameless;
    }

    private static int units(List<RowValues> rows, String column, List<Condition> where, Predicate<String> wanted) {
        return units(rows, List.of(column), where, wanted);
    }

    private static int units(
            List<RowValues> rows, List<String> columns, List<Condition> where, Predicate<String> wanted) {
        Matching matching = new Matching(LEDGER);
        return rows.stream()
                .filter(row -> matching.meetsAll(row, where))
                .flatMap(row -> columns.stream().flatMap(column -> row.get(column).stream()))
                .flatMap(value -> value instanceof CellValue.Units(List<String> units)
                        ? units.stream()
                        : Stream.of(((CellValue.Unit) value).unit()))
                .filter(wanted)
                .collect(Collectors.toSet())
                .size();
    }

    private static long twice(List<RowValues> rows) {
        Map<List<CellValue>, Long> byKey = rows.stream()
                .flatMap(row -> LEDGER.ledger().keyOf(row).stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        return byKey.values().stream()
                .filter(count -> count > 1)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<String, Long> broken(LedgerCounts standing) {
        Map<String, Long> rows = new HashMap<>();
        standing.violations().forEach((rule, violation) -> rows.put(rule, violation.rows()));
        return rows;
    }

    @Provide
    Arbitrary<List<RowValues>> rows() {
        Arbitrary<List<RowValues>> some = new RandomRows(LEDGER).rows().list().ofMaxSize(7);
        // A row that stands a second time now and then.
        return Combinators.combine(some, net.jqwik.api.Arbitraries.integers().between(0, 9))
                .as((rows, again) -> again < rows.size()
                        ? Stream.concat(rows.stream(), Optional.of(rows.get(again)).stream())
                                .toList()
                        : rows);
    }
}
