package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.PageLayout.Line;
import org.fazhi.narrative.PageLayout.Page;
import org.fazhi.word.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {
    @Test
    void every_page_but_the_last_is_full_and_no_line_is_wider_than_the_page() {
        PageLayout layout = PageLayout.of(new SampleReport().items(24, 5).document());

        assertThat(layout.pages()).hasSizeGreaterThan(2);
        for (Page page : layout.pages().subList(0, layout.pages().size() - 1))
            assertThat(page.lines().getLast().row()).isEqualTo(PageLayout.ROWS - 1);
        assertThat(lines(layout))
                .filteredOn(line -> line.kind() == Kind.BODY)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.left() + TextMetrics.OFFICE.width(line.text()))
                        .isLessThanOrEqualTo(PageLayout.CHARACTERS + 0.1));
    }

    @Test
    void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
        assertThat(lines(PageLayout.of(new SampleReport().items(24, 6).document())))
                .filteredOn(line -> line.kind() == Kind.BODY)
                .extracting(Line::text)
                .isNotEmpty()
                .noneMatch(text -> "，。、；：”）》".indexOf(text.charAt(0)) >= 0)
                .noneMatch(text -> "“（《".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    @Test
    void nothing_of_the_text_is_lost_or_doubled() {
        OfficialDocument document = new SampleReport().document();
        StringBuilder printed = new StringBuilder();
        for (Block block : DocumentBlocks.of(document))
            if (block instanceof Block.Body body) printed.append(body.text().text());

        assertThat(lines(PageLayout.of(document)).stream()
                        .filter(line -> line.kind() == Kind.BODY)
                        .map(Line::text)
                        .reduce("", String::concat))
                .isEqualTo(printed.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21})
    void the_signature_never_stands_on_a_page_without_text(int moreLines) {
        PageLayout layout = PageLayout.of(new SampleReport().longerBy(moreLines).document());

        Page last = layout.pages().getLast();
        assertThat(last.lines()).extracting(Line::kind).contains(Kind.BODY, Kind.SIGNATURE, Kind.DATE);
        assertThat(last.colophon()).isPresent();
        assertThat(last.lines().getLast().row() + last.colophon().orElseThrow().rows())
                .isLessThan(PageLayout.ROWS);
    }

    @Test
    void a_plain_document_begins_with_its_title() {
        Line first = lines(PageLayout.of(new SampleReport().plain().document())).getFirst();

        assertThat(first.kind()).isEqualTo(Kind.TITLE);
        assertThat(first.row()).isZero();
    }

    @Test
    void a_line_still_knows_the_figures_in_it() {
        RenderedText.UnboundNumber number = new RenderedText.UnboundNumber("7件", Optional.empty(), 2, 4);
        RenderedText text = new RenderedText(List.of(new RenderedText.Words("办理", 0, 2), number));
        OfficialDocument document = new OfficialDocument(
                Optional.empty(),
                List.of("报告"),
                "",
                List.of(text),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(lines(PageLayout.of(document)).getLast().runs())
                .containsExactly(
                        new PageLayout.Run("办理", Optional.empty()), new PageLayout.Run("7件", Optional.of(number)));
    }

    @Test
    void titles_are_broken_where_a_thought_ends() {
        assertThat(TitleLines.of(List.of("示范区人民政府关于2020年度推进法治政府建设工作情况的报告")))
                .containsExactly("示范区人民政府关于2020年度", "推进法治政府建设工作情况的报告");
        assertThat(TitleLines.of(List.of("示范区推进依法行政工作领导小组关于2020年工作情况的报告")))
                .containsExactly("示范区推进依法行政工作领导小组", "关于2020年工作情况的报告");
        assertThat(TitleLines.of(List.of("示范区年度报告"))).containsExactly("示范区年度报告");
    }

    private static List<Line> lines(PageLayout layout) {
        return layout.pages().stream().flatMap(page -> page.lines().stream()).toList();
    }
}
