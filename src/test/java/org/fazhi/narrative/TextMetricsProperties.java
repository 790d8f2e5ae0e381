package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class TextMetricsProperties {
    private static final String CLOSING = "，。、；：？！”》〉）〕%";
    private static final String OPENING = "“《〈（〔";

    @Property(tries = 400)
    void lines_follow_one_another_and_hold_the_whole_text(
            @ForAll("texts") String text, @ForAll("programs") TextMetrics program, @ForAll @IntRange(max = 6) int in) {
        List<Integer> ends = program.lineEnds(text, in, 0);

        assertThat(ends).doesNotHaveDuplicates().isSorted();
        assertThat(ends.getLast()).isEqualTo(text.length());
    }

    @Property(tries = 400)
    void no_line_is_wider_than_the_page_but_for_a_mark_that_hangs(
            @ForAll("texts") String text, @ForAll("programs") TextMetrics program, @ForAll @IntRange(max = 6) int in) {
        List<String> lines = lines(program, text, in, in);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            boolean hangs = program.hangs() && "，。、；：？！".indexOf(line.charAt(line.length() - 1)) >= 0;
            String inside = hangs ? line.substring(0, line.length() - 1) : line;

            assertThat(in + program.width(inside)).isLessThan(TextMetrics.CHARACTERS + 0.1);
        }
    }

    @Property(tries = 400)
    void no_line_begins_with_a_closing_mark_ends_with_an_opening_one_or_cuts_a_number(
            @ForAll("texts") String text, @ForAll("programs") TextMetrics program) {
        List<String> lines = lines(program, text, 2, 0);
        Statistics.label("several lines")
                .collect(lines.size() > 1)
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));

        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            char last = before.charAt(before.length() - 1);
            char first = lines.get(i).charAt(0);
            assertThat(CLOSING.indexOf(first)).as("begins with %s", first).isNegative();
            assertThat(OPENING.indexOf(last)).as("ends with %s", last).isNegative();
            assertThat(isDigit(last) && isDigit(first))
                    .as("cuts %s%s", last, first)
                    .isFalse();
        }
    }

    /** What goes over is what could not be parted and did not fit. */
    @Property(tries = 400)
    void a_line_ends_early_only_before_what_does_not_fit(@ForAll("texts") String text) {
        List<String> lines = lines(TextMetrics.OFFICE, text, 2, 0);

        for (int i = 1; i < lines.size() - 1; i++) {
            String longest = lines.get(i) + beginning(lines.get(i + 1));
            assertThat(TextMetrics.OFFICE.width(longest)).isGreaterThan(TextMetrics.CHARACTERS);
        }
    }

    @Property(tries = 400)
    void no_program_sets_a_text_wider_than_the_widest(@ForAll("texts") String text) {
        for (TextMetrics program : List.of(TextMetrics.OFFICE, TextMetrics.LIBRE_OFFICE, TextMetrics.LIBRE_OFFICE_WIDE))
            assertThat(program.width(text)).isLessThanOrEqualTo(TextMetrics.WIDEST.width(text) + 1e-9);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "区政府",
                        "依法行政",
                        "工作",
                        "的",
                        "和",
                        "全年受理",
                        "1034870",
                        "件",
                        "2020",
                        "年",
                        "12.5%",
                        "0.39",
                        "天",
                        "，",
                        "。",
                        "、",
                        "《重大行政决策程序暂行条例》",
                        "“放管服”",
                        "（社区）",
                        "示法办〔2021〕3号",
                        "GB/T9704",
                        "：",
                        "；")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(TextMetricsProperties::joined);
    }

    @Provide
    Arbitrary<TextMetrics> programs() {
        return Arbitraries.of(
                TextMetrics.OFFICE, TextMetrics.LIBRE_OFFICE, TextMetrics.LIBRE_OFFICE_WIDE, TextMetrics.WIDEST);
    }

    /** No sentence has mark after mark, and none runs on for a line of numbers. */
    private static String joined(List<String> words) {
        StringBuilder text = new StringBuilder("我区");
        for (String word : words) {
            char last = text.charAt(text.length() - 1);
            boolean marks = CLOSING.indexOf(last) >= 0 && CLOSING.indexOf(word.charAt(0)) >= 0;
            if (marks || last < 0x2000 && word.charAt(0) < 0x2000) text.append("国");
            text.append(word);
        }
        return text.toString();
    }

    /** Up to the first place where a line may end. */
    private static String beginning(String line) {
        int end = 1;
        while (end < line.length() && isBound(line.charAt(end - 1), line.charAt(end))) end++;
        return line.substring(0, end);
    }

    private static boolean isBound(char before, char after) {
        return CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || before < 0x2000 && after < 0x2000;
    }

    private static boolean isDigit(char letter) {
        return Character.isDigit(letter);
    }

    private static List<String> lines(TextMetrics program, String text, int first, int further) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end : program.lineEnds(text, first, further)) {
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
