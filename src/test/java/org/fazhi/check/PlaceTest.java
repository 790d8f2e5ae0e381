package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_breach_names_its_ledger_and_its_rule() {
        Place breach = Place.breach("reconsideration", "closed_after", "矛盾化解 · 行政复议");

        assertThat(breach.kind()).isEqualTo(Place.Kind.BREACH);
        assertThat(breach.label()).isEqualTo("矛盾化解 · 行政复议");
        assertThat(breach.ledger()).isEqualTo("reconsideration");
        assertThat(breach.rule()).isEqualTo("closed_after");
    }

    @Test
    void a_ledger_of_its_own_is_named_by_its_code() {
        assertThat(new Place(Place.Kind.LEDGER, "reconsideration", "行政复议").ledger())
                .isEqualTo("reconsideration");
    }
}
