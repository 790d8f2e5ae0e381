package org.fazhi.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.Shared;
import org.fazhi.catalogue.Figure;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowEdit;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Section;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
        ExampleFilling.Filled filled = new ExampleFilling(workspace, 2020)
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
    void last_year_s_sheet_is_understood_but_for_the_one_line_that_is_no_indicator() {
        assertThat(plan.cells(Verdict.UNMATCHED)).extracting(PlannedCell::label).containsExactly("12348热线接听量");
        assertThat(plan.cells(Verdict.ERROR)).isEmpty();
        assertThat(plan.undecided() + plan.computed()).isZero();
        assertThat(plan.count(Verdict.NEW)).isGreaterThanOrEqualTo(50);
    }

    @Test
    void the_figures_of_the_year_before_stand_beside_the_year_s_own() {
        assertThat(printed("{承诺审批时限|上年}，{承诺审批时限|较上年}，压减{承诺审批时限压减率}")).isEqualTo("926个工作日，减少239个工作日，压减25.81%");
        assertThat(printed("{挽回经济损失|上年}")).isEqualTo("1640余万元");
    }

    @Test
    void every_paragraph_prints_without_an_unresolved_token_or_an_unbound_number() {
        assertThat(everyParagraph()).hasSizeGreaterThan(30);
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

    @ParameterizedTest
    @CsvFileSource(resources = "figures-of-2020.csv", numLinesToSkip = 1)
    void every_figure_of_the_report_comes_out_to_the_last_one(
            String code, String kind, BigDecimal value, String qualifier) {
        Figure figure = book.figure(code);
        Quantity quantity = figure.quantity().orElseThrow();
        Quantity reported = new Quantity(
                value,
                quantity.unit(),
                Qualifier.ofWord(qualifier == null ? "" : qualifier).orElseThrow());
        // A count is kept exactly, whatever the report tells of it: 60余 may be 64.
        if (kind.equals("counted"))
            assertThat(NumberRange.of(reported).contains(NumberRange.of(quantity)))
                    .as("%s of %s", reported, quantity)
                    .isTrue();
        else assertThat(quantity).isEqualTo(reported);
        if (kind.equals("counted")) assertThat(figure.source()).isInstanceOf(Figure.CountedFrom.class);
    }

    @Test
    void the_figures_of_the_report_are_those_of_the_shared_table() throws IOException {
        List<String> shared = Files.readAllLines(Shared.data("indicators-2020.csv")).stream()
                .map(line -> List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1)))
                .map(row -> String.join(",", row.get(2), row.get(6), row.get(10), row.get(11)))
                .toList();
        try (InputStream own = ExampleWorkspaceTest.class.getResourceAsStream("figures-of-2020.csv")) {
            assertThat(new String(own.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1))
                    .containsExactlyElementsOf(shared.subList(1, shared.size()));
        }
    }

    @Test
    void every_ledger_has_rows_and_breaks_hardly_a_rule() {
        assertThat(book.catalogue().ledgers()).isNotEmpty().allSatisfy(ledger -> {
            LedgerSummary summary = book.ledger(ledger.code()).orElseThrow();
            assertThat(summary.rows()).as(ledger.code()).isPositive();
        });
        assertThat(book.ledgers().values().stream()
                        .flatMap(summary -> summary.violations().stream())
                        .map(LedgerSummary.Violation::rule))
                .containsExactlyInAnyOrder("overdue_untold", "review_missing", "term");
    }

    @Test
    void a_case_less_changes_text_figures_and_checks_and_undoing_it_brings_all_of_them_back() {
        String text = book.text("disputes.reconsideration");
        LedgerRow late = rowsBreaking("reconsideration", "term").getFirst();

        YearBook less = workspace
                .apply(new Edit.ChangeRows(book.year(), "reconsideration", List.of(new RowEdit.Remove(late.id())), ""))
                .join();

        assertThat(printed(less, text)).contains("收到行政复议申请11件，受理6件");
        assertThat(less.figure("reconsideration_received").quantity()).contains(Quantity.exact(11, "件"));
        assertThat(less.figure("reconsideration_in_term_rate").quantity())
                .isNotEqualTo(book.figure("reconsideration_in_term_rate").quantity());
        assertThat(less.ledger("reconsideration").orElseThrow().violations()).isEmpty();
        assertThat(findings(less)).isNotEqualTo(findings(book));

        YearBook back = workspace.undo().join();
        assertThat(printed(back, text)).contains("收到行政复议申请12件，受理7件");
        assertThat(back.ledgers()).isEqualTo(book.ledgers());
        assertThat(findings(back)).isEqualTo(findings(book));
    }

    @Test
    void the_report_has_its_three_chapters_and_is_no_draft() {
        OfficialDocument report = workspace.proof(book).document();
        assertThat(report.draftMark()).isEmpty();
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("2020年工作完成情况", "存在的主要问题", "2021年工作要点");
        assertThat(report.sections().getFirst().children()).hasSize(8);
    }

    private static List<LedgerRow> rowsBreaking(String ledger, String rule) {
        Condition broken = book.catalogue().ledger(ledger).orElseThrow().rules().stream()
                .filter(one -> one.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .broken();
        return workspace
                .ledgers()
                .rows(LedgerQuery.all(book.year(), ledger).where(List.of(broken)), 0, 10)
                .join();
    }

    private static List<String> findings(YearBook year) {
        return workspace.check(year).stream()
                .map(finding -> finding.rule().code() + " " + finding.message())
                .toList();
    }

    private static String printed(String text) {
        return printed(book, text);
    }

    private static String printed(YearBook year, String text) {
        return Renderer.render(text, year.catalogue(), year.figures(), year.year()).stream()
                .map(RenderedText::text)
                .collect(Collectors.joining("\n"));
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
