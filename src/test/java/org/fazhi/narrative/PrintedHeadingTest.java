package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedHeadingTest {
    private static final String LONG = "全区各级行政机关坚持把法治政府建设摆在全局工作的突出位置统筹谋划一体推进取得新的成效";

    @Test
    void a_heading_is_printed_with_its_number() {
        assertThat(heading("夯实工作基础").printed()).isEqualTo("（一）夯实工作基础");
    }

    @Test
    void a_short_heading_is_set_in_its_own_type_whole_whatever_marks_are_in_it() {
        assertThat(heading("推进第一领域，夯实基础。落实责任").leading()).isEqualTo("（一）推进第一领域，夯实基础。落实责任");
    }

    @Test
    void a_heading_that_runs_on_as_a_paragraph_is_led_by_its_first_sentence() {
        assertThat(heading("夯实工作基础，落实责任。" + LONG).leading()).isEqualTo("（一）夯实工作基础，落实责任。");
    }

    @Test
    void where_there_is_no_sentence_it_is_led_by_the_words_before_the_first_comma() {
        assertThat(heading("夯实工作基础，" + LONG).leading()).isEqualTo("（一）夯实工作基础，");
    }

    @Test
    void a_long_heading_without_a_pause_is_set_whole() {
        assertThat(heading(LONG + LONG).leading()).isEqualTo("（一）" + LONG + LONG);
    }

    @Test
    void whether_it_is_long_is_judged_by_what_is_printed() {
        String rest = "，" + "实".repeat(38);

        assertThat(heading("夯实" + rest + "施").leading()).hasSize(45);
        assertThat(heading("夯实" + rest + "施行").leading()).isEqualTo("（一）夯实，");
    }

    private static Block.Heading heading(String text) {
        return new Block.Heading(2, "（一）", text, "area");
    }
}
