package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.RowPlaces;
import org.fazhi.edit.UnitForm;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of edit: what it changes, that it can be turned back and done again, what the history tells of it. */
class EveryEditTest {
    private static final EvidenceFile FILE = new EvidenceFile("ab".repeat(32), "决定书.pdf", 7);

    @TempDir
    static Path temporary;

    private static Path folder;
    private static Workspace workspace;
    private static String prepared;

    @BeforeAll
    static void open() {
        folder = PreparedWorkspace.copyTo(temporary.resolve("法治 年报"));
        workspace = Workspace.open(folder);
        prepared = workspace.undoState().undo();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    /** Every example begins with the year as it was prepared. */
    @AfterEach
    void turnBackWhatWasDone() {
        if (workspace.book(YEAR).locked()) workspace.apply(Closing.opened(YEAR)).join();
        while (!workspace.undoState().undo().equals(prepared)) workspace.undo().join();
    }

    /**
     * @param place of the history where it is told
     * @param told what, from what, to what and why
     */
    record Example(Edit edit, String title, String place, List<String> told) {
        @Override
        public String toString() {
            return edit.getClass().getSimpleName() + " " + title;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        figure("permit_days", Optional.empty(), 690, "重算"),
                        "填写“承诺审批时限”",
                        "permit_days",
                        List.of("承诺审批时限", "687工作日", "690工作日", "重算")),
                new Example(
                        new Edit.SetFigure(
                                YEAR, "service_cases", Optional.empty(), Optional.empty(), new Origin.Keyboard(), "误填"),
                        "清除“政务服务网办件量”",
                        "service_cases",
                        List.of("政务服务网办件量", "399660件", "", "误填")),
                new Example(
                        figure("law_report_due", Optional.of("market"), 13, ""),
                        "填写“应述法领导干部人数”",
                        "law_report_due",
                        List.of("应述法领导干部人数 · 市场监管局", "12人", "13人", "")),
                new Example(
                        new Edit.SetNote(YEAR, "permit_days", " 含镇街 "),
                        "修改“承诺审批时限”的说明",
                        "permit_days",
                        List.of("承诺审批时限 · 说明", "不含镇街", "含镇街", "")),
                new Example(
                        new Edit.SetText(YEAR, "service.services", "大厅办件{政务服务网办件量}。"),
                        "修改“政务服务”的文字",
                        "service.services",
                        List.of("政务服务 · 文字", "", "大厅办件{政务服务网办件量}。", "")),
                new Example(
                        new Edit.CarryText(YEAR, "service.services", 2019, "大厅办件{政务服务网办件量}。"),
                        "修改“政务服务”的文字",
                        "service.services",
                        List.of("政务服务 · 文字", "", "大厅办件{政务服务网办件量}。", "")),
                new Example(
                        new Edit.SetItemState(YEAR, ITEM, ItemState.RETURNED, "数字不对"),
                        "“优化营商环境”改为" + ItemState.RETURNED.label(),
                        ITEM,
                        List.of("优化营商环境 · 状态", ItemState.APPROVED.label(), ItemState.RETURNED.label(), "数字不对")),
                new Example(
                        new Edit.SetPoints(
                                YEAR,
                                ReportPoint.Chapter.PROBLEMS,
                                List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p2", "宣传不够", "场次很少。"))),
                        "修改存在问题",
                        "p1",
                        List.of("存在问题", "人手不足\n两人办案。", "", "")),
                new Example(
                        new Edit.SetSetting(YEAR, "report.number", "示法办〔2021〕4号"),
                        "修改发文字号",
                        "report.number",
                        List.of("发文字号", "示法办〔2021〕3号", "示法办〔2021〕4号", "")),
                new Example(
                        new Edit.SetSetting(YEAR, "report.mark", ""),
                        "修改发文机关标志",
                        "report.mark",
                        List.of("发文机关标志", "示范区文件", "", "")),
                new Example(
                        new Edit.Explain(YEAR, "change:permit_days", "机构合并"),
                        "填写校核说明",
                        "change:permit_days",
                        List.of("校核说明", "", "机构合并", "")),
                new Example(
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", "时限"), "permit_days", ""),
                        "记住叫法“时限”",
                        "permit_days",
                        List.of("叫法“时限”", "", "承诺审批时限", "")),
                new Example(
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.COLUMN, LEDGER, "案号"), "applicant", ""),
                        "记住叫法“案号”",
                        RowPlaces.of(LEDGER),
                        List.of("叫法“案号”", "", "申请人", "")),
                new Example(
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.UNIT, "", "区市监局"), "market", "往来.xlsx"),
                        "记住叫法“区市监局”",
                        "",
                        List.of("叫法“区市监局”", "", "区市场监督管理局", "")),
                new Example(
                        new Edit.ForgetName(YEAR, new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", "办件总量")),
                        "忘掉叫法“办件总量”",
                        "service_cases",
                        List.of("叫法“办件总量”", "政务服务网办件量", "", "")),
                new Example(
                        new Edit.ChangeRows(
                                YEAR,
                                LEDGER,
                                List.of(PreparedWorkspace.row("2020-09-01", "赵六", "告知", Map.of())),
                                "导入 复议.xlsx"),
                        "行政复议：导入 复议.xlsx",
                        RowPlaces.of(LEDGER),
                        List.of("台账“行政复议”", "", "新增1条", "导入 复议.xlsx")),
                new Example(
                        new Edit.AddEvidence(YEAR, LEDGER, 2, FILE),
                        "添加佐证材料：决定书.pdf",
                        RowPlaces.of(LEDGER, 2),
                        List.of("台账“行政复议”第2条 · 佐证材料", "", "决定书.pdf", "")),
                new Example(
                        new Edit.AddPartEvidence(YEAR, EvidencePart.ofFigure("permit_days"), FILE),
                        "添加佐证材料：决定书.pdf",
                        "permit_days",
                        List.of("承诺审批时限 · 佐证材料", "", "决定书.pdf", "")),
                new Example(
                        new Edit.SetForm(
                                YEAR,
                                UnitForm.none("market")
                                        .sentOut(Optional.of(LocalDate.of(2021, 1, 15)), Instant.EPOCH)
                                        .cameBack("回表.xlsx", "", "permit_days\t1", Instant.EPOCH)),
                        "“市场监管局”的填报表：已回",
                        "form market",
                        List.of("填报表 · 市场监管局", "", "已回，第1版 回表.xlsx", "")),
                new Example(
                        new Edit.Batch(
                                YEAR,
                                "一起改",
                                List.of(
                                        figure("permit_days", Optional.empty(), 600, ""),
                                        new Edit.SetSetting(YEAR, "report.signer", "李明"))),
                        "一起改",
                        "report.signer",
                        List.of("签发人", "", "李明", "一起改")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_edit_changes_something_is_turned_back_whole_and_done_again(Example example) {
        Map<String, Object> before = facts();

        workspace.apply(example.edit()).join();
        Map<String, Object> after = facts();
        assertThat(after).isNotEqualTo(before);
        assertThat(workspace.undoState().undo()).isEqualTo(example.title() + "（2020年度）");

        workspace.undo().join();
        assertThat(Books.differences(before, facts())).as("undone").isEmpty();
        workspace.redo().join();
        assertThat(Books.differences(after, facts())).as("redone").isEmpty();
        workspace.undo().join();
        assertThat(Books.differences(before, facts())).as("undone again").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_history_tells_who_changed_what_from_what_to_what_and_why(Example example) {
        workspace.apply(example.edit()).join();
        List<HistoryEntry> told = workspace.history(YEAR, example.place()).join();
        workspace.undo().join();

        assertThat(told.getFirst().who()).isEqualTo("王敏");
        assertThat(told.getFirst().year()).isEqualTo(YEAR);
        assertThat(told)
                .first()
                .extracting(HistoryEntry::what, HistoryEntry::before, HistoryEntry::after, HistoryEntry::why)
                .isEqualTo(example.told().stream().map(Object.class::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_locked_year_refuses_it_and_stays_as_it_is(Example example) {
        workspace.apply(Closing.of(YEAR)).join();
        Map<String, Object> before = facts();
        int entries = workspace.history(YEAR, "").join().size();

        assertThatThrownBy(() -> workspace.apply(example.edit()).join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("2020年度已定稿锁定，没有改动");

        assertThat(Books.differences(before, facts())).isEmpty();
        assertThat(workspace.history(YEAR, "").join()).hasSize(entries);
    }

    /** A row added twice is two rows. */
    static Stream<Example> examplesThatSetSomething() {
        return examples().filter(example -> !(example.edit() instanceof Edit.ChangeRows));
    }

    @ParameterizedTest
    @MethodSource("examplesThatSetSomething")
    void the_same_again_is_no_step(Example example) {
        workspace.apply(example.edit()).join();
        int entries = workspace.history(YEAR, "").join().size();
        String undo = workspace.undoState().undo();

        workspace.apply(example.edit()).join();

        assertThat(workspace.history(YEAR, "").join()).hasSize(entries);
        assertThat(workspace.undoState().undo()).isEqualTo(undo);
        workspace.undo().join();
    }

    @Test
    void there_is_an_example_of_every_kind_but_those_with_a_test_of_their_own() {
        List<Class<?>> elsewhere = List.of(
                Edit.CloseYear.class,
                Edit.ReopenYear.class,
                Edit.SetCatalogue.class,
                Edit.RemoveEvidence.class,
                Edit.RemovePartEvidence.class,
                Edit.BeginYear.class);

        assertThat(Stream.concat(
                        examples().map(example -> (Class<?>) example.edit().getClass()), elsewhere.stream()))
                .containsAll(Arrays.asList(Edit.class.getPermittedSubclasses()));
    }

    @Test
    void evidence_taken_off_a_row_is_put_back_with_its_name() {
        LedgerRow row = rows().getFirst();
        EvidenceFile file =
                workspace.ledgers().evidence(YEAR, LEDGER, row.id()).join().getFirst();
        Map<String, Object> before = facts();

        workspace
                .apply(new Edit.RemoveEvidence(YEAR, LEDGER, row.id(), file.hash()))
                .join();
        assertThat(rows().getFirst().evidence()).isZero();
        assertThat(workspace.undoState().undo()).startsWith("移除佐证材料：行政复议");
        assertThat(workspace.evidence().has(file))
                .as("its bytes stay, for undo")
                .isTrue();

        workspace.undo().join();
        assertThat(Books.differences(before, facts())).isEmpty();
        assertThat(workspace.ledgers().evidence(YEAR, LEDGER, row.id()).join())
                .extracting(EvidenceFile::name)
                .containsExactly("决定书.txt");
    }

    @Test
    void evidence_taken_off_a_work_item_is_put_back_with_its_name() {
        EvidencePart item = EvidencePart.ofItem(ITEM);
        workspace.apply(new Edit.AddPartEvidence(YEAR, item, FILE)).join();
        Map<String, Object> before = facts();

        workspace.apply(new Edit.RemovePartEvidence(YEAR, item, FILE.hash())).join();
        assertThat(workspace.book(YEAR).evidence(item)).isEmpty();
        assertThat(workspace.undoState().undo()).startsWith("移除佐证材料：");

        workspace.undo().join();
        assertThat(Books.differences(before, facts())).isEmpty();
        assertThat(workspace.book(YEAR).evidence(item)).containsExactly(FILE);
    }

    @Test
    void evidence_of_nothing_in_the_catalogue_is_refused() {
        assertThatThrownBy(() -> workspace
                        .apply(new Edit.AddPartEvidence(YEAR, EvidencePart.ofFigure("没有"), FILE))
                        .join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("目录里没有代码为“没有”的工作事项或指标");
    }

    @Test
    void filing_and_opening_again_are_told_and_are_not_turned_back_by_undo() {
        workspace.apply(Closing.of(YEAR)).join();
        workspace.apply(new Edit.ReopenYear(YEAR, "市里退回")).join();

        assertThat(workspace.history(YEAR, "").join().subList(0, 4))
                .extracting(HistoryEntry::what, HistoryEntry::after, HistoryEntry::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("2020年度", "未定稿", "市里退回"),
                        org.assertj.core.groups.Tuple.tuple("2020年度", "已定稿", ""));
        assertThat(workspace.undoState().undo()).isEqualTo(prepared);
        assertThat(workspace.book(YEAR).locked()).isFalse();

        workspace.apply(figure("permit_days", Optional.empty(), 690, "")).join();
        workspace.undo().join();
        assertThat(number("permit_days")).isEqualTo("687");
    }

    @Test
    void a_renamed_indicator_is_renamed_in_texts_formulas_and_settings_and_back() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        Map<String, Object> before = facts();

        workspace
                .apply(new Edit.SetCatalogue(
                        YEAR,
                        catalogue.withIndicators(catalogue.indicators().stream()
                                .map(EveryEditTest::renamed)
                                .toList()),
                        "改名两项"))
                .join();

        YearBook book = workspace.book(YEAR);
        assertThat(book.text(ITEM)).isEqualTo("承诺审批时限{审批总时限}，比上年{审批总时限|同比}。");
        assertThat(book.setting("report.opening")).isEqualTo("全年办件{网上办件量}。");
        assertThat(book.figure("permit_days_cut_rate").quantity()).isPresent();
        assertThat(workspace.undoState().undo()).startsWith("改名两项");
        assertThat(workspace.history(YEAR, ITEM).join().getFirst().why()).isEqualTo("改名两项");

        workspace.undo().join();
        assertThat(Books.differences(before, facts())).isEmpty();
    }

    private static Indicator renamed(Indicator indicator) {
        return switch (indicator.code()) {
            case "permit_days" -> indicator.withName("审批总时限");
            case "service_cases" -> indicator.withName("网上办件量");
            default -> indicator;
        };
    }

    @Test
    void the_history_and_what_can_be_undone_are_the_same_after_opening_again() {
        workspace.apply(figure("permit_days", Optional.empty(), 690, "重算")).join();
        workspace.apply(new Edit.SetSetting(YEAR, "report.signer", "李明")).join();
        workspace.undo().join();
        List<HistoryEntry> told = workspace.history(YEAR, "").join();
        Workspace.UndoState standing = workspace.undoState();
        Map<String, Object> facts = facts();

        workspace.close();
        workspace = Workspace.open(folder);

        assertThat(workspace.history(YEAR, "").join()).isEqualTo(told);
        assertThat(workspace.undoState()).isEqualTo(standing);
        assertThat(Books.differences(facts, facts())).isEmpty();
        workspace.redo().join();
        assertThat(workspace.book(YEAR).setting("report.signer")).isEqualTo("李明");
        workspace.undo().join();
        workspace.undo().join();
    }

    private static Edit figure(String indicator, Optional<String> unit, long number, String why) {
        Quantity quantity = Quantity.exact(number, unit.isPresent() ? "人" : "工作日");
        return PreparedWorkspace.figure(YEAR, indicator, unit, quantity, why);
    }

    private static String number(String indicator) {
        return workspace
                .book(YEAR)
                .figure(indicator)
                .quantity()
                .orElseThrow()
                .number()
                .toPlainString();
    }

    private static List<LedgerRow> rows() {
        return workspace.ledgers().rows(LedgerQuery.all(YEAR, LEDGER), 0, 100).join();
    }

    private static Map<String, Object> facts() {
        return Books.facts(workspace, YEAR);
    }
}
