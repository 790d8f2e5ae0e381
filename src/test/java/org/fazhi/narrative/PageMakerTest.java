package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.PageLayout.Line;
import org.fazhi.narrative.PageLayout.Page;
import org.junit.jupiter.api.Test;

/** Where each part stands on a page of 22 lines of 28 characters, by GB/T 9704, 7.2 and 7.3. */
class PageMakerTest {
    private static final double WIDTH = 28;
    private static final double TITLE_CHARACTER = 22.0 / 16;

    private final SampleDocument sample = new SampleDocument().headed().opening("特此报告。");

    @Test
    void the_mark_begins_35_mm_down_and_the_number_stands_two_lines_below_it() {
        // A line is 225 / 22 mm high.
        assertThat(line(Kind.MARK).row() * 225.0 / 22).isBetween(30.0, 45.0);
        assertThat(line(Kind.NUMBER).row()).isEqualTo(8);
        assertThat(line(Kind.RED_LINE).row()).isEqualTo(8);
    }

    @Test
    void the_mark_is_centred_and_a_long_one_begins_at_the_left_edge() {
        sample.headed("示政办文件", "示政〔2021〕3号", "");
        assertThat(line(Kind.MARK).left()).isEqualTo((WIDTH - 15) / 2);

        sample.headed("示范区推进依法行政工作领导小组办公室文件", "示政〔2021〕3号", "");
        assertThat(line(Kind.MARK).left()).isZero();
    }

    @Test
    void number_and_signer_stand_one_character_in_at_either_side_of_one_line_above_the_red_line() {
        Line signer = line(Kind.SIGNER);

        assertThat(line(Kind.NUMBER).left()).isEqualTo(1);
        assertThat(line(Kind.NUMBER).text()).isEqualTo("示政〔2021〕3号");
        assertThat(signer.text()).isEqualTo("签发人：王建国");
        assertThat(signer.row()).isEqualTo(line(Kind.NUMBER).row());
        assertThat(signer.left() + TextMetrics.OFFICE.width(signer.text())).isCloseTo(WIDTH - 1, within(0.01));
        assertThat(line(Kind.RED_LINE).left()).isZero();
        assertThat(line(Kind.RED_LINE).text()).isEmpty();
    }

    @Test
    void a_document_without_number_or_signer_has_its_red_line_in_the_same_place() {
        sample.headed("示范区人民政府文件", "", "");

        assertThat(lines()).extracting(Line::kind).containsExactly(Kind.MARK, Kind.RED_LINE, Kind.TITLE, Kind.BODY);
        assertThat(line(Kind.RED_LINE).row()).isEqualTo(8);
    }

    @Test
    void the_title_stands_two_blank_lines_below_the_red_line_and_one_above_the_addressee() {
        sample.addressee("区委全面依法治区委员会");

        assertThat(line(Kind.TITLE).row()).isEqualTo(line(Kind.RED_LINE).row() + 3);
        assertThat(line(Kind.ADDRESSEE).row()).isEqualTo(line(Kind.TITLE).row() + 2);
        assertThat(line(Kind.ADDRESSEE).left()).isZero();
        assertThat(line(Kind.ADDRESSEE).text()).isEqualTo("区委全面依法治区委员会：");
        assertThat(line(Kind.BODY).row()).isEqualTo(line(Kind.ADDRESSEE).row() + 1);
    }

    @Test
    void a_title_is_centred_in_larger_type() {
        sample.title("依法行政工作报告");

        assertThat(line(Kind.TITLE).left()).isCloseTo((WIDTH - 8 * TITLE_CHARACTER) / 2, within(0.01));
    }

    @Test
    void a_title_line_too_long_for_the_page_takes_two_lines_and_begins_at_the_left_edge() {
        sample.title("法".repeat(21));

        assertThat(line(Kind.TITLE).left()).isZero();
        assertThat(line(Kind.BODY).row()).isEqualTo(line(Kind.TITLE).row() + 3);

        sample.title("法".repeat(20));
        assertThat(line(Kind.BODY).row()).isEqualTo(line(Kind.TITLE).row() + 2);
    }

    @Test
    void an_empty_title_line_is_a_line() {
        sample.title("");

        assertThat(line(Kind.BODY).row()).isEqualTo(line(Kind.TITLE).row() + 2);
    }

    @Test
    void a_paragraph_is_two_characters_in_and_spreads_to_the_right_edge_but_for_its_last_line() {
        sample.opening("法".repeat(26 + 28 + 5));

        assertThat(lines(Kind.BODY)).extracting(Line::left).containsExactly(2.0, 0.0, 0.0);
        assertThat(lines(Kind.BODY)).extracting(Line::justified).containsExactly(true, true, false);
        assertThat(lines(Kind.BODY)).extracting(line -> line.text().length()).containsExactly(26, 28, 5);
    }

    @Test
    void what_is_no_paragraph_is_not_spread() {
        sample.addressee("区委").attachments("表一", "表二").signed();

        assertThat(lines())
                .filteredOn(line -> line.kind() != Kind.BODY)
                .extracting(Line::kind)
                .contains(Kind.ADDRESSEE, Kind.ATTACHMENTS, Kind.SIGNATURE, Kind.DATE);
        assertThat(lines()).filteredOn(line -> line.kind() != Kind.BODY).noneMatch(Line::justified);
    }

    @Test
    void headings_are_set_by_their_level_and_know_what_they_head() {
        sample.sections(section(1, "一、", section(2, "（一）", section(3, "1.", section(4, "（1）")))));

        assertThat(lines())
                .extracting(Line::kind)
                .containsSubsequence(Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4);
        assertThat(line(Kind.HEADING_2).text()).isEqualTo("（一）健全机制");
        assertThat(line(Kind.HEADING_2).left()).isEqualTo(2);
        assertThat(line(Kind.HEADING_2).source()).isEqualTo("source2");
        assertThat(line(Kind.HEADING_4).source()).isEqualTo("source4");
        assertThat(lines(Kind.BODY))
                .extracting(Line::source)
                .containsExactly("", "source1", "source2", "source3", "source4");
    }

    @Test
    void a_long_heading_is_turned_over_to_the_left_edge() {
        sample.sections(new Section("a", 1, "一、", "法".repeat(40), List.of(), List.of()));

        assertThat(lines(Kind.HEADING_1)).extracting(Line::left).containsExactly(2.0, 0.0);
    }

    @Test
    void attachments_stand_a_blank_line_below_the_text_each_on_its_own_line() {
        sample.attachments("统计表", "任务表");

        assertThat(lines(Kind.ATTACHMENTS)).extracting(Line::text).containsExactly("附件：1.统计表", "2.任务表");
        assertThat(lines(Kind.ATTACHMENTS)).extracting(Line::left).containsExactly(2.0, 5.0);
        assertThat(lines(Kind.ATTACHMENTS).getFirst().row())
                .isEqualTo(line(Kind.BODY).row() + 2);
        assertThat(lines(Kind.ATTACHMENTS).getLast().row())
                .isEqualTo(line(Kind.BODY).row() + 3);
    }

    @Test
    void the_day_stands_four_characters_in_a_line_below_the_office_that_is_centred_over_it() {
        sample.signed();
        Line office = line(Kind.SIGNATURE);
        Line day = line(Kind.DATE);

        assertThat(office.row()).isEqualTo(line(Kind.BODY).row() + 2);
        assertThat(day.row()).isEqualTo(office.row() + 1);
        assertThat(day.text()).isEqualTo("2021年1月8日");
        assertThat(end(day)).isCloseTo(WIDTH - 4, within(0.01));
        assertThat((office.left() + end(office)) / 2).isCloseTo((day.left() + end(day)) / 2, within(0.26));
    }

    @Test
    void a_long_office_ends_at_the_right_edge_and_one_longer_than_a_line_is_broken() {
        sample.signed("示范区推进依法行政工作领导小组办公室", Optional.of(SampleDocument.DAY));
        assertThat(end(line(Kind.SIGNATURE))).isCloseTo(WIDTH, within(0.01));

        sample.signed("法".repeat(30), Optional.of(SampleDocument.DAY));
        assertThat(lines())
                .filteredOn(line -> line.kind() == Kind.SIGNATURE)
                .extracting(line -> line.text().length())
                .containsExactly(15, 15);
    }

    @Test
    void a_day_alone_is_a_signature() {
        sample.signed("", Optional.of(LocalDate.of(2021, 12, 28)));

        assertThat(lines())
                .extracting(Line::kind)
                .endsWith(Kind.BODY, Kind.DATE)
                .doesNotContain(Kind.SIGNATURE);
        assertThat(line(Kind.DATE).row()).isEqualTo(line(Kind.BODY).row() + 2);
    }

    @Test
    void a_text_longer_than_a_page_goes_on_at_the_top_of_the_next() {
        SampleDocument plain = new SampleDocument().opening("法".repeat(28 * 50));
        List<Page> pages = PageLayout.of(plain.document()).pages();

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(pages.get(0).lines().getLast().row()).isEqualTo(21);
        assertThat(pages.get(1).lines())
                .extracting(Line::row)
                .startsWith(0, 1, 2)
                .hasSize(22);
        assertThat(pages.get(2).lines().getFirst().row()).isZero();
    }

    @Test
    void odd_pages_are_numbered_at_the_right_and_even_ones_at_the_left() {
        List<Page> pages =
                PageLayout.of(new SampleDocument().textOf(60).document()).pages();

        assertThat(pages).extracting(Page::isNumberedAtRight).containsExactly(true, false, true);
    }

    @Test
    void only_the_last_page_carries_the_colophon() {
        List<Page> pages = PageLayout.of(
                        new SampleDocument().textOf(50).signed().colophon().document())
                .pages();

        assertThat(pages).extracting(page -> page.colophon().isPresent()).containsExactly(false, false, true);
        assertThat(pages.getLast().colophon().orElseThrow().copyTo()).isEqualTo("抄送：区委办公室。");
    }

    @Test
    void a_document_without_a_word_is_one_empty_page() {
        OfficialDocument empty = new SampleDocument().title().document();

        assertThat(PageLayout.of(empty).pages())
                .singleElement()
                .satisfies(page -> assertThat(page.lines()).isEmpty());
    }

    @Test
    void a_draft_keeps_its_mark_for_every_page() {
        assertThat(PageLayout.of(sample.document().asDraft("草稿")).draftMark()).contains("草稿");
        assertThat(PageLayout.of(sample.document()).draftMark()).isEmpty();
    }

    @Test
    void a_figure_parted_by_the_end_of_a_line_is_known_on_both() {
        RenderedText.UnboundNumber long1 = new RenderedText.UnboundNumber("壹佰贰拾叁万肆仟伍佰陆拾柒件", Optional.empty(), 20, 34);
        RenderedText text = new RenderedText(
                List.of(new RenderedText.Words("法".repeat(20), 0, 20), long1, new RenderedText.Words("办结。", 34, 37)));
        sample.opening(text);

        List<Line> body = lines(Kind.BODY);
        assertThat(body).hasSize(2);
        assertThat(body.get(0).runs())
                .containsExactly(
                        new PageLayout.Run("法".repeat(20), Optional.empty()),
                        new PageLayout.Run("壹佰贰拾叁万", Optional.of(long1)));
        assertThat(body.get(1).runs())
                .containsExactly(
                        new PageLayout.Run("肆仟伍佰陆拾柒件", Optional.of(long1)),
                        new PageLayout.Run("办结。", Optional.empty()));
    }

    @Test
    void a_figure_at_the_very_end_of_a_line_leaves_nothing_on_the_next() {
        RenderedText.UnboundNumber number = new RenderedText.UnboundNumber("七件", Optional.empty(), 24, 26);
        sample.opening(new RenderedText(List.of(
                new RenderedText.Words("法".repeat(24), 0, 24), number, new RenderedText.Words("办结完毕", 26, 30))));

        List<Line> body = lines(Kind.BODY);
        assertThat(body.get(0).runs()).hasSize(2);
        assertThat(body.get(1).runs()).containsExactly(new PageLayout.Run("办结完毕", Optional.empty()));
    }

    private static Section section(int level, String number, Section... children) {
        return new Section(
                "source" + level, level, number, "健全机制", List.of(RenderedText.plain("机制健全。")), List.of(children));
    }

    private static double end(Line line) {
        return line.left() + TextMetrics.OFFICE.width(line.text());
    }

    private List<Line> lines() {
        return PageLayout.of(sample.document()).pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    private List<Line> lines(Kind kind) {
        return lines().stream().filter(line -> line.kind() == kind).toList();
    }

    private Line line(Kind kind) {
        return lines(kind).getFirst();
    }
}
