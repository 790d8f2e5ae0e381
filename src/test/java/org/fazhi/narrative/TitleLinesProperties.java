package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TitleLinesProperties {

    @Property(tries = 500)
    void no_word_is_lost_no_line_too_wide_and_none_empty(@ForAll("titles") String title) {
        List<String> lines = TitleLines.of(List.of(title));

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> {
            assertThat(TextMetrics.WIDEST.width(line)).isLessThanOrEqualTo(20);
            assertThat(line).isNotEmpty();
        });
    }

    @Property(tries = 500)
    void there_are_no_more_lines_than_if_each_were_filled(@ForAll("titles") String title) {
        int filled = 0;
        for (String rest = title; !rest.isEmpty(); rest = rest.substring(longest(rest))) filled++;

        assertThat(TitleLines.of(List.of(title))).hasSizeLessThanOrEqualTo(filled);
    }

    private static int longest(String text) {
        int end = text.length();
        while (TextMetrics.WIDEST.width(text.substring(0, end)) > 20) end--;
        return end;
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "示范区",
                        "人民政府",
                        "办公室",
                        "推进依法行政工作领导小组",
                        "关于",
                        "2020年度",
                        "2021—2025年",
                        "法治政府建设",
                        "工作情况",
                        "的",
                        "和",
                        "报告",
                        "通知",
                        "印发",
                        "《实施纲要》",
                        "（试行）",
                        "、",
                        "十四五")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }
}
