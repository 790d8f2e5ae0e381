package org.fazhi.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.check.Finding;
import org.fazhi.excel.ImportPlan;
import org.fazhi.excel.PlannedCell;
import org.fazhi.excel.Verdict;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Section;
import org.fazhi.store.ReportPoint;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as an office would come to it: last year's sheet is imported, then this year is entered. */
class ExampleWorkspaceTest {
    @TempDir
    static Path temporary;

    private static Workspace workspace;
    private static ImportPlan plan;
    private static YearBook book;

    @BeforeAll
    static void enter_the_example() {
        workspace = Workspace.open(temporary.resolve("示范区 工作区"));
        ExampleFilling.Filled filled =
                new ExampleFilling(workspace).fill(temporary.resolve("上年 资料")).join();
        plan = filled.lastYear();
        book = filled.book();
    }

    @AfterAll
    static void close_the_workspace() {
        workspace.close();
    }

    @Test
    void last_year_s_sheet_is_understood_but_for_the_one_line_that_is_no_indicator() {
        assertThat(plan.cells(Verdict.UNMATCHED)).extracting(PlannedCell::label).containsExactly("12348热线接听量");
        assertThat(plan.cells(Verdict.ERROR)).isEmpty();
        assertThat(plan.cells(Verdict.CONFLICT)).isEmpty();
        assertThat(plan.count(Verdict.NEW)).isGreaterThanOrEqualTo(50);
    }

    @Test
    void the_figures_of_the_year_before_stand_beside_the_year_s_own() {
        assertThat(printed("{承诺审批时限|上年}，{承诺审批时限|较上年}，压减{承诺审批时限压减率}")).isEqualTo("926个工作日，减少239个工作日，压减25.81%");
        assertThat(printed("{挽回经济损失|上年}")).isEqualTo("1642万元");
    }

    @Test
    void every_paragraph_prints_without_an_unresolved_token_or_an_unbound_number() {
        for (RenderedText paragraph : everyParagraph()) {
            assertThat(paragraph.spans())
                    .as(paragraph.text())
                    .noneMatch(span -> span instanceof RenderedText.Unresolved)
                    .noneMatch(span -> span instanceof RenderedText.UnboundNumber);
        }
    }

    @Test
    void the_reviews_that_do_not_add_up_are_reported_and_the_reconsiderations_that_do_are_not() {
        List<Finding> findings = workspace.check(book);
        assertThat(findings)
                .extracting(finding -> finding.rule().code())
                .contains("review_parts")
                .doesNotContain("reconsideration_parts", "range", "text_missing", "token_unresolved")
                .noneMatch(code -> code.endsWith("_whole"));
    }

    @Test
    void the_report_has_its_three_chapters_and_is_no_draft() {
        OfficialDocument report = workspace.report(book);
        assertThat(report.draftMark()).isEmpty();
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("2020年工作完成情况", "存在的主要问题", "2021年工作要点");
        assertThat(report.sections().getFirst().children()).hasSize(8);
    }

    private String printed(String text) {
        return Renderer.render(text, book.catalogue(), book.figures(), book.year())
                .getFirst()
                .text();
    }

    private List<RenderedText> everyParagraph() {
        return Stream.of(
                        book.texts().values().stream(),
                        Stream.concat(book.problems().stream(), book.nextYear().stream())
                                .map(ReportPoint::text),
                        Stream.of(book.setting("report.opening"), book.setting("report.closing")))
                .flatMap(texts -> texts)
                .flatMap(text -> Renderer.render(text, book.catalogue(), book.figures(), book.year()).stream())
                .toList();
    }
}
