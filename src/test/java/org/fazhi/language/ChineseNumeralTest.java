package org.fazhi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "22, 二十二",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "1000, 一千",
        "1010, 一千零一十",
        "1001, 一千零一",
        "9999, 九千九百九十九"
    })
    void numbers_of_headings_are_written_as_usual(int number, String numeral) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(numeral);
    }

    @Test
    void there_is_none_below_zero() {
        assertThatThrownBy(() -> ChineseNumeral.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
