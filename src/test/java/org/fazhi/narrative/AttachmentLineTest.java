package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** GB/T 9704, 7.3.4: two characters in, numbers only from two attachments on, turned over under the name. */
class AttachmentLineTest {
    private static final String SHORT = "示范区2020年度依法行政工作情况统计表";
    private static final String LONG = "示范区推进依法行政工作领导小组成员单位二〇二〇年度贯彻落实法治政府建设实施纲要任务分工及完成情况一览表";

    @Test
    void without_attachments_there_is_no_line() {
        assertThat(AttachmentLine.of(List.of())).isEmpty();
    }

    @Test
    void a_single_attachment_has_no_number() {
        List<AttachmentLine> lines = AttachmentLine.of(List.of(SHORT));

        assertThat(lines).extracting(AttachmentLine::words).containsExactly("附件：" + SHORT);
        assertThat(lines).extracting(AttachmentLine::left).containsExactly(2.0);
    }

    @Test
    void several_are_numbered_and_their_numbers_stand_under_one_another() {
        List<AttachmentLine> lines = AttachmentLine.of(List.of("行政复议情况", "行政诉讼情况", "培训情况"));

        assertThat(lines).extracting(AttachmentLine::words).containsExactly("附件：1.行政复议情况", "2.行政诉讼情况", "3.培训情况");
        assertThat(lines).extracting(AttachmentLine::left).containsExactly(2.0, 5.0, 5.0);
    }

    @Test
    void the_name_of_a_single_one_is_turned_over_under_its_first_character() {
        List<AttachmentLine> lines = AttachmentLine.of(List.of(LONG));

        assertThat(lines).extracting(AttachmentLine::left).containsExactly(2.0, 5.0, 5.0);
        assertThat(words(lines)).isEqualTo("附件：" + LONG);
        assertThat(lines.getFirst().words()).hasSize(3 + 23);
    }

    @Test
    void the_names_of_several_are_turned_over_under_the_first_character_not_under_the_number() {
        List<AttachmentLine> lines = AttachmentLine.of(List.of(LONG, SHORT, LONG));

        assertThat(lines).extracting(AttachmentLine::left).containsExactly(2.0, 6.0, 6.0, 5.0, 5.0, 6.0, 6.0);
        assertThat(words(lines)).isEqualTo("附件：1." + LONG + "2." + SHORT + "3." + LONG);
    }

    @Test
    void each_line_keeps_within_the_page_in_every_program() {
        List<AttachmentLine> lines = AttachmentLine.of(
                IntStream.rangeClosed(1, 9).mapToObj(one -> LONG.substring(one)).toList());

        for (AttachmentLine line : lines)
            assertThat(line.left() + TextMetrics.OFFICE.width(line.words()))
                    .as(line.words())
                    .isLessThanOrEqualTo(TextMetrics.CHARACTERS + 0.1);
    }

    @Test
    void a_name_is_turned_over_where_a_text_would_be() {
        String name = "示范区二〇二〇年度行政规范性文件备案审查情况《目录》";

        assertThat(AttachmentLine.of(List.of(name)))
                .extracting(AttachmentLine::words)
                .containsExactly("附件：示范区二〇二〇年度行政规范性文件备案审查情况", "《目录》");
    }

    private static String words(List<AttachmentLine> lines) {
        return String.join("", lines.stream().map(AttachmentLine::words).toList());
    }
}
