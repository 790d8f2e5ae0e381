package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerSummary.Counted;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.junit.jupiter.api.Test;

class CountsByIndicatorTest {
    private static final int YEAR = 2020;
    private static final FigureKey CASES = new FigureKey("案件数", YEAR);

    private final Catalogue catalogue = new TestCatalogue()
            .indicator("案件数", "件", 0, new IndicatorKind.Counted("reconsideration", ""))
            .indicator("纠错率", "%", 2, new IndicatorKind.Counted("reconsideration", ""))
            .build();

    @Test
    void a_ledger_with_rows_gives_its_indicators_their_exact_figures_and_says_where_from() {
        CountsByIndicator counted =
                CountsByIndicator.NONE.with(summary("reconsideration", YEAR, 40, Map.of("案件数", number("157", 31))));

        assertThat(counted.of(CASES, indicator("案件数"))).hasValueSatisfying(value -> {
            assertThat(printed(value)).isEqualTo("157件");
            assertThat(value.source()).isEqualTo(new Figure.CountedFrom("reconsideration", 31));
        });
    }

    @Test
    void a_figure_with_decimals_is_rounded_to_them() {
        CountsByIndicator counted =
                CountsByIndicator.NONE.with(summary("reconsideration", YEAR, 3, Map.of("纠错率", number("66.66666", 3))));

        assertThat(counted.of(new FigureKey("纠错率", YEAR), indicator("纠错率")))
                .hasValueSatisfying(value -> assertThat(printed(value)).isEqualTo("66.67%"));
    }

    @Test
    void what_could_not_be_counted_says_why() {
        CountsByIndicator counted = CountsByIndicator.NONE.with(
                summary("reconsideration", YEAR, 3, Map.of("纠错率", new LedgerSummary.Nothing("没有符合条件的记录。"))));

        assertThat(counted.of(new FigureKey("纠错率", YEAR), indicator("纠错率")))
                .contains(new ComputedValue(
                        new Figure.Impossible("没有符合条件的记录。"), new Figure.CountedFrom("reconsideration", 0)));
    }

    @Test
    void a_ledger_without_rows_counts_nothing_and_one_that_lost_them_no_longer_does() {
        CountsByIndicator kept =
                CountsByIndicator.NONE.with(summary("reconsideration", YEAR, 1, Map.of("案件数", number("1", 1))));
        CountsByIndicator emptied = kept.with(summary("reconsideration", YEAR, 0, Map.of("案件数", number("0", 0))));

        assertThat(kept.of(CASES, indicator("案件数"))).isPresent();
        assertThat(emptied.of(CASES, indicator("案件数"))).isEmpty();
        assertThat(emptied.indicatorsOf("reconsideration", YEAR)).isEmpty();
    }

    @Test
    void what_a_ledger_counts_replaces_what_it_counted_and_leaves_other_ledgers_and_years() {
        CountsByIndicator counted = CountsByIndicator.NONE
                .with(summary("lawsuits", YEAR, 5, Map.of("诉讼数", number("5", 5))))
                .with(summary("reconsideration", YEAR - 1, 5, Map.of("案件数", number("9", 5))))
                .with(summary("reconsideration", YEAR, 5, Map.of("案件数", number("5", 5))))
                .with(summary("reconsideration", YEAR, 5, Map.of("纠错率", number("5", 5))));

        assertThat(counted.of(CASES, indicator("案件数"))).isEmpty();
        assertThat(counted.indicatorsOf("reconsideration", YEAR)).containsExactly("纠错率");
        assertThat(counted.indicatorsOf("reconsideration", YEAR - 1)).containsExactly("案件数");
        assertThat(counted.indicatorsOf("lawsuits", YEAR)).containsExactly("诉讼数");
        assertThat(counted.indicatorsOf("lawsuits", YEAR - 1)).isEmpty();
    }

    @Test
    void a_table_asked_again_after_a_count_gives_the_new_figure_and_what_comes_of_it() {
        Catalogue computing = new TestCatalogue()
                .indicator("案件数", "件", 0, new IndicatorKind.Counted("reconsideration", ""))
                .derived("每月案件数", "件", 1, "案件数 / 12")
                .build();
        FigureTable table = FigureTable.of(Map.of(YEAR, computing), List.of(), Map.of());
        assertThat(table.figure("每月案件数", YEAR).orElseThrow().quantity()).isEmpty();

        FigureTable counted = table.withCounted(summary("reconsideration", YEAR, 24, Map.of("案件数", number("24", 24))));

        assertThat(counted.figure("案件数", YEAR).orElseThrow().quantity()).contains(Quantity.exact(24, "件"));
        assertThat(counted.figure("每月案件数", YEAR).orElseThrow().quantity()).contains(Quantity.exact(2, "件"));
        FigureTable emptied = counted.withCounted(summary("reconsideration", YEAR, 0, Map.of()));
        assertThat(emptied.figure("每月案件数", YEAR).orElseThrow().quantity()).isEmpty();
    }

    private Indicator indicator(String name) {
        return catalogue.indicatorNamed(name).orElseThrow();
    }

    private static LedgerSummary summary(String ledger, int year, long rows, Map<String, Counted> counted) {
        return new LedgerSummary(ledger, year, rows, counted, List.of());
    }

    private static Counted number(String number, long rows) {
        return new LedgerSummary.Number(new BigDecimal(number), rows, BigDecimal.ZERO);
    }

    private static String printed(ComputedValue value) {
        return QuantityWriter.write(((Figure.Known) value.value()).quantity(), 0);
    }
}
