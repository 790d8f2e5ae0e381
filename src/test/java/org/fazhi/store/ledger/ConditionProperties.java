package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.store.ledger.memory.LedgerInMemory;

/** A condition means the same in memory, in SQL and by column: over every ledger, and one with a column of every type. */
class ConditionProperties {
    private static final int ALL = 100;

    private final List<LedgerYear> ledgers = ledgers();
    private final Map<String, SampleTable> tables = new HashMap<>();

    private record Case(LedgerYear ledger, List<RowValues> rows, List<Condition> conditions) {}

    private static List<LedgerYear> ledgers() {
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        List<LedgerYear> ledgers = new ArrayList<>(List.of(SampleLedger.year()));
        catalogue
                .ledgers()
                .forEach(ledger ->
                        ledgers.add(UnitsOfYear.counting(catalogue, 2020, ledger, LocalDate.of(2020, 12, 31))));
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
