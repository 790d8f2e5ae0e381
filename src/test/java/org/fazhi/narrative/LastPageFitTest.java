package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page has 22 lines. Below the text stand a blank line, office and day: three lines that must not be alone. */
class LastPageFitTest {
    private static final Block BLANK = new Block.Blank();

    /** Moved so far that a line more or less in another program would do no harm, and no further. */
    @ParameterizedTest(name = "{0} lines of text, {1} of colophon: down by {2}")
    @CsvSource({
        "10, 0, 0",
        "18, 0, 0",
        "19, 0, 5",
        "20, 0, 4",
        "21, 0, 3",
        "22, 0, 2",
        "23, 0, 1",
        "24, 0, 0",
        "40, 0, 0",
        "42, 0, 4",
        "16, 2, 0",
        "19, 2, 5",
        "22, 2, 2",
        "17, 4, 7",
    })
    void text_that_ends_too_low_is_moved_onto_the_next_page(int lines, int colophon, int shift) {
        assertThat(new LastPageFit(signed(body(lines)), colophon, 0).shift()).isEqualTo(shift);
    }

    @Test
    void of_two_ways_to_end_well_the_nearer_is_taken() {
        assertThat(new LastPageFit(signed(body(19)), 0, -1).shift()).isEqualTo(-1);
    }

    @Test
    void where_nothing_follows_the_text_it_may_end_anywhere() {
        for (int lines = 1; lines < 50; lines++)
            assertThat(new LastPageFit(List.of(body(lines)), 0, -1).shift()).isZero();
    }

    @Test
    void a_colophon_alone_needs_room_as_well() {
        assertThat(new LastPageFit(List.of(body(20)), 1, 0).shift()).isZero();
        assertThat(new LastPageFit(List.of(body(22)), 1, 0).shift()).isEqualTo(2);
        assertThat(new LastPageFit(List.of(body(21)), 4, 0).shift()).isEqualTo(3);
    }

    @Test
    void attachments_count_as_text_on_the_last_page() {
        List<Block> blocks = new ArrayList<>(List.of(body(12), BLANK, attachments(12)));
        blocks.addAll(signature());

        assertThat(new LastPageFit(blocks, 0, -12).shift()).isZero();
    }

    @Test
    void a_page_does_not_end_in_the_blank_line_above_the_attachments() {
        List<Block> blocks = List.of(body(21), BLANK, attachments(3));

        assertThat(new LastPageFit(blocks, 0, 0).shift()).isEqualTo(2);
        assertThat(new LastPageFit(blocks, 0, -5).shift()).isEqualTo(-2);
    }

    @Test
    void a_page_may_end_in_that_blank_line_rather_than_have_the_colophon_stand_over_the_signature() {
        List<Block> blocks = new ArrayList<>(List.of(body(16), BLANK, attachments(1)));
        blocks.addAll(signature());

        assertThat(new LastPageFit(blocks, 2, 0).shift()).isEqualTo(5);
    }

    /** 7.3.3: the first page shows text, two lines of it at least. */
    @ParameterizedTest(name = "{0} lines above {1} lines of text: down by {2}")
    @CsvSource({"17, 4, 3", "18, 3, 2", "19, 2, 0", "21, 3, 0"})
    void text_is_not_moved_off_the_first_page(int above, int lines, int shift) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(above, BLANK));
        blocks.addAll(signed(body(lines)));

        assertThat(new LastPageFit(blocks, 0, 0).shift()).isEqualTo(shift);
    }

    @Test
    void a_heading_is_text_too() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(20, BLANK));
        blocks.add(new Block.Heading(1, "一、", "工作情况", "area"));
        blocks.addAll(signature());

        assertThat(new LastPageFit(blocks, 0, 0).shift()).isZero();
        assertThat(new LastPageFit(blocks, 0, -5).shift()).isEqualTo(-3);
    }

    @Test
    void it_suits_the_programs_that_a_document_is_printed_and_checked_with_together() {
        String digits = "全年办理1034870件，".repeat(30);
        List<Block> blocks = signed(new Block.Body(RenderedText.plain(digits), ""));

        int shift = new LastPageFit(blocks, 0, 0).shift();

        for (TextMetrics program :
                List.of(TextMetrics.OFFICE, TextMetrics.LIBRE_OFFICE, TextMetrics.LIBRE_OFFICE_WIDE)) {
            int lines = new BlockRows(program).of(blocks.getFirst());
            assertThat((lines + shift - 1) % 22 + 1 + 3).as(program.toString()).isLessThanOrEqualTo(22);
        }
    }

    private static Block body(int lines) {
        return new Block.Body(RenderedText.plain(SampleDocument.paragraph(lines)), "");
    }

    private static Block attachments(int count) {
        return new Block.Attachments(Collections.nCopies(count, "统计表"));
    }

    private static List<Block> signed(Block body) {
        List<Block> blocks = new ArrayList<>(List.of(body));
        blocks.addAll(signature());
        return blocks;
    }

    private static List<Block> signature() {
        return List.of(BLANK, new Block.Signature("示范区人民政府", Optional.of(SampleDocument.DAY)));
    }
}
