package org.fazhi.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.ReportPoint;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Section;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The district in 2025 by the outline of 2021—2025: nothing in it contradicts itself, and it can be filed. */
class ExampleOf2025Test {
    @TempDir
    static Path temporary;

    private static Workspace workspace;
    private static ImportPlan plan;
    private static YearBook book;

    @BeforeAll
    static void enter_the_example() {
        workspace = Workspace.open(temporary.resolve("示范区 工作区"));
        ExampleFilling.Filled filled = new ExampleFilling(workspace, 2025)
                .fill(temporary.resolve("上年 资料"))
                .join();
        plan = filled.lastYear();
        book = filled.book();
    }

    @AfterAll
    static void close_the_workspace() {
        workspace.close();
    }

    @Test
    void all_of_last_year_s_sheet_is_understood() {
        assertThat(plan.count(Verdict.NEW)).isGreaterThan(250);
        for (Verdict verdict :
                List.of(Verdict.UNMATCHED, Verdict.ERROR, Verdict.CONFLICT, Verdict.COMPUTED, Verdict.SUMMED))
            assertThat(plan.cells(verdict)).isEmpty();
    }

    @Test
    void every_indicator_has_its_figure() {
        assertThat(book.catalogue().indicators())
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        indicator -> assertThat(book.figure(indicator.code()).quantity())
                                .as(indicator.name())
                                .isPresent());
    }

    @Test
    void every_ledger_has_rows_and_breaks_no_rule() {
        assertThat(book.catalogue().ledgers()).hasSizeGreaterThan(60).allSatisfy(ledger -> {
            LedgerSummary summary = book.ledger(ledger.code()).orElseThrow();
            assertThat(summary.rows()).as(ledger.code()).isPositive();
            assertThat(summary.violations()).as(ledger.code()).isEmpty();
        });
    }

    @Test
    void the_checks_find_nothing() {
        assertThat(workspace.check(book))
                .extracting(finding -> finding.rule().code() + " " + finding.message())
                .isEmpty();
    }

    @Test
    void every_number_of_the_text_is_a_figure() {
        assertThat(everyParagraph())
                .hasSizeGreaterThan(50)
                .allSatisfy(paragraph -> assertThat(paragraph.spans())
                        .as(paragraph.text())
                        .noneMatch(span -> span instanceof RenderedText.Unresolved)
                        .noneMatch(span -> span instanceof RenderedText.UnboundNumber));
    }

    @Test
    void what_the_text_counts_in_two_places_is_the_same_there() {
        assertThat(number("研究法治建设会议次数")).isEqualTo(number("区委书记主持研究法治建设会议次数").add(number("区长主持研究法治政府建设会议次数")));
        assertThat(number("第一议题学习次数")).isEqualTo(number("区委和区政府会议会前学法次数"));
        assertThat(number("建议提案办理总数"))
                .isEqualTo(Stream.of("市级代表建议数", "市政协提案数", "区级代表建议数", "区政协提案数")
                        .map(this::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(number("涉企行政检查次数")).isEqualTo(number("入企检查次数").add(number("非现场检查次数")));
        assertThat(number("行政复议调解和解结案数")).isLessThan(number("行政复议审结数"));
    }

    @Test
    void the_report_has_its_chapters_in_the_order_of_today_and_is_no_draft() {
        OfficialDocument report = workspace.proof(book).document();
        assertThat(report.draftMark()).isEmpty();
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "党政主要负责人履行推进法治建设第一责任人职责情况",
                        "2025年推进法治政府建设的主要举措和成效",
                        "存在的不足和原因",
                        "2026年推进法治政府建设的主要安排",
                        "其他需要报告的情况");
    }

    private BigDecimal number(String name) {
        Indicator indicator = book.catalogue().indicatorNamed(name).orElseThrow();
        return book.figure(indicator.code()).quantity().orElseThrow().number();
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
