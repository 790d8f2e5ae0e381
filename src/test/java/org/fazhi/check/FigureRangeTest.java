package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;

/** A figure is as exact as the way it came about allows: 66.67% may be anything from 66.665 to 66.675. */
class FigureRangeTest {
    private static final Figure.Source TYPED = new Figure.Typed("王敏", Instant.EPOCH);
    private static final Figure.Source COMPUTED = new Figure.Computed("甲 / 乙", List.of());
    private static final Figure.Source COUNTED = new Figure.CountedFrom("reconsideration", 12);
    private static final Figure.Source SUMMED = new Figure.Summed(List.of("公安分局"), List.of());
    private static final MeasureUnit YUAN = new MeasureUnit("元");
    private static final MeasureUnit TEN_THOUSAND_YUAN = new MeasureUnit("万元");

    @Test
    void what_was_typed_is_meant_as_it_stands() {
        assertThat(range("66.67", "%", 2, TYPED)).isEqualTo(exactly("66.67"));
        assertThat(range("150余", "件", 0, TYPED)).isEqualTo(between("150", true, "160", false));
        assertThat(range("66.67", "%", 2, new Figure.Imported("表.xlsx", "Sheet1", "B3", "王敏", Instant.EPOCH)))
                .isEqualTo(exactly("66.67"));
        assertThat(range("12", "件", 0, new Figure.Overridden(TYPED, "reconsideration", Optional.empty(), "")))
                .isEqualTo(exactly("12"));
    }

    @Test
    void what_was_computed_was_rounded_to_its_last_digit() {
        assertThat(range("66.67", "%", 2, COMPUTED)).isEqualTo(between("66.665", true, "66.675", true));
        assertThat(range("67", "%", 0, COMPUTED)).isEqualTo(between("66.5", true, "67.5", true));
    }

    @Test
    void what_is_only_about_because_it_was_computed_may_be_anything() {
        assertThat(range("约66.67", "%", 2, COMPUTED)).isEqualTo(NumberRange.ANYTHING);
        assertThat(range("约260", "件", 0, SUMMED)).isEqualTo(NumberRange.ANYTHING);
    }

    @Test
    void a_sum_is_exact_or_says_itself_how_far_it_reaches() {
        assertThat(range("260", "件", 0, SUMMED)).isEqualTo(exactly("260"));
        assertThat(range("260余", "件", 0, SUMMED)).isEqualTo(between("260", true, "270", false));
    }

    @Test
    void a_count_is_exact_and_only_one_with_decimals_was_rounded() {
        assertThat(range("12", "件", 0, COUNTED)).isEqualTo(exactly("12"));
        assertThat(range("66.7", "%", 1, COUNTED)).isEqualTo(between("66.65", true, "66.75", true));
        assertThat(range("150余", "件", 1, COUNTED)).isEqualTo(between("150", true, "160", false));
    }

    @Test
    void a_figure_is_compared_in_the_unit_of_the_other() {
        assertThat(FigureRange.of(figure("1850余", TEN_THOUSAND_YUAN, 0, TYPED), YUAN))
                .isEqualTo(between("18500000", true, "18600000", false));
        assertThat(FigureRange.of(figure("18500000", YUAN, 0, TYPED), TEN_THOUSAND_YUAN))
                .isEqualTo(exactly("1850"));
        assertThat(FigureRange.of(figure("1850.5", TEN_THOUSAND_YUAN, 1, COMPUTED), YUAN))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(between("18504500", true, "18505500", true));
        assertThat(FigureRange.inUnit(Quantity.exact(3, "万元"), YUAN)).isEqualTo(Quantity.exact(30_000, "元"));
    }

    private static NumberRange range(String written, String unit, int decimals, Figure.Source source) {
        return FigureRange.of(figure(written, new MeasureUnit(unit), decimals, source), new MeasureUnit(unit));
    }

    private static Figure figure(String written, MeasureUnit unit, int decimals, Figure.Source source) {
        var indicator = new TestCatalogue()
                .indicator("甲", unit.symbol(), decimals, new IndicatorKind.Entered())
                .build()
                .indicators()
                .getFirst();
        Quantity quantity = ((Reading.Read) QuantityReader.read(written, unit)).quantity();
        return new Figure(indicator, 2020, new Figure.Known(quantity), source, "");
    }

    private static NumberRange exactly(String number) {
        return between(number, true, number, true);
    }

    private static NumberRange between(String low, boolean lowIncluded, String high, boolean highIncluded) {
        return new NumberRange(Optional.of(bound(low, lowIncluded)), Optional.of(bound(high, highIncluded)));
    }

    private static NumberRange.Bound bound(String number, boolean included) {
        return new NumberRange.Bound(new BigDecimal(number), included);
    }
}
