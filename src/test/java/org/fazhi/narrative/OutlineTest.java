package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    @ParameterizedTest
    @ValueSource(strings = {"（3）", "(3) ", "# ", "3.", "3、", "（三）", "三、", "③", "　　（３）"})
    void a_line_that_begins_with_a_number_is_a_heading_whatever_the_number(String marker) {
        TextOutline outline = outline("先总说。", marker + "抓住关键。全年办理7件。", "再说一段。");

        assertThat(outline.paragraphs()).extracting(RenderedText::text).containsExactly("先总说。");
        assertThat(outline.details()).singleElement().satisfies(detail -> {
            assertThat(detail.heading()).isEqualTo("抓住关键");
            assertThat(detail.paragraphs()).extracting(RenderedText::text).containsExactly("全年办理7件。", "再说一段。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5万件办结。", "2020年以来，", "一是抓关键。", "7件文件已报备。"})
    void a_line_that_only_begins_with_a_digit_or_numeral_is_none(String line) {
        assertThat(outline(line).details()).isEmpty();
    }

    @Test
    void headings_are_numbered_by_level_in_the_order_they_stand() {
        Outline.Unnumbered item = Outline.Unnumbered.of("item", "事项", outline("正文。", "（9）小标题。", "（9）又一个。"));
        Outline.Unnumbered area = new Outline.Unnumbered("area", "领域", List.of(), List.of(item, item));
        Outline.Unnumbered chapter = new Outline.Unnumbered("chapter", "章", List.of(), List.of(area, area));

        List<Section> sections = Outline.number(List.of(chapter, chapter));

        assertThat(sections).extracting(Section::number).containsExactly("一、", "二、");
        Section second = sections.get(1).children().get(1);
        assertThat(second.number()).isEqualTo("（二）");
        assertThat(second.children()).extracting(Section::number).containsExactly("1.", "2.");
        assertThat(second.children().getFirst().children())
                .extracting(Section::number)
                .containsExactly("（1）", "（2）");
    }

    @Test
    void a_point_without_a_heading_is_headed_by_its_first_sentence() {
        List<RenderedText> lines = lines("", "  人手不足。两人办三百件。", "再说一段。", "（1）区级。一人。", "（2）街道。无人。");

        Outline.Unnumbered part = Outline.Unnumbered.headedByFirstSentence("p1", lines);

        assertThat(part.heading()).isEqualTo("人手不足");
        assertThat(part.paragraphs()).extracting(RenderedText::text).containsExactly("两人办三百件。", "再说一段。");
        assertThat(part.children()).extracting(Outline.Unnumbered::heading).containsExactly("区级", "街道");
        assertThat(part.children().getLast().paragraphs())
                .extracting(RenderedText::text)
                .containsExactly("无人。");
    }

    @Test
    void a_first_sentence_that_begins_like_a_heading_keeps_its_number() {
        Outline.Unnumbered part = Outline.Unnumbered.headedByFirstSentence("p1", lines("3.5万件积压。"));

        assertThat(part.heading()).isEqualTo("3.5万件积压");
        assertThat(part.paragraphs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（一）健全机制。|健全机制",
                "1.健全机制：|健全机制",
                "2．健全机制，|健全机制",
                "（12）健全机制；|健全机制",
                "① 健全机制 |健全机制",
                "## 健全机制|健全机制",
                "十一、健全机制|健全机制",
                "( 3 )、健全机制|健全机制",
            })
    void a_heading_is_kept_without_its_number_and_the_mark_at_its_end(String line, String heading) {
        assertThat(outline(line).details()).singleElement().satisfies(detail -> {
            assertThat(detail.heading()).isEqualTo(heading);
            assertThat(detail.paragraphs()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"（1）", "3.", "#", "一、"})
    void a_number_without_words_is_no_heading(String line) {
        assertThat(outline(line).details()).isEmpty();
        assertThat(outline(line).paragraphs()).extracting(RenderedText::text).containsExactly(line);
    }

    @Test
    void a_heading_of_nothing_but_a_mark_keeps_it() {
        assertThat(outline("（1）。").details())
                .extracting(TextOutline.Detail::heading)
                .containsExactly("。");
    }

    @Test
    void blank_lines_and_the_spaces_around_lines_are_left_out() {
        TextOutline outline = outline("", "　　先总说。 ", "　", "（1）抓关键。", "", "　　再一段。");

        assertThat(outline.paragraphs()).extracting(RenderedText::text).containsExactly("先总说。");
        assertThat(outline.details().getFirst().paragraphs())
                .extracting(RenderedText::text)
                .containsExactly("再一段。");
        assertThat(TextOutline.paragraphs(lines("", " 甲。", "　", "乙。 ")))
                .extracting(RenderedText::text)
                .containsExactly("甲。", "乙。");
    }

    @Test
    void what_follows_the_heading_on_its_line_is_its_first_paragraph_and_later_lines_go_to_the_last_heading() {
        TextOutline outline = outline("（1）抓关键。全年办理。再次办理。", "（2）补短板。", "两人。", "三人。");

        assertThat(outline.details().getFirst().paragraphs())
                .extracting(RenderedText::text)
                .containsExactly("全年办理。再次办理。");
        assertThat(outline.details().getLast().paragraphs())
                .extracting(RenderedText::text)
                .containsExactly("两人。", "三人。");
    }

    @Test
    void a_figure_under_a_heading_still_knows_where_it_comes_from() {
        RenderedText.UnboundNumber number = new RenderedText.UnboundNumber("7件", Optional.empty(), 9, 11);
        RenderedText line = new RenderedText(
                List.of(new RenderedText.Words("（1）抓关键。办理", 0, 9), number, new RenderedText.Words("。", 11, 12)));

        RenderedText paragraph =
                TextOutline.of(List.of(line)).details().getFirst().paragraphs().getFirst();

        assertThat(paragraph.text()).isEqualTo("办理7件。");
        assertThat(paragraph.spans()).contains(number);
    }

    @Test
    void below_the_fourth_level_there_is_no_deeper_number() {
        Outline.Unnumbered part = new Outline.Unnumbered("a", "题", List.of(), List.of());
        for (int level = 1; level < 6; level++) part = new Outline.Unnumbered("a", "题", List.of(), List.of(part, part));

        List<Section> sections = Outline.number(List.of(part));
        List<String> numbers = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        while (!sections.isEmpty()) {
            numbers.add(sections.getLast().number());
            levels.add(sections.getLast().level());
            sections = sections.getLast().children();
        }

        assertThat(numbers).containsExactly("一、", "（二）", "2.", "（2）", "（2）", "（2）");
        assertThat(levels).containsExactly(1, 2, 3, 4, 4, 4);
    }

    @Test
    void numbers_go_on_beyond_ten_as_they_are_spoken() {
        Outline.Unnumbered part = new Outline.Unnumbered("a", "题", List.of(), List.of());

        assertThat(Outline.number(Collections.nCopies(21, part)))
                .extracting(Section::number)
                .contains("十、", "十一、", "二十、", "二十一、");
    }

    private static List<RenderedText> lines(String... lines) {
        return Stream.of(lines).map(RenderedText::plain).toList();
    }

    private static TextOutline outline(String... lines) {
        return TextOutline.of(lines(lines));
    }
}
