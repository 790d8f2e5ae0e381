package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static List<RenderedText> lines(String... lines) {
        return Stream.of(lines).map(RenderedText::plain).toList();
    }

    private static TextOutline outline(String... lines) {
        return TextOutline.of(lines(lines));
    }
}
