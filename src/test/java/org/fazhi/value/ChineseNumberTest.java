package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "零, 0",
        "十, 10",
        "百, 100",
        "千, 1000",
        "万, 10000",
        "亿, 100000000",
        "一十五, 15",
        "一百一十, 110",
        "一百零五, 105",
        "一千零五, 1005",
        "一千零五十, 1050",
        "一千一百零一, 1101",
        "两千, 2000",
        "十万, 100000",
        "三万二千, 32000",
        "三万零五十, 30050",
        "十二万三千四百五十六, 123456",
        "一亿零三百万, 103000000",
        "一千五百万亿, 1500000000000000",
        "三亿, 300000000",
        "贰仟叁佰, 2300",
        "二〇二一, 2021",
        "二零二一, 2021",
        "一五, 15",
    })
    void a_well_formed_numeral_is_read(String numeral, BigDecimal number) {
        assertThat(ChineseNumber.read(numeral))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    /** 一百五 may be 105 or 150, 三万五 30005 or 35000. */
    @ParameterizedTest
    @ValueSource(strings = {"", "一百五", "一千五", "三万五", "一亿五", "五百千", "十百", "百一千", "一二百", "十十", "件", "一百件", "五十二十"})
    void a_numeral_that_may_mean_two_numbers_or_none_is_not_read(String numeral) {
        assertThat(ChineseNumber.read(numeral)).isEmpty();
    }
}
