package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWriterTest {

    @Test
    void decimals_are_filled_up_but_never_cut_off() {
        Quantity days = Quantity.exact(new BigDecimal("0.394"), new MeasureUnit("天"));

        assertThat(QuantityWriter.write(days, 2)).isEqualTo("0.394天");
        assertThat(QuantityWriter.write(days, 4)).isEqualTo("0.3940天");
        assertThat(QuantityWriter.write(Quantity.exact(100, "%"), 2)).isEqualTo("100.00%");
    }

    @Test
    void no_quantity_is_a_dash() {
        assertThat(QuantityWriter.orDash(Optional.of(quantity("1850", "万元", Qualifier.MORE)), 0))
                .isEqualTo("1850余万元");
        assertThat(QuantityWriter.orDash(Optional.empty(), 2)).isEqualTo("—");
    }

    @Test
    void the_word_of_approximation_stands_in_its_place() {
        assertThat(QuantityWriter.write(quantity("1850", "万元", Qualifier.MORE), 0))
                .isEqualTo("1850余万元");
        assertThat(QuantityWriter.writeNumber(quantity("1850", "万元", Qualifier.MORE), 0))
                .isEqualTo("1850余");
        assertThat(QuantityWriter.write(quantity("90", "分", Qualifier.AT_LEAST), 0))
                .isEqualTo("90分以上");
        assertThat(QuantityWriter.write(quantity("200", "人", Qualifier.NEARLY), 0))
                .isEqualTo("近200人");
    }

    @ParameterizedTest(name = "{0}% is {1}")
    @CsvSource({"20, 1/5", "75, 3/4", "50, 1/2", "12.5, 1/8", "25.81,", "100,", "0,"})
    void only_simple_percentages_are_written_as_fractions(BigDecimal percent, String fraction) {
        assertThat(QuantityWriter.writeFraction(Quantity.exact(percent, MeasureUnit.PERCENT)))
                .isEqualTo(Optional.ofNullable(fraction));
    }

    @Test
    void changes_are_printed_with_their_sign() {
        Change change = change(Quantity.exact(926, "工作日"), Quantity.exact(687, "工作日"));

        assertThat(ChangeWriter.difference(change, 0)).isEqualTo("-239");
        assertThat(ChangeWriter.rate(change, 0)).contains("-25.81%");
    }

    @Test
    void percentages_change_by_points_and_have_no_rate() {
        Change change = change(quantity("10.1", "%", Qualifier.EXACT), quantity("13.3", "%", Qualifier.EXACT));

        assertThat(ChangeWriter.difference(change, 1)).isEqualTo("+3.2");
        assertThat(ChangeWriter.rate(change, 1)).contains("+3.2个百分点");
    }

    @Test
    void a_change_of_an_approximate_figure_is_approximate() {
        Change change = change(Quantity.exact(140, "件"), quantity("150", "件", Qualifier.MORE));

        assertThat(ChangeWriter.difference(change, 0)).isEqualTo("约+10");
        assertThat(ChangeWriter.rate(change, 0)).contains("约+7.14%");
    }

    @Test
    void nothing_has_a_rate_against_zero() {
        Change change = change(Quantity.exact(0, "件"), Quantity.exact(3, "件"));

        assertThat(ChangeWriter.difference(change, 0)).isEqualTo("+3");
        assertThat(ChangeWriter.rate(change, 0)).isEmpty();
    }

    private static Change change(Quantity lastYear, Quantity thisYear) {
        return Change.between(lastYear, thisYear).orElseThrow();
    }

    private static Quantity quantity(String number, String unit, Qualifier qualifier) {
        return new Quantity(new BigDecimal(number), new MeasureUnit(unit), qualifier);
    }
}
