package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingTest {
    private static final MeasureUnit CASES = new MeasureUnit("件");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "157, EXACT, 157件",
        "157, TENS, 150余件",
        "150, TENS, 150件",
        "7, TENS, 7件",
        "0, TENS, 0件",
        "10, TENS, 10件",
        "11, TENS, 10余件",
        "1234, HUNDREDS, 1200余件",
        "99, HUNDREDS, 99件",
        "7942, THOUSANDS, 7000余件",
        "8000, THOUSANDS, 8000件",
        "999.5, THOUSANDS, 1000件",
        "12.5, EXACT, 13件",
        "12.4, EXACT, 12件",
        "3.5, TENS, 4件",
    })
    void a_count_is_rounded_down_and_says_so_where_something_is_lost(
            BigDecimal counted, Publishing publishing, String printed) {
        assertThat(QuantityWriter.write(publishing.publish(counted, CASES, 0), 0))
                .isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource({"66.666, 2, 66.67", "66.665, 2, 66.67", "66.664, 2, 66.66", "66.6, 0, 67", "66, 2, 66"})
    void an_exact_figure_is_rounded_to_its_digits_half_up(BigDecimal counted, int decimals, BigDecimal published) {
        assertThat(Publishing.EXACT.publish(counted, MeasureUnit.PERCENT, decimals))
                .isEqualTo(Quantity.exact(published, MeasureUnit.PERCENT));
    }

    @Property(tries = 300)
    void what_is_published_may_be_what_was_counted(
            @ForAll @LongRange(max = 200_000) long counted, @ForAll Publishing publishing) {
        Quantity published = publishing.publish(BigDecimal.valueOf(counted), CASES, 0);

        assertThat(NumberRange.of(published).meets(NumberRange.of(Quantity.exact(counted, "件"))))
                .as("%s for %s", published, counted)
                .isTrue();
        assertThat(published.number()).isLessThanOrEqualTo(BigDecimal.valueOf(counted));
    }
}
