package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class LatestFlowTest {
    private static final FigureKey INPUT = new FigureKey("原数", 2020);
    private static final FigureKey DERIVED = new FigureKey("甲", 2020);

    private final Catalogue before =
            new TestCatalogue().entered("原数", "件").entered("甲", "件").build();
    private final Catalogue after = new TestCatalogue()
            .entered("原数", "件")
            .derived("甲", "件", 0, "原数 * 2")
            .build();
    private final LatestFlow latest = new LatestFlow();

    @Test
    void the_same_catalogues_are_laid_out_once() {
        FormulaFlow first = latest.of(Map.of(2020, before));

        assertThat(latest.of(Map.of(2020, before))).isSameAs(first);
    }

    @Test
    void another_catalogue_of_a_year_counts_at_once() {
        assertThat(latest.of(Map.of(2020, before)).outOf(INPUT)).isEmpty();

        assertThat(latest.of(Map.of(2020, after)).outOf(INPUT)).containsExactly(DERIVED);
    }

    @Test
    void another_year_counts_at_once() {
        latest.of(Map.of(2020, after));

        assertThat(latest.of(Map.of(2020, after, 2021, after)).outOf(new FigureKey("原数", 2021)))
                .containsExactly(new FigureKey("甲", 2021));
    }
}
