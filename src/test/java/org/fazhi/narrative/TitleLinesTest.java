package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704, 7.3.1: a title is broken where a thought ends, into lines in the shape of a trapezium or lozenge. */
class TitleLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "示范区人民政府关于2020年度推进法治政府建设工作情况的报告|示范区人民政府关于2020年度/推进法治政府建设工作情况的报告",
                "示范区人民政府关于2021年度法治政府建设工作情况的报告|示范区人民政府关于2021年度/法治政府建设工作情况的报告",
                "示范区推进依法行政工作领导小组关于2020年工作情况的报告|示范区推进依法行政工作领导小组/关于2020年工作情况的报告",
                "示范区人民政府办公室关于印发《示范区行政规范性文件管理办法》的通知|示范区人民政府办公室关于印发/《示范区行政规范性文件管理办法》的通知",
                "中共示范区委全面依法治区委员会办公室关于开展法治督察的通知|中共示范区委全面依法治区委员会办公室/关于开展法治督察的通知",
            })
    void a_title_is_broken_where_a_thought_ends(String title, String lines) {
        assertThat(TitleLines.of(List.of(title))).containsExactly(lines.split("/"));
    }

    @Test
    void a_title_that_fits_stays_whole() {
        assertThat(TitleLines.of(List.of("示范区2020年度依法行政工作自查报告"))).containsExactly("示范区2020年度依法行政工作自查报告");
        assertThat(TitleLines.of(List.of("法".repeat(20)))).containsExactly("法".repeat(20));
    }

    @Test
    void the_lines_an_office_gave_stay_apart_and_only_a_long_one_is_broken() {
        assertThat(TitleLines.of(List.of("示范区人民政府", "示范区推进依法行政工作领导小组关于2020年工作情况的报告")))
                .containsExactly("示范区人民政府", "示范区推进依法行政工作领导小组", "关于2020年工作情况的报告");
        assertThat(TitleLines.of(List.of())).isEmpty();
    }

    @Test
    void where_no_thought_ends_the_lines_are_about_even() {
        assertThat(TitleLines.of(List.of("法".repeat(21)))).containsExactly("法".repeat(11), "法".repeat(10));
        assertThat(TitleLines.of(List.of("法".repeat(50))))
                .containsExactly("法".repeat(17), "法".repeat(17), "法".repeat(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "和", "及", "与", "暨", "、", "）", "》", "”", "年度"})
    void after_such_a_word_a_line_may_end(String word) {
        String first = "法".repeat(9) + word;

        assertThat(TitleLines.of(List.of(first + "治".repeat(16)))).containsExactly(first, "治".repeat(16));
    }

    @Test
    void of_several_places_the_one_nearest_the_middle_is_taken() {
        String title = "法法法的法法法法法法法法法的法法法的法法法法法法";

        assertThat(TitleLines.of(List.of(title))).containsExactly("法法法的法法法法法法法法法的", "法法法的法法法法法法");
    }

    @Test
    void a_place_that_leaves_more_than_the_next_line_holds_is_none() {
        String title = "法治的" + "政".repeat(22);

        assertThat(TitleLines.of(List.of(title)).getFirst()).isNotEqualTo("法治的");
        assertThat(TitleLines.of(List.of(title))).hasSize(2);
    }

    @Test
    void a_number_is_not_cut_and_no_line_begins_with_a_closing_mark() {
        assertThat(TitleLines.of(List.of("法".repeat(18) + "2021年" + "治".repeat(15))))
                .containsExactly("法".repeat(18), "2021年" + "治".repeat(15));
        assertThat(TitleLines.of(List.of("法".repeat(12) + "（" + "试行".repeat(2) + "）" + "治".repeat(18)))
                        .getFirst())
                .isEqualTo("法".repeat(12) + "（试行试行）");
        assertThat(TitleLines.of(List.of("法".repeat(15) + "，" + "治".repeat(15))).getLast())
                .doesNotStartWith("，");
    }

    @Test
    void a_title_in_brackets_begins_its_line() {
        assertThat(TitleLines.of(List.of("示范区人民政府关于贯彻落实《法治政府建设实施纲要》情况的报告")))
                .containsExactly("示范区人民政府关于贯彻落实", "《法治政府建设实施纲要》情况的报告");
    }

    @Test
    void a_place_that_just_leaves_a_full_line_is_good() {
        assertThat(TitleLines.of(List.of("法治的" + "政".repeat(20)))).containsExactly("法治的", "政".repeat(20));
    }
}
