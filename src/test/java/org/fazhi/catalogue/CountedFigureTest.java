package org.fazhi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;

class CountedFigureTest {
    private static final Indicator INDICATOR =
            BuiltInCatalogues.load("outline_2021").indicators().getFirst();
    private static final Indicator SHARE = BuiltInCatalogues.load("eight_areas").indicators().stream()
            .filter(one -> one.kind() instanceof IndicatorKind.Counted && one.decimals() == 2)
            .findFirst()
            .orElseThrow();
    private static final Figure.Source BY_HAND = new Figure.Typed("王", Instant.EPOCH);

    @Test
    void what_no_ledger_counts_is_no_counted_figure() {
        assertThat(CountedFigure.of(figure(Optional.of(cases(12)), BY_HAND))).isEmpty();
        assertThat(CountedFigure.of(figure(Optional.empty(), new Figure.NoSource())))
                .isEmpty();
        assertThat(CountedFigure.of(figure(Optional.of(cases(12)), new Figure.Summed(List.of("a"), List.of()))))
                .isEmpty();
        assertThat(CountedFigure.of(figure(Optional.of(cases(12)), new Figure.Computed("a + b", List.of()))))
                .isEmpty();
    }

    @Test
    void another_number_than_the_count_overrides_it() {
        assertThat(counted(12).give(Optional.of(cases(13)))).isEqualTo(CountedFigure.Given.OVERRIDE);
        assertThat(overridden(13, 12).give(Optional.of(cases(14)))).isEqualTo(CountedFigure.Given.OVERRIDE);
    }

    @Test
    void about_as_many_is_not_the_count() {
        Quantity about = new Quantity(cases(12).number(), cases(12).unit(), Qualifier.ABOUT);

        assertThat(counted(12).give(Optional.of(about))).isEqualTo(CountedFigure.Given.OVERRIDE);
    }

    @Test
    void the_count_given_by_hand_changes_nothing() {
        assertThat(counted(12).give(Optional.of(cases(12)))).isEqualTo(CountedFigure.Given.UNCHANGED);
    }

    @Test
    void more_digits_than_a_count_is_told_with_are_the_count() {
        Quantity counted = Quantity.exact(new BigDecimal("12.35"), SHARE.unit());
        Quantity longer = Quantity.exact(new BigDecimal("12.3478"), SHARE.unit());
        Quantity other = Quantity.exact(new BigDecimal("12.344"), SHARE.unit());
        Figure figure = new Figure(SHARE, 2020, new Figure.Known(counted), new Figure.CountedFrom("cases", 9), "");
        CountedFigure share = CountedFigure.of(figure).orElseThrow();

        assertThat(share.give(Optional.of(longer))).isEqualTo(CountedFigure.Given.UNCHANGED);
        assertThat(share.give(Optional.of(other))).isEqualTo(CountedFigure.Given.OVERRIDE);
    }

    @Test
    void a_count_cannot_be_cleared() {
        assertThat(counted(12).give(Optional.empty())).isEqualTo(CountedFigure.Given.UNCHANGED);
    }

    @Test
    void the_count_given_over_an_override_holds_again() {
        assertThat(overridden(13, 12).give(Optional.of(cases(12)))).isEqualTo(CountedFigure.Given.COUNT_AGAIN);
        assertThat(overridden(13, 12).give(Optional.empty())).isEqualTo(CountedFigure.Given.COUNT_AGAIN);
    }

    @Test
    void where_a_ledger_counts_but_has_no_number_any_is_an_override() {
        CountedFigure none = CountedFigure.of(figure(Optional.empty(), new Figure.CountedFrom("cases", 3)))
                .orElseThrow();

        assertThat(none.count()).isEmpty();
        assertThat(none.give(Optional.of(cases(0)))).isEqualTo(CountedFigure.Given.OVERRIDE);
        assertThat(none.give(Optional.empty())).isEqualTo(CountedFigure.Given.UNCHANGED);
    }

    @Test
    void it_knows_the_ledger_and_the_count_under_an_override() {
        assertThat(overridden(13, 12).ledger()).isEqualTo("cases");
        assertThat(overridden(13, 12).count()).contains(cases(12));
        assertThat(overridden(13, 12).isOverridden()).isTrue();
        assertThat(counted(12).isOverridden()).isFalse();
    }

    private static CountedFigure counted(long count) {
        return CountedFigure.of(figure(Optional.of(cases(count)), new Figure.CountedFrom("cases", count)))
                .orElseThrow();
    }

    private static CountedFigure overridden(long given, long count) {
        return CountedFigure.of(figure(
                        Optional.of(cases(given)),
                        new Figure.Overridden(BY_HAND, "cases", Optional.of(cases(count)), "补报")))
                .orElseThrow();
    }

    private static Figure figure(Optional<Quantity> quantity, Figure.Source source) {
        Figure.Value value = quantity.<Figure.Value>map(Figure.Known::new).orElse(new Figure.Missing());
        return new Figure(INDICATOR, 2020, value, source, "");
    }

    private static Quantity cases(long number) {
        return Quantity.exact(BigDecimal.valueOf(number), new MeasureUnit("件"));
    }
}
