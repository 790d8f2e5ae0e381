package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fazhi.language.ChineseNumeral;

class ChineseNumberProperties {

    @Property(tries = 2000)
    void a_numeral_of_a_heading_is_read_as_its_number(@ForAll @IntRange(max = 9999) int number) {
        assertThat(ChineseNumber.read(ChineseNumeral.of(number))).contains(BigDecimal.valueOf(number));
    }

    /** 壹佰零伍 is what cheques and contracts say for 一百零五. */
    @Property(tries = 500)
    void a_numeral_as_bookkeepers_write_it_means_the_same(@ForAll @IntRange(max = 9999) int number) {
        StringBuilder formal = new StringBuilder();
        for (char character : ChineseNumeral.of(number).toCharArray())
            formal.append("零壹贰叁肆伍陆柒捌玖拾佰仟".charAt("零一二三四五六七八九十百千".indexOf(character)));

        assertThat(ChineseNumber.read(formal.toString())).contains(BigDecimal.valueOf(number));
    }

    @Property(tries = 500)
    void tens_of_thousands_are_read_before_what_remains(
            @ForAll @IntRange(min = 1, max = 9999) int above, @ForAll @IntRange(min = 1000, max = 9999) int below) {
        BigDecimal number = BigDecimal.valueOf(above * 10_000L + below);

        assertThat(ChineseNumber.read(ChineseNumeral.of(above) + "万" + ChineseNumeral.of(below)))
                .contains(number);
        assertThat(ChineseNumber.read(ChineseNumeral.of(above) + "亿"))
                .contains(BigDecimal.valueOf(above).movePointRight(8).setScale(0));
    }

    @Property(tries = 500)
    void digits_one_by_one_are_read_as_they_stand(@ForAll @IntRange(min = 10, max = 2100) int year) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(year).toCharArray()) digits.append("〇一二三四五六七八九".charAt(digit - '0'));

        assertThat(ChineseNumber.read(digits.toString())).contains(BigDecimal.valueOf(year));
    }

    @Property(tries = 1000)
    void nothing_makes_reading_fail_and_no_number_is_negative(@ForAll("scraps") String numeral) {
        assertThat(ChineseNumber.read(numeral).map(BigDecimal::signum).orElse(0))
                .isNotNegative();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings().withChars("零一二三十百千万亿两壹拾件").ofMinLength(1).ofMaxLength(7);
    }
}
