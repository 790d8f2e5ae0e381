package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerQueryTest {
    private static final LedgerQuery ALL = LedgerQuery.all(2020, "sample");
    private static final Condition ACCEPTED = new Condition.OneOf("handling", Set.of("受理"));

    @Test
    void without_more_it_asks_for_all_rows_of_the_year_in_the_ledgers_order() {
        assertThat(ALL).isEqualTo(new LedgerQuery(2020, "sample", List.of(), List.of(), Count.Span.YEAR));
        assertThat(ALL.orderIn(SampleLedger.ledger())).containsExactly(Sorting.up("received"));
    }

    @Test
    void an_order_asked_for_goes_before_the_ledgers_own() {
        LedgerQuery byTitle = ALL.orderedBy(List.of(new Sorting("title", true)));

        assertThat(byTitle.orderIn(SampleLedger.ledger())).containsExactly(new Sorting("title", true));
    }

    @Test
    void filter_and_order_are_changed_one_without_the_other() {
        LedgerQuery query = ALL.where(List.of(ACCEPTED)).orderedBy(List.of(Sorting.up("closed")));

        assertThat(query)
                .isEqualTo(new LedgerQuery(
                        2020, "sample", List.of(ACCEPTED), List.of(Sorting.up("closed")), Count.Span.YEAR));
        assertThat(query.where(List.of()).order()).containsExactly(Sorting.up("closed"));
    }
}
