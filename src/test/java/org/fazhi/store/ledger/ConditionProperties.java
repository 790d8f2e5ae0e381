package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.EveryLedger;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.ledger.TimeLimit.Unit;
import org.fazhi.ledger.WorkingDays;
import org.fazhi.store.ledger.memory.LedgerInMemory;

/** A condition means the same in memory, in SQL and by column: over every ledger, and one with a column of every type. */
class ConditionProperties {
    private static final int ALL = 100;

    private final List<LedgerYear> ledgers = ledgers();
    private final Map<String, SampleTable> tables = new HashMap<>();

    private record Case(LedgerYear ledger, List<RowValues> rows, List<Condition> conditions) {}

    private static List<LedgerYear> ledgers() {
        List<LedgerYear> ledgers = new ArrayList<>(List.of(SampleLedger.year()));
        EveryLedger.all()
                .forEach(one -> ledgers.add(UnitsOfYear.counting(
                        one.catalogue(), one.year(), one.ledger(), LocalDate.of(one.year(), 12, 31))));
        return ledgers;
    }

    @Property(tries = 400)
    void memory_database_and_columns_decide_alike(@ForAll("cases") Case one) {
        SampleTable kept = tables.computeIfAbsent(one.ledger().ledger().code(), _ -> new SampleTable(one.ledger()));
        kept.hold(one.rows());
        LedgerInMemory held =
                new LedgerReader(kept.sql(), one.ledger(), one.ledger().year()).held();

        for (Condition condition : one.conditions()) {
            List<Long> met = matches(one, condition);
            assertThat(bySql(kept, one, condition))
                    .as("SQL: %s of %s", condition, one.rows())
                    .isEqualTo(met);
            LedgerQuery query = LedgerQuery.all(
                            one.ledger().year(), one.ledger().ledger().code())
                    .where(List.of(condition));
            assertThat(held.ids(one.ledger(), query, 0, ALL))
                    .as("columns: %s of %s", condition, one.rows())
                    .containsExactlyInAnyOrderElementsOf(met);
        }
    }

    /** Days that are met by chance do not fall on the last day of a limit often enough. */
    @Property(tries = 100)
    void a_time_limit_runs_out_on_the_same_day_everywhere(
            @ForAll @IntRange(max = 800) int after,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll Unit unit) {
        LocalDate begun = LocalDate.of(2019, 12, 1).plusDays(after);
        TimeLimit limit = new TimeLimit(length, unit);
        LocalDate last = limit.lastDay(begun, WorkingDays.BUILT_IN);
        List<RowValues> rows = Stream.of(last.minusDays(1), last, last.plusDays(1))
                .map(done -> RowValues.NONE.with("received", day(begun)).with("closed", day(done)))
                .toList();
        LedgerYear ledger = SampleLedger.year();
        Case one = new Case(ledger, rows, List.of(new Condition.Late("received", "closed", limit)));

        memory_database_and_columns_decide_alike(one);

        assertThat(matches(one, one.conditions().getFirst())).containsExactly(3L);
    }

    private static Optional<CellValue> day(LocalDate day) {
        return Optional.of(new CellValue.Day(day));
    }

    private static List<Long> bySql(SampleTable kept, Case one, Condition condition) {
        return kept.sql()
                .select(LedgerTable.ID)
                .from(kept.table().table())
                .where(new ConditionSql(kept.table(), one.ledger()).of(condition))
                .orderBy(LedgerTable.ID)
                .fetch(LedgerTable.ID);
    }

    private static List<Long> matches(Case one, Condition condition) {
        Matching matching = new Matching(one.ledger());
        return LongStream.rangeClosed(1, one.rows().size())
                .filter(id -> matching.meets(one.rows().get((int) id - 1), condition))
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(ledgers).flatMap(ledger -> {
            RandomRows random = new RandomRows(ledger);
            return Combinators.combine(
                            random.rows().list().ofSize(6),
                            random.conditions().list().ofSize(8))
                    .as((rows, conditions) -> new Case(ledger, rows, conditions));
        });
    }
}
