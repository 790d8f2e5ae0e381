package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfWidthTest {

    @Test
    void every_full_width_character_of_a_keyboard_becomes_its_half_width_one() {
        IntStream.rangeClosed('!', '~').forEach(narrow -> {
            String wide = Character.toString(narrow + 0xFEE0);

            assertThat(HalfWidth.of("第" + wide + "号")).isEqualTo("第" + Character.toString(narrow) + "号");
        });
    }

    /** What lies beside the full-width block is no letter or digit. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFF00", "｟", "￠", "《条例》", "〔2020〕3号", "12件", "𠮷野家", "1850余万元", "é"})
    void everything_else_stays(String text) {
        assertThat(HalfWidth.of(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"00A0", "3000", "2003", "2009", "202F", "0009", "000A", "0020", "0085"})
    void every_kind_of_space_becomes_a_plain_one_and_goes_at_the_ends(String code) {
        String space = Character.toString(Integer.parseInt(code, 16));

        assertThat(HalfWidth.of("12" + space + "件")).isIn("12 件", "12" + space + "件");
        assertThat(HalfWidth.of("１２" + space + "件").strip()).startsWith("12").endsWith("件");
    }

    @Test
    void an_ideographic_or_unbreakable_space_within_becomes_a_plain_one() {
        assertThat(HalfWidth.of("12\u3000件")).isEqualTo("12 件");
        assertThat(HalfWidth.of("12\u00A0件")).isEqualTo("12 件");
        assertThat(HalfWidth.of("12\t件")).isEqualTo("12 件");
        assertThat(HalfWidth.of("\u3000\u00A0 12件 \u3000")).isEqualTo("12件");
        assertThat(HalfWidth.of("  12件  ")).isEqualTo("12件");
    }

    @ParameterizedTest
    @CsvSource({"200B", "200C", "200D", "2060", "FEFF"})
    void what_nobody_can_see_is_left_out(String code) {
        String invisible = Character.toString(Integer.parseInt(code, 16));

        assertThat(HalfWidth.of(invisible + "1" + invisible + "2件" + invisible)).isEqualTo("12件");
    }

    @Test
    void a_mathematical_minus_is_a_minus() {
        assertThat(HalfWidth.of("\u221212")).isEqualTo("-12");
    }

    @Property(tries = 500)
    void what_is_half_width_stays_so(@ForAll String text) {
        String narrow = HalfWidth.of(text);

        assertThat(HalfWidth.of(narrow)).isEqualTo(narrow);
    }
}
