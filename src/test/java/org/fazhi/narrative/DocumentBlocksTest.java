package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the parts, and the blank lines between them that GB/T 9704 asks for. */
class DocumentBlocksTest {
    private static final Block BLANK = new Block.Blank();
    private static final Block TITLE = new Block.TitleLine("示范区依法行政工作自查报告");

    @Test
    void a_headed_document_has_two_blank_lines_above_number_and_title_and_one_below_the_title() {
        List<Block> blocks = DocumentBlocks.of(
                new SampleDocument().headed().addressee("区委").opening("特此报告。").document());

        assertThat(blocks)
                .containsExactly(
                        new Block.Mark("示范区人民政府文件"),
                        BLANK,
                        BLANK,
                        new Block.NumberLine("示政〔2021〕3号", "签发人：王建国"),
                        BLANK,
                        BLANK,
                        TITLE,
                        BLANK,
                        new Block.Addressee("区委："),
                        body("特此报告。"));
    }

    @Test
    void a_plain_document_begins_with_its_title() {
        List<Block> blocks =
                DocumentBlocks.of(new SampleDocument().opening("特此报告。").document());

        assertThat(blocks).containsExactly(TITLE, BLANK, body("特此报告。"));
    }

    @Test
    void each_line_of_a_title_is_one_of_its_own_without_a_blank_one_between() {
        List<Block> blocks = DocumentBlocks.of(new SampleDocument()
                .title("示范区人民政府", "关于依法行政工作的报告")
                .opening("报告。")
                .document());

        assertThat(blocks).startsWith(new Block.TitleLine("示范区人民政府"), new Block.TitleLine("关于依法行政工作的报告"), BLANK);
    }

    @Test
    void sections_stand_between_opening_and_closing_each_with_its_text_before_its_children() {
        Section child = new Section("item", 2, "（一）", "健全机制", List.of(RenderedText.plain("机制健全。")), List.of());
        Section chapter =
                new Section("area", 1, "一、", "工作情况", List.of(RenderedText.plain("总体良好。")), List.of(child, child));

        List<Block> blocks = DocumentBlocks.of(new SampleDocument()
                .opening("现报告如下。")
                .sections(chapter)
                .closing("特此报告。")
                .document());

        assertThat(blocks)
                .containsExactly(
                        TITLE,
                        BLANK,
                        body("现报告如下。"),
                        new Block.Heading(1, "一、", "工作情况", "area"),
                        new Block.Body(RenderedText.plain("总体良好。"), "area"),
                        new Block.Heading(2, "（一）", "健全机制", "item"),
                        new Block.Body(RenderedText.plain("机制健全。"), "item"),
                        new Block.Heading(2, "（一）", "健全机制", "item"),
                        new Block.Body(RenderedText.plain("机制健全。"), "item"),
                        body("特此报告。"));
    }

    @Test
    void attachments_and_signature_have_a_blank_line_above_each() {
        List<Block> blocks = DocumentBlocks.of(new SampleDocument()
                .opening("特此报告。")
                .attachments("统计表", "任务表")
                .signed()
                .document());

        assertThat(blocks)
                .endsWith(
                        body("特此报告。"),
                        BLANK,
                        new Block.Attachments(List.of("统计表", "任务表")),
                        BLANK,
                        new Block.Signature("示范区人民政府", Optional.of(SampleDocument.DAY)));
    }

    @Test
    void an_office_without_a_day_and_a_day_without_an_office_are_signatures_too() {
        assertThat(DocumentBlocks.of(signedDocument("示范区人民政府", Optional.empty()))
                        .getLast())
                .isEqualTo(new Block.Signature("示范区人民政府", Optional.empty()));
        assertThat(DocumentBlocks.of(signedDocument("", Optional.of(SampleDocument.DAY)))
                        .getLast())
                .isEqualTo(new Block.Signature("", Optional.of(SampleDocument.DAY)));
        assertThat(DocumentBlocks.of(signedDocument("", Optional.empty())).getLast())
                .isEqualTo(body("特此报告。"));
    }

    /** A page of 22 lines: title, blank, text, blank, office, day; the last page must not carry the last three alone. */
    @ParameterizedTest(name = "{0} lines of text")
    @ValueSource(ints = {18, 19, 20})
    void a_plain_document_is_moved_down_below_its_title_so_that_text_reaches_the_page_of_the_signature(int lines) {
        List<Block> blocks =
                DocumentBlocks.of(new SampleDocument().textOf(lines).signed().document());

        assertThat(blocks.getFirst()).isEqualTo(TITLE);
        assertThat(rowsAbove(blocks, Block.Body.class) + lines)
                .as("a line of text on the second page at least")
                .isGreaterThan(22);
    }

    @ParameterizedTest(name = "{0} lines of text")
    @ValueSource(ints = {1, 5, 10, 15, 16})
    void where_all_fits_with_a_line_to_spare_nothing_is_moved(int lines) {
        List<Block> blocks =
                DocumentBlocks.of(new SampleDocument().textOf(lines).signed().document());

        assertThat(rowsAbove(blocks, Block.Body.class)).isEqualTo(2);
    }

    @Test
    void a_headed_document_gives_half_of_the_shift_above_and_half_below_its_title() {
        List<Block> unmoved = DocumentBlocks.of(
                new SampleDocument().headed().textOf(3).signed().document());
        List<Block> moved = DocumentBlocks.of(
                new SampleDocument().headed().textOf(8).signed().document());

        int shift = rowsAbove(moved, Block.Body.class) - rowsAbove(unmoved, Block.Body.class);
        int above = rowsAbove(moved, Block.TitleLine.class) - rowsAbove(unmoved, Block.TitleLine.class);
        assertThat(rowsAbove(unmoved, Block.TitleLine.class)).isEqualTo(11);
        assertThat(shift).isGreaterThan(1);
        assertThat(above).isEqualTo(shift - shift / 2);
    }

    @Test
    void where_a_line_less_is_enough_it_is_taken_from_above_the_title() {
        List<Block> blocks = DocumentBlocks.of(
                new SampleDocument().headed().textOf(6).signed().document());

        assertThat(rowsAbove(blocks, Block.TitleLine.class)).isEqualTo(10);
        assertThat(rowsAbove(blocks, Block.Body.class)).isEqualTo(12);
    }

    @Test
    void a_colophon_takes_room_from_the_last_page() {
        SampleDocument document = new SampleDocument().textOf(16).signed();
        int without = rowsAbove(DocumentBlocks.of(document.document()), Block.Body.class);
        int with = rowsAbove(DocumentBlocks.of(document.colophon().document()), Block.Body.class);

        assertThat(without).isEqualTo(2);
        assertThat(with + 16).isGreaterThan(22);
    }

    private static OfficialDocument signedDocument(String office, Optional<LocalDate> day) {
        return new SampleDocument().opening("特此报告。").signed(office, day).document();
    }

    private static Block body(String text) {
        return new Block.Body(RenderedText.plain(text), "");
    }

    private static int rowsAbove(List<Block> blocks, Class<? extends Block> kind) {
        return new BlockRows(TextMetrics.OFFICE)
                .of(blocks.stream().takeWhile(block -> !kind.isInstance(block)).toList());
    }
}
