package org.fazhi.workspace.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.FiledYear.FiledFigure;
import org.fazhi.edit.FiledYear.Paragraph;
import org.fazhi.workspace.comparison.ParagraphChange.Kind;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    @Test
    void the_words_changed_within_a_paragraph_are_told_and_a_number_is_one_word() {
        ReportComparison found =
                compared(List.of("一、工作情况", "全年办件399660件，比上年多。", "已撤的一段。"), List.of("一、工作情况", "全年办件401000件，比上年多。"));

        assertThat(found.paragraphs())
                .extracting(ParagraphChange::kind)
                .containsExactly(Kind.SAME, Kind.CHANGED, Kind.REMOVED);
        assertThat(found.paragraphs().get(1).pieces())
                .containsExactly(
                        new TextPiece(TextPiece.Kind.BOTH, "全年办件"),
                        new TextPiece(TextPiece.Kind.BEFORE, "399660"),
                        new TextPiece(TextPiece.Kind.AFTER, "401000"),
                        new TextPiece(TextPiece.Kind.BOTH, "件，比上年多。"));
        assertThat(found.paragraphs().get(1).before()).isEqualTo("全年办件399660件，比上年多。");
        assertThat(found.paragraphs().get(1).after()).isEqualTo("全年办件401000件，比上年多。");
    }

    @Test
    void a_paragraph_put_between_does_not_move_what_the_next_is_compared_with() {
        ReportComparison found = compared(List.of("甲乙丙丁戊己庚辛"), List.of("全新的一段话。", "甲乙丙丁戊己庚壬"));

        assertThat(found.paragraphs()).extracting(ParagraphChange::kind).containsExactly(Kind.ADDED, Kind.CHANGED);
    }

    @Test
    void figures_go_together_by_code_whatever_they_are_called() {
        ReportComparison found = ReportComparison.of(
                of(List.of(), figure("a", "时限", "687工作日"), figure("b", "件数", "3件"), figure("c", "没了", "1件")),
                of(List.of(), figure("b", "办件数", "3件"), figure("a", "时限", "700工作日"), figure("d", "新的", "")));

        assertThat(found.figures())
                .containsExactly(
                        new FigureChange("b", "领域", "办件数", "件数", "3件", "3件"),
                        new FigureChange("a", "领域", "时限", "时限", "687工作日", "700工作日"),
                        new FigureChange("d", "领域", "新的", "新的", "", ""),
                        new FigureChange("c", "领域", "没了", "没了", "1件", ""));
        assertThat(found.changedFigures()).isEqualTo(3);
        assertThat(found.isSame()).isFalse();
    }

    @Test
    void what_is_the_same_differs_in_nothing() {
        assertThat(compared(List.of("甲", "乙"), List.of("甲", "乙")).isSame()).isTrue();
    }

    private static ReportComparison compared(List<String> before, List<String> after) {
        return ReportComparison.of(of(before), of(after));
    }

    private static FiledYear of(List<String> paragraphs, FiledFigure... figures) {
        return new FiledYear(
                2020,
                "报告",
                paragraphs.stream().map(text -> new Paragraph("", text)).toList(),
                Stream.of(figures).toList(),
                List.of());
    }

    private static FiledFigure figure(String code, String name, String value) {
        return new FiledFigure(code, "领域", name, value, "", "");
    }
}
