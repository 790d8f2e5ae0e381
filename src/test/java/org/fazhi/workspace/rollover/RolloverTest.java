package org.fazhi.workspace.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Reversal;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle;
import org.fazhi.workspace.progress.Obstacles;
import org.fazhi.workspace.progress.YearProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is carried into the next one, undone and done again. */
class RolloverTest {
    private static final int NEXT = YEAR + 1;
    private static final String TRUE_THEN = "3月召开全区推进会，印发《行动方案》。";
    private static final String TRUE_ALWAYS = "坚持依法行政，持续优化营商环境。";

    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void open_cases_go_on_and_say_where_they_come_from() {
        carry();
        List<LedgerRow> rows = rows(LEDGER);
        assertThat(rows)
                .extracting(row -> text(row, "applicant") + " " + text(row, CommonColumns.CARRIED.code()))
                .containsExactly("张三 2020年第1号", "李四 2020年第2号");
        assertThat(rows)
                .noneSatisfy(row -> assertThat(row.values().has("heard")).isTrue());
        YearBook book = workspace.book(NEXT);
        assertThat(value(book, "reconsideration_received")).isZero();
        assertThat(value(book, "reconsideration_accepted")).isZero();
        assertThat(value(book, "reconsideration_brought")).isEqualByComparingTo("2");
        assertThat(value(workspace.book(YEAR), "reconsideration_received")).isEqualByComparingTo("3");
    }

    @Test
    void a_case_that_is_closed_in_the_next_year_counts_there() {
        carry();
        LedgerRow first = rows(LEDGER).getFirst();
        RowValues closed = first.values()
                .with("closed", Optional.of(new CellValue.Day(LocalDate.of(NEXT, 2, 3))))
                .with("outcome", Optional.of(new CellValue.Coded("撤销")));
        workspace
                .apply(new Edit.ChangeRows(NEXT, LEDGER, List.of(new RowEdit.Change(first.id(), closed)), ""))
                .join();
        assertThat(value(workspace.book(NEXT), "reconsideration_closed")).isEqualByComparingTo("1");
        assertThat(value(workspace.book(NEXT), "reconsideration_received")).isZero();
    }

    @Test
    void points_become_tasks_and_problems_a_list_to_be_put_right() {
        RolloverPlan plan = carry();
        assertThat(plan.tasks()).isEqualTo(1);
        assertThat(plan.problems()).isEqualTo(2);
        assertThat(rows("task")).singleElement().satisfies(row -> {
            assertThat(text(row, "content")).isEqualTo("加强培训");
            assertThat(text(row, "remark")).isEqualTo("办十期。");
            assertThat(row.values().get("origin")).contains(new CellValue.Coded("上年要点"));
        });
        assertThat(rows("problem_rectification"))
                .extracting(row -> text(row, "problem") + "：" + text(row, "account"))
                .containsExactlyInAnyOrder("人手不足：两人办案。", "宣传不够：场次少。");
        assertThat(value(workspace.book(NEXT), "rectification_problems")).isEqualByComparingTo("2");
        assertThat(workspace.book(NEXT).problems()).isEmpty();
        assertThat(workspace.book(NEXT).nextYear()).isEmpty();
    }

    @Test
    void settings_stay_and_the_year_in_them_moves_while_days_are_empty() {
        apply(new Edit.SetSetting(YEAR, "report.title", "示范区\n关于2020年度依法行政工作自查情况的报告"));
        apply(new Edit.SetSetting(YEAR, "report.date", "2021-01-08"));
        carry();
        YearBook book = workspace.book(NEXT);
        assertThat(book.setting("office.district")).isEqualTo("示范区");
        assertThat(book.setting("report.number")).isEqualTo("示法办〔2022〕号");
        assertThat(book.setting("report.title")).isEqualTo("示范区\n关于2021年度依法行政工作自查情况的报告");
        assertThat(book.setting("report.date")).isEmpty();
        assertThat(book.catalogue().units())
                .isEqualTo(workspace.book(YEAR).catalogue().units());
    }

    @Test
    void last_year_s_figures_are_what_the_next_one_is_compared_with() {
        carry();
        YearBook book = workspace.book(NEXT);
        assertThat(book.figure("permit_days").quantity()).isEmpty();
        assertThat(book.lastYear("permit_days").flatMap(figure -> figure.quantity()))
                .isEqualTo(workspace.book(YEAR).figure("permit_days").quantity());
        apply(PreparedWorkspace.figure(YEAR, "permit_days", Optional.empty(), Quantity.exact(700, "工作日"), ""));
        assertThat(workspace.book(NEXT).lastYear("permit_days").flatMap(figure -> figure.quantity()))
                .contains(Quantity.exact(700, "工作日"));
    }

    @Test
    void a_sentence_that_is_only_last_year_s_truth_stands_against_filing_until_it_is_confirmed_or_rewritten() {
        apply(new Edit.SetText(YEAR, ITEM, TRUE_ALWAYS + TRUE_THEN + "承诺审批时限{承诺审批时限}。"));
        RolloverPlan plan = carry();
        // The other one is the first paragraph of the report: 全年.
        assertThat(plan.sentences()).isEqualTo(2);
        Finding marked = marked().getFirst();
        assertThat(marked.snippet()).isEqualTo(TRUE_THEN);
        assertThat(marked.message()).contains("日期").contains("文件").contains("会议");
        assertThat(obstacles()).contains(marked.place());

        apply(new Edit.Explain(NEXT, marked.key(), "仍然适用"));
        assertThat(marked()).isEmpty();
        workspace.undo().join();
        assertThat(marked()).hasSize(1);

        apply(new Edit.SetText(NEXT, ITEM, TRUE_ALWAYS + "5月召开全区推进会。"));
        assertThat(marked()).isEmpty();
        workspace.undo().join();
        assertThat(marked()).hasSize(1);
    }

    @Test
    void all_of_it_is_one_step_that_is_undone_and_done_again() {
        apply(new Edit.SetText(YEAR, ITEM, TRUE_THEN));
        Map<String, Object> before = Books.facts(workspace, YEAR);
        carry();
        Map<String, Object> carried = Books.facts(workspace, NEXT);
        assertThat(workspace.undo().join().year()).isEqualTo(YEAR);
        assertThat(workspace.years()).doesNotContain(NEXT);
        assertThat(Books.facts(workspace, YEAR)).isEqualTo(before);
        workspace.redo().join();
        assertThat(Books.facts(workspace, NEXT)).isEqualTo(carried);
        reopen();
        assertThat(Books.facts(workspace, NEXT)).isEqualTo(carried);
        workspace.undo().join();
        reopen();
        assertThat(workspace.years()).doesNotContain(NEXT);
        assertThat(Books.facts(workspace, YEAR)).isEqualTo(before);
    }

    @Test
    void undoing_it_is_asked_about_like_any_large_step_and_comes_after_what_was_entered_since() {
        carry();
        Reversal reversal = workspace.pastSteps().undoUnlessGrave().join();
        assertThat(reversal)
                .isInstanceOfSatisfying(
                        Reversal.Grave.class,
                        grave -> assertThat(grave.step().title()).isEqualTo("由2020年度结转到2021年度"));
        apply(new Edit.SetNote(NEXT, "permit_days", "不含镇街"));
        PastStep last = workspace.pastSteps().latest(1).join().getFirst();
        assertThat(last.title()).contains("说明");
        workspace.undo().join();
        assertThat(workspace.years()).contains(NEXT);
        workspace.undo().join();
        assertThat(workspace.years()).doesNotContain(NEXT);
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence_and_nothing_is_changed() {
        assertRefused(new RolloverChoice(2011, 2012, "", false), "工作区里没有2011年度");
        assertRefused(new RolloverChoice(YEAR, YEAR - 3, "", false), "只能往后结转");
        assertRefused(new RolloverChoice(YEAR, YEAR, "", false), "只能往后结转");
        assertRefused(new RolloverChoice(2019, YEAR, "", false), "已经有2020年度");
        assertRefused(new RolloverChoice(YEAR, 2023, "", false), "中间隔了别的年度");
        assertRefused(new RolloverChoice(YEAR, NEXT, "nonsense", false), "没有目录“nonsense”");
        assertRefused(new RolloverChoice(YEAR, 2100, "", true), "没有2100年度");
        Workspace opened = workspace;
        RolloverPlan plan = plan(RolloverChoice.next(YEAR));
        new Rollover(opened).carryOut(plan).join();
        assertThatThrownBy(() -> new Rollover(opened).carryOut(plan).join()).hasMessageContaining("已经有2021年度");
    }

    @Test
    void years_may_lie_between_when_that_is_said_and_a_locked_year_may_be_left() {
        workspace.apply(Closing.of(YEAR)).join();
        RolloverPlan plan = plan(new RolloverChoice(YEAR, 2023, "", true));
        new Rollover(workspace).carryOut(plan).join();
        assertThat(workspace.book(2023).setting("report.number")).isEqualTo("示法办〔2024〕号");
        assertThat(rows(2023, LEDGER)).hasSize(2);
        assertThat(workspace.book(YEAR).locked()).isTrue();
    }

    @Test
    void
            a_ledger_whose_definition_says_nothing_gets_the_rule_of_the_program_and_one_of_the_office_s_own_goes_nowhere() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        apply(new Edit.SetCatalogue(
                YEAR,
                catalogue.withLedgers(catalogue.ledgers().stream()
                        .filter(one -> !one.code().equals("problem_rectification"))
                        .map(RolloverTest::asBefore)
                        .toList()),
                ""));
        RolloverPlan plan = carry();
        assertThat(plan.changes()).anySatisfy(change -> assertThat(change).contains("程序现在的定义"));
        assertThat(rows(LEDGER)).hasSize(2);
        assertThat(value(workspace.book(NEXT), "reconsideration_received")).isZero();
        assertThat(rows("problem_rectification")).hasSize(2);
    }

    @Test
    void under_another_outline_what_has_no_place_is_named_and_stays() {
        apply(new Edit.SetText(YEAR, ITEM, TRUE_THEN));
        RolloverPlan plan = plan(new RolloverChoice(YEAR, NEXT, "outline_2021", false));
        assertThat(plan.changes())
                .anySatisfy(change -> assertThat(change).contains("优化营商环境").contains("没有位置"))
                .anySatisfy(change -> assertThat(change).contains("领导小组与部署会议").contains("没有位置"));
        new Rollover(workspace).carryOut(plan).join();
        YearBook book = workspace.book(NEXT);
        assertThat(book.catalogue().code()).isEqualTo("outline_2021");
        assertThat(book.catalogue().units())
                .isEqualTo(workspace.book(YEAR).catalogue().units());
        assertThat(rows(LEDGER)).hasSize(2);
        assertThat(workspace.book(YEAR).text(ITEM)).isEqualTo(TRUE_THEN);
    }

    @Test
    void a_row_the_next_year_does_not_allow_is_named_and_the_others_go_on() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        Ledger ledger = catalogue.ledger(LEDGER).orElseThrow();
        CarryRule rule = ledger.carry();
        // A column that must be filled is brought from one that is empty.
        Ledger strict = ledger.withCarry(new CarryRule(
                CarryRule.Extent.ALL,
                List.of(),
                List.of(),
                List.of(new CarryRule.Brought("received", "accepted")),
                rule.why()));
        apply(new Edit.SetCatalogue(
                YEAR,
                catalogue.withLedgers(catalogue.ledgers().stream()
                        .map(one -> one.code().equals(LEDGER) ? strict : one)
                        .toList()),
                ""));
        RolloverPlan plan = carry();
        assertThat(plan.refused()).hasSize(3).allSatisfy(one -> assertThat(one).contains("行政复议"));
        assertThat(rows(LEDGER)).isEmpty();
        assertThat(rows("task")).hasSize(1);
    }

    @Test
    void a_problem_that_is_still_being_put_right_is_not_there_twice() {
        apply(new Edit.ChangeRows(
                YEAR,
                "problem_rectification",
                List.of(new RowEdit.Add(RowValues.NONE
                        .with("problem", Optional.of(new CellValue.Text("人手不足")))
                        .with("state", Optional.of(new CellValue.Coded("整改中"))))),
                ""));
        RolloverPlan plan = carry();
        assertThat(plan.problems()).isEqualTo(1);
        assertThat(rows("problem_rectification"))
                .extracting(row -> text(row, "problem"))
                .containsExactlyInAnyOrder("人手不足", "宣传不够");
    }

    @Test
    void a_plan_that_is_given_up_writes_nothing() {
        Job<RolloverPlan> job = new Job<>("结转");
        job.cancel();
        assertThatThrownBy(() -> new Rollover(workspace).plan(RolloverChoice.next(YEAR), job))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.years()).doesNotContain(NEXT);
    }

    @Test
    void states_and_explanations_are_not_carried() {
        carry();
        assertThat(workspace.book(NEXT).state(ITEM)).isEqualTo(ItemState.FILLING);
        assertThat(workspace.book(NEXT).explanations()).isEmpty();
        assertThat(workspace.book(YEAR).problems())
                .extracting(ReportPoint::heading)
                .contains("人手不足");
    }

    private static Ledger asBefore(Ledger ledger) {
        return ledger.withCounts(ledger.counts().stream()
                        .filter(count -> count.conditions().stream()
                                .noneMatch(one -> one.columns().contains(CommonColumns.CARRIED.code())))
                        .toList())
                .withCarry(CarryRule.UNSAID);
    }

    private void assertRefused(RolloverChoice choice, String reason) {
        List<Integer> years = workspace.years();
        assertThatThrownBy(() -> plan(choice)).isInstanceOf(Refused.class).hasMessageContaining(reason);
        assertThat(workspace.years()).isEqualTo(years);
    }

    private RolloverPlan carry() {
        RolloverPlan plan = plan(RolloverChoice.next(YEAR));
        new Rollover(workspace).carryOut(plan).join();
        return plan;
    }

    private RolloverPlan plan(RolloverChoice choice) {
        return new Rollover(workspace).plan(choice, new Job<RolloverPlan>("结转"));
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
    }

    private void reopen() {
        Path folder = workspace.folder();
        workspace.close();
        workspace = Workspace.open(folder);
    }

    private List<Finding> marked() {
        return workspace.check(workspace.book(NEXT)).stream()
                .filter(finding -> finding.rule().rule().equals("carried_sentence") && finding.isOpen())
                .filter(finding -> finding.place().code().equals(ITEM))
                .toList();
    }

    private List<Place> obstacles() {
        YearBook book = workspace.book(NEXT);
        return Obstacles.of(book, YearProgress.of(book, workspace.today()), workspace.check(book)).stream()
                .flatMap(obstacle -> obstacle.reasons().stream())
                .map(Obstacle.Reason::place)
                .toList();
    }

    private List<LedgerRow> rows(String ledger) {
        return rows(NEXT, ledger);
    }

    private List<LedgerRow> rows(int year, String ledger) {
        return workspace.ledgers().rows(LedgerQuery.all(year, ledger), 0, 1000).join();
    }

    private static String text(LedgerRow row, String column) {
        return row.values().get(column).orElse(null) instanceof CellValue.Text(String text) ? text : "";
    }

    private static BigDecimal value(YearBook book, String indicator) {
        return book.figure(indicator).quantity().orElseThrow().number();
    }
}
