package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintRuleTest {
    private static final MeasureUnit PERSONS = new MeasureUnit("人次");

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "2487, EXACT, 2487人次",
        "2487, MORE_2, 2400余人次",
        "2487, MORE_3, 2480余人次",
        "2487, NEAREST_2, 近2500人次",
        "2487, NEAREST_3, 近2490人次",
        "2412, NEAREST_2, 2400余人次",
        "2450, NEAREST_2, 2400余人次",
        "2500, MORE_2, 2500人次",
        "2500, NEAREST_2, 2500人次",
        "9950, NEAREST_2, 9900余人次",
        "9960, NEAREST_2, 近10000人次",
        "157, MORE_2, 150余人次",
        "157, MORE_3, 157人次",
        "64, MORE_2, 64人次",
        "7, MORE_2, 7人次",
        "0, MORE_2, 0人次",
        "1857.35, MORE_3, 1850余人次",
        "1850.35, MORE_3, 1850余人次",
        "18.57, MORE_2, 18.57人次",
        "-2487, MORE_2, -2487人次",
        "39966, MORE_2, 39000余人次",
        "123456, MORE_3, 123000余人次",
    })
    void an_exact_figure_is_told_as_its_rule_says(BigDecimal exact, PrintRule rule, String told) {
        assertThat(QuantityWriter.write(rule.told(Quantity.exact(exact, PERSONS)), 0))
                .isEqualTo(told);
    }

    @Test
    void what_was_given_approximately_is_told_as_it_was_given() {
        Quantity given = new Quantity(new BigDecimal("1853"), PERSONS, Qualifier.MORE);

        for (PrintRule rule : PrintRule.values()) assertThat(rule.told(given)).isEqualTo(given);
    }

    @Property(tries = 500)
    void what_is_told_is_true_and_off_by_less_than_a_tenth(
            @ForAll @LongRange(max = 2_000_000) long count, @ForAll PrintRule rule) {
        Quantity exact = Quantity.exact(count, "人次");
        Quantity told = rule.told(exact);
        BigDecimal off = told.number().subtract(exact.number());

        assertThat(off.abs().multiply(BigDecimal.TEN).longValue()).isLessThanOrEqualTo(count);
        switch (told.qualifier()) {
            case MORE -> assertThat(off.signum()).isNegative();
            case NEARLY -> assertThat(off.signum()).isPositive();
            default -> assertThat(told).isEqualTo(exact);
        }
    }
}
