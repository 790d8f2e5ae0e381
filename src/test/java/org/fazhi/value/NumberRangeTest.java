package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangeTest {

    @ParameterizedTest(name = "{0} may be {1} but not {2}")
    @CsvSource({
        "150余, 159.9, 160",
        "150多, 150, 149",
        "1850余, 1859, 1860",
        "2000余, 2999, 3000",
        "1.5余, 1.59, 1.6",
        "近200, 150, 200",
        "约150, 155, 156",
        "约60, 55, 54",
        "90以上, 100000, 89",
        "30以下, -5, 31",
        "-150余, -159, -149",
    })
    void a_word_of_approximation_reaches_as_far_as_the_last_significant_digit(
            String written, BigDecimal inside, BigDecimal outside) {
        NumberRange range = NumberRange.of(read(written));

        assertThat(range.meets(exactly(inside))).as("meets " + inside).isTrue();
        assertThat(range.meets(exactly(outside))).as("meets " + outside).isFalse();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "100, 60余, 160余",
        "300余, 1, 301以上",
        "60余, 70余, 130以上",
        "200余, 2000余, 2200以上",
        "近200, 300, 近500",
        "近200, 13, 213以下",
        "90以上, 5, 95以上",
        "近200, 60余, 约260",
        "约60, 40, 约100",
        "3, 4, 7",
    })
    void a_sum_says_no_more_than_is_known(String one, String other, String sum) {
        Optional<Quantity> total = QuantitySum.of(List.of(read(one), read(other)), MeasureUnit.NONE);

        assertThat(total.map(quantity -> QuantityWriter.write(quantity, 0))).contains(sum);
    }

    @Test
    void units_are_converted_when_added_and_refused_when_they_do_not_convert() {
        Quantity yuan = Quantity.exact(5_000, "元");
        Quantity wan = new Quantity(new BigDecimal("2"), new MeasureUnit("万元"), Qualifier.ABOUT);

        assertThat(QuantitySum.of(List.of(yuan, wan), new MeasureUnit("万元")))
                .contains(new Quantity(new BigDecimal("2.5"), new MeasureUnit("万元"), Qualifier.ABOUT));
        assertThat(QuantitySum.of(List.of(yuan, Quantity.exact(1, "人")), new MeasureUnit("元")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} includes {1}")
    @CsvSource({
        "150余, 150",
        "约150, 145",
        "约150, 155",
        "近200, 150",
        "90以上, 90",
        "30以下, 30",
        "-150余, -150",
        "-近200, -150",
        "12, 12"
    })
    void the_ends_that_belong_to_a_range_are_in_it(String written, BigDecimal end) {
        assertThat(NumberRange.of(read(written.replace("-近", "近-"))).contains(exactly(end)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} stops short of {1}")
    @CsvSource({"150余, 160", "近200, 200", "-150余, -160", "-近200, -200", "0余, 1"})
    void the_ends_that_do_not_belong_to_a_range_are_not_in_it(String written, BigDecimal end) {
        NumberRange range = NumberRange.of(read(written.replace("-近", "近-")));

        assertThat(range.contains(exactly(end))).isFalse();
        assertThat(range.meets(exactly(end))).isFalse();
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "150余, 150余, true",
        "150余, 155, true",
        "150余, 约150, false",
        "150余, 150以上, false",
        "150以上, 150余, true",
        "150以上, 150以上, true",
        "151以上, 150余, false",
        "160以下, 150余, true",
        "159以下, 150余, false",
        "160以下, 30以下, true",
        "30以下, 160以下, false",
        "约150, 150, true",
        "150, 约150, false",
        "近200, 150余, true",
        "近200, 200, false",
    })
    void a_range_contains_what_says_no_more(String one, String other, boolean contains) {
        assertThat(NumberRange.of(read(one)).contains(NumberRange.of(read(other))))
                .isEqualTo(contains);
        assertThat(NumberRange.ANYTHING.contains(NumberRange.of(read(other)))).isTrue();
        assertThat(NumberRange.of(read(one)).contains(NumberRange.ANYTHING)).isFalse();
    }

    @ParameterizedTest(name = "{0} above {1}: {2}")
    @CsvSource({
        "160, 150余, true",
        "159, 150余, false",
        "200, 近200, true",
        "150, 近200, false",
        "151以上, 150, true",
        "150以上, 150, false",
        "150, 150以下, false",
        "150余, 160以上, false",
        "150以下, 100, false",
    })
    void a_range_is_above_another_where_all_of_it_is(String one, String other, boolean above) {
        NumberRange mine = NumberRange.of(read(one));
        NumberRange its = NumberRange.of(read(other));

        assertThat(mine.isAbove(its)).isEqualTo(above);
        assertThat(mine.meets(its)).isEqualTo(!above && !its.isAbove(mine));
        assertThat(mine.isAbove(NumberRange.ANYTHING)).isFalse();
        assertThat(NumberRange.ANYTHING.isAbove(its)).isFalse();
    }

    @Test
    void a_range_in_another_unit_keeps_its_ends() {
        BigDecimal tenThousand = new BigDecimal("10000");

        assertThat(NumberRange.of(read("150余")).times(tenThousand)).isEqualTo(range("1500000", true, "1600000", false));
        assertThat(NumberRange.of(read("150以上")).times(tenThousand).high()).isEmpty();
        assertThat(NumberRange.of(read("150以下")).times(tenThousand).low()).isEmpty();
        assertThat(NumberRange.around(new BigDecimal("5"), new BigDecimal("0.5")))
                .isEqualTo(range("4.5", true, "5.5", true));
    }

    @Test
    void an_end_of_a_sum_belongs_to_it_only_where_both_do() {
        assertThat(NumberRange.of(read("150余")).plus(NumberRange.of(read("10"))))
                .isEqualTo(range("160", true, "170", false));
        assertThat(NumberRange.of(read("150余"))
                        .plus(NumberRange.of(read("10以上")))
                        .high())
                .isEmpty();
    }

    @Property
    void the_range_of_a_sum_holds_everything_its_parts_may_add_up_to(@ForAll("parts") List<Quantity> parts) {
        Quantity sum = QuantitySum.of(parts, MeasureUnit.NONE).orElseThrow();
        NumberRange known =
                parts.stream().map(NumberRange::of).reduce(NumberRange::plus).orElseThrow();

        assertThat(sum.isExact()).isEqualTo(parts.stream().allMatch(Quantity::isExact));
        boolean about = sum.qualifier() == Qualifier.ABOUT;
        Statistics.label("about")
                .collect(about)
                .coverage(seen -> seen.check(false).percentage(share -> share > 20));
        if (!about)
            assertThat(NumberRange.of(sum).contains(known)).as(sum.toString()).isTrue();
    }

    @Provide
    Arbitrary<List<Quantity>> parts() {
        return Combinators.combine(Arbitraries.longs().between(1, 5000), Arbitraries.of(Qualifier.class))
                .as((number, qualifier) -> new Quantity(BigDecimal.valueOf(number), MeasureUnit.NONE, qualifier))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static NumberRange range(String low, boolean lowIncluded, String high, boolean highIncluded) {
        return new NumberRange(
                Optional.of(new NumberRange.Bound(new BigDecimal(low), lowIncluded)),
                Optional.of(new NumberRange.Bound(new BigDecimal(high), highIncluded)));
    }

    private static NumberRange exactly(BigDecimal number) {
        return NumberRange.of(Quantity.exact(number, MeasureUnit.NONE));
    }

    private static Quantity read(String written) {
        return ((Reading.Read) QuantityReader.read(written, MeasureUnit.NONE)).quantity();
    }
}
