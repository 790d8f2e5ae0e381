package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thousands separators on the screen. */
class GroupedDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567|1,234,567",
                "1234|1,234",
                "123|123",
                "1234.56789|1,234.56789",
                "0.12345|0.12345",
                "-123456|-123,456",
                "约+12345|约+12,345",
                "1850余万元|1,850余万元",
                "1,234|1,234",
                "—|—"
            })
    void the_digits_before_the_point_stand_in_threes(String figure, String grouped) {
        assertThat(GroupedDigits.of(figure)).isEqualTo(grouped);
    }
}
