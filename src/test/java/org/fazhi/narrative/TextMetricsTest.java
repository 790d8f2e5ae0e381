package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMetricsTest {
    private static final double NEXT_TO_NOTHING = 1e-9;

    @Test
    void a_line_holds_twenty_eight_characters() {
        assertThat(lines(TextMetrics.OFFICE, 57, "")).extracting(String::length).containsExactly(28, 28, 1);
    }

    @Test
    void a_text_that_fills_its_line_takes_no_other() {
        assertThat(lines(TextMetrics.OFFICE, 28, "")).hasSize(1);
        assertThat(lines(TextMetrics.LIBRE_OFFICE, 28, "")).hasSize(1);
    }

    @Test
    void an_empty_text_takes_a_line() {
        assertThat(TextMetrics.OFFICE.lineEnds("", 2, 0)).containsExactly(0);
    }

    @Test
    void only_the_first_line_of_a_paragraph_is_two_characters_in() {
        assertThat(TextMetrics.OFFICE.lineEnds("国".repeat(60), 2, 0)).containsExactly(26, 54, 60);
    }

    @Test
    void lines_turned_over_under_a_name_are_as_far_in_as_the_name() {
        assertThat(TextMetrics.OFFICE.lineEnds("国".repeat(50), 6, 6)).containsExactly(22, 44, 50);
    }

    /** So many characters of text stand before the words; what does not fit together goes to the next line whole. */
    @ParameterizedTest(name = "{0} characters, then {1}: the next line is {2}")
    @CsvSource({
        "28, ，其中, 国，其中",
        "28, 。, 国。",
        "28, ；, 国；",
        "28, ：, 国：",
        "28, ”为抓手, 国”为抓手",
        "28, ）, 国）",
        "28, 》的要求, 国》的要求",
        "28, 〉, 国〉",
        "28, 〕3号, 国〕3号",
        "27, 、”, 国、”",
        "27, ……, 国……",
        "27, ——, 国——",
        "27, 《条例》, 《条例》",
        "27, “放管服”, “放管服”",
        "26, （“一网通办”）, （“一网通办”）",
        "27, 〔2021〕, 〔2021〕",
        "26, 2020年, 年",
        "25, 1034870件, 1034870件",
        "27, 98.6%以上, 98.6%以上",
        "27, 12%, 12%",
        "25, 1/5, ''",
        "27, GB/T, GB/T",
    })
    void no_mark_stands_where_it_must_not_and_no_number_is_cut(int before, String words, String next) {
        List<String> lines = lines(TextMetrics.OFFICE, before, words);

        assertThat(lines.size() > 1 ? lines.getLast() : "").isEqualTo(next);
        assertThat(lines.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void words_of_latin_letters_go_over_whole_and_are_parted_at_spaces() {
        assertThat(lines(TextMetrics.OFFICE, 24, "LibreOffice Writer"))
                .containsExactly("国".repeat(24), "LibreOffice Writer");
        assertThat(lines(TextMetrics.OFFICE, 20, "LibreOffice Writer"))
                .containsExactly("国".repeat(20) + "LibreOffice ", "Writer");
    }

    @Test
    void a_number_longer_than_a_line_is_cut_where_the_line_is_full() {
        List<Integer> ends = TextMetrics.OFFICE.lineEnds("9".repeat(130), 0, 0);

        assertThat(ends.getLast()).isEqualTo(130);
        assertThat(ends.getFirst()).isBetween(56, 58);
        assertThat(ends).hasSize(3);
    }

    @Test
    void one_character_is_not_left_alone_before_a_number_longer_than_a_line() {
        assertThat(lines(TextMetrics.OFFICE, 1, "9".repeat(70)).getFirst().length())
                .isGreaterThan(50);
    }

    @Test
    void a_character_outside_the_common_plane_is_as_wide_as_any_and_never_cut_in_two() {
        assertThat(TextMetrics.OFFICE.width("𠮷林")).isEqualTo(2);
        assertThat(lines(TextMetrics.OFFICE, 27, "7𠮷林")).containsExactly("国".repeat(27) + "7", "𠮷林");
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "；", "：", "？", "！"})
    void libre_office_hangs_one_closing_mark_out_into_the_margin(String mark) {
        assertThat(lines(TextMetrics.LIBRE_OFFICE, 28, mark + "其中")).containsExactly("国".repeat(28) + mark, "其中");
        assertThat(lines(TextMetrics.LIBRE_OFFICE, 28, mark)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", "》", "）"})
    void brackets_and_quotes_are_not_hung(String mark) {
        assertThat(lines(TextMetrics.LIBRE_OFFICE, 28, mark + "其中")).containsExactly("国".repeat(27), "国" + mark + "其中");
    }

    @Test
    void digits_and_letters_take_about_half_a_character_and_more_in_a_substitute_font() {
        assertThat(TextMetrics.OFFICE.width("国家")).isEqualTo(2);
        assertThat(TextMetrics.OFFICE.width("12")).isBetween(0.9, 1.0);
        assertThat(TextMetrics.OFFICE.width("Ab")).isEqualTo(TextMetrics.OFFICE.width("12"));
        assertThat(TextMetrics.LIBRE_OFFICE_WIDE.width("12")).isGreaterThan(1.2);
    }

    @Test
    void a_percent_sign_is_wider_than_a_digit() {
        assertThat(TextMetrics.OFFICE.width("5%"))
                .isGreaterThan(TextMetrics.OFFICE.width("55"))
                .isLessThan(TextMetrics.OFFICE.width("555"));
    }

    /** Word's autoSpaceDE, which the standard's files switch off and LibreOffice does not know. */
    @ParameterizedTest(name = "{0} has {1} gaps")
    @CsvSource({
        "共7件, 2",
        "7件, 1",
        "共7, 1",
        "2021年1月8日, 5",
        "（7）, 0",
        "“12345”热线, 0",
        "，7件, 1",
        "达98%以上, 1",
        "达%, 1",
        "1034870, 0",
        "一二三, 0",
        "GB/T9704, 0",
    })
    void libre_office_puts_white_between_chinese_and_latin_but_not_beside_marks(String text, int gaps) {
        TextMetrics without = new TextMetrics(
                TextMetrics.LIBRE_OFFICE.latinWidth(),
                TextMetrics.LIBRE_OFFICE.pointWidth(),
                0,
                true,
                TextMetrics.CHARACTERS);

        assertThat(TextMetrics.LIBRE_OFFICE.width(text) - without.width(text))
                .isCloseTo(gaps * TextMetrics.LIBRE_OFFICE.gap(), within(NEXT_TO_NOTHING));
        assertThat(TextMetrics.OFFICE.width(text)).isCloseTo(without.width(text), within(NEXT_TO_NOTHING));
    }

    @Test
    void the_white_between_chinese_and_latin_takes_room_on_the_line() {
        String words = "年7月".repeat(9) + "国家";

        assertThat(TextMetrics.OFFICE.lineEnds(words, 0, 0)).hasSize(1);
        assertThat(TextMetrics.LIBRE_OFFICE.lineEnds(words, 0, 0)).hasSize(2);
    }

    private static List<String> lines(TextMetrics metrics, int before, String words) {
        String text = "国".repeat(before) + words;
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end : metrics.lineEnds(text, 0, 0)) {
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
