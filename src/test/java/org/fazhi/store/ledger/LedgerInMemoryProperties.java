package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.fazhi.ledger.Sorting;
import org.fazhi.store.ledger.memory.LedgerInMemory;

class LedgerInMemoryProperties {
    private static final LedgerYear LEDGER = SampleLedger.year();
    private static final int ALL = 100;

    private final SampleTable kept = new SampleTable(LEDGER);
    private final LedgerReader reader = new LedgerReader(kept.sql(), LEDGER, LEDGER.year());

    @Property(tries = 150)
    void what_is_held_answers_as_the_database_does(
            @ForAll("rows") List<RowValues> rows, @ForAll("queries") List<LedgerQuery> queries) {
        kept.hold(rows);

        agree(reader.held(), queries);
    }

    @Property(tries = 60)
    void what_is_held_follows_changed_rows(
            @ForAll("rows") List<RowValues> before,
            @ForAll("rows") List<RowValues> after,
            @ForAll("queries") List<LedgerQuery> queries) {
        kept.hold(before);
        LedgerInMemory held = reader.held();
        queries.forEach(query -> held.totals(LEDGER, query));
        kept.hold(after.subList(0, 5));

        reader.renew(held, Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));

        agree(held, queries);
    }

    private void agree(LedgerInMemory held, List<LedgerQuery> queries) {
        for (LedgerQuery query : queries) {
            List<Long> ids =
                    reader.rows(query, 0, ALL).stream().map(LedgerRow::id).toList();
            assertThat(held.ids(LEDGER, query, 0, ALL)).as("%s", query).isEqualTo(ids);
            assertThat(held.totals(LEDGER, query)).isEqualTo(reader.totals(query));
            for (long id = 1; id <= 3; id++) {
                assertThat(held.position(LEDGER, query, id)).isEqualTo(reader.position(query, id));
            }
            List<ListedRow> each = new ArrayList<>();
            reader.each(query, each::add);
            assertThat(each).isEqualTo(reader.listed(ids)).isEqualTo(held.rowsOf(ids));
        }
    }

    @Provide
    Arbitrary<List<RowValues>> rows() {
        return new RandomRows(LEDGER).rows().list().ofSize(8);
    }

    @Provide
    Arbitrary<List<LedgerQuery>> queries() {
        Arbitrary<List<Condition>> filter = Arbitraries.oneOf(
                        new RandomRows(LEDGER).conditions(), Arbitraries.just(new Condition.KeyShared()))
                .list()
                .ofMaxSize(2);
        List<String> columns = new ArrayList<>(
                LEDGER.ledger().columns().stream().map(Column::code).toList());
        columns.add(CommonColumns.NUMBER);
        Arbitrary<List<Sorting>> order = Combinators.combine(Arbitraries.of(columns), Arbitraries.of(true, false))
                .as(Sorting::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(filter, order)
                .as((met, by) ->
                        LedgerQuery.all(LEDGER.year(), "sample").where(met).orderedBy(by))
                .list()
                .ofSize(5);
    }
}
