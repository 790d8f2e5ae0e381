package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.ledger.RowEdit;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was approved and is changed after that waits for review again, whoever changes it. */
class LapsedApprovalTest {
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
    void a_changed_figure_takes_its_item_back_to_review_in_the_same_step() {
        String before = workspace.undoState().undo();

        apply(figure("permit_days", 690));

        assertThat(state(ITEM)).isEqualTo(ItemState.SUBMITTED);
        workspace.undo().join();
        assertThat(state(ITEM)).isEqualTo(ItemState.APPROVED);
        assertThat(workspace.undoState().undo()).isEqualTo(before);
        workspace.redo().join();
        assertThat(state(ITEM)).isEqualTo(ItemState.SUBMITTED);
    }

    @Test
    void the_history_of_the_item_tells_it_in_one_row_with_who_what_and_why() {
        apply(new Edit.SetFigure(
                YEAR,
                "permit_days",
                Optional.empty(),
                Optional.of(Quantity.exact(690, "工作日")),
                new Origin.Keyboard(),
                "重算"));

        List<HistoryEntry> told = workspace.history(YEAR, ITEM).join();
        HistoryEntry newest = told.getFirst();
        assertThat(newest.what()).isEqualTo("2020年承诺审批时限由 687工作日 改为 690工作日，审核状态退回待审核");
        assertThat(List.of(newest.who(), newest.before(), newest.after(), newest.why()))
                .containsExactly("王敏", "已审核", "待审核", "重算");
        assertThat(told).filteredOn(one -> one.step() == newest.step()).hasSize(1);
    }

    @Test
    void a_figure_that_is_cleared_and_one_that_is_first_given_count_too() {
        apply(new Edit.SetFigure(YEAR, "permit_days", Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""));
        assertThat(newest(ITEM)).isEqualTo("2020年承诺审批时限由 687工作日 改为 （空），审核状态退回待审核");

        approve(ITEM);
        apply(figure("permit_days", 687));
        assertThat(newest(ITEM)).isEqualTo("2020年承诺审批时限由 （空） 改为 687工作日，审核状态退回待审核");
    }

    @Test
    void a_changed_text_counts_and_so_does_one_that_is_taken_out() {
        apply(new Edit.SetText(YEAR, ITEM, "另一段。"));
        assertThat(newest(ITEM)).isEqualTo("2020年优化营商环境的文字已修改，审核状态退回待审核");

        approve(ITEM);
        apply(new Edit.SetText(YEAR, ITEM, ""));
        assertThat(state(ITEM)).isEqualTo(ItemState.SUBMITTED);
    }

    @Test
    void a_row_of_a_ledger_takes_back_its_own_item_and_those_it_counts_for() {
        List<String> items = List.copyOf(workspace
                .book(YEAR)
                .catalogue()
                .workItemsOf(workspace.book(YEAR).catalogue().ledger(LEDGER).orElseThrow()));
        assertThat(items).isNotEmpty();
        items.forEach(this::approve);

        apply(new Edit.ChangeRows(
                YEAR, LEDGER, List.of(PreparedWorkspace.row("2020-09-01", "赵六", "受理", Map.of())), ""));

        assertThat(items).allSatisfy(item -> assertThat(state(item)).isEqualTo(ItemState.SUBMITTED));
        assertThat(newest(items.getFirst())).isEqualTo("2020年台账“行政复议”新增1条，审核状态退回待审核");
        workspace.undo().join();
        assertThat(items).allSatisfy(item -> assertThat(state(item)).isEqualTo(ItemState.APPROVED));
    }

    @Test
    void a_batch_takes_each_item_back_once() {
        apply(new Edit.Batch(
                YEAR,
                "导入 2020年统计表.xlsx",
                List.of(figure("permit_days", 690), figure("permit_items", 300), new Edit.SetText(YEAR, ITEM, "改。"))));

        List<HistoryEntry> told = workspace.history(YEAR, ITEM).join();
        assertThat(told)
                .filteredOn(one -> one.after().equals(ItemState.SUBMITTED.label()))
                .extracting(HistoryEntry::what)
                .containsExactly("2020年承诺审批时限由 687工作日 改为 690工作日等3处改动，审核状态退回待审核");
        assertThat(told.getFirst().why()).isEqualTo("导入 2020年统计表.xlsx");
    }

    @Test
    void what_a_step_approves_itself_stays_approved() {
        approveNothing();

        apply(new Edit.Batch(
                YEAR,
                "填写",
                List.of(figure("permit_days", 691), new Edit.SetItemState(YEAR, ITEM, ItemState.APPROVED, ""))));

        assertThat(state(ITEM)).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void explanations_remarks_settings_the_same_again_and_other_items_leave_it_approved() {
        apply(new Edit.Explain(YEAR, "change:permit_days", "机构合并"));
        apply(new Edit.SetNote(YEAR, "permit_days", "含镇街"));
        apply(new Edit.SetSetting(YEAR, "report.signer", "李明"));
        apply(figure("permit_days", 687));
        apply(new Edit.SetText(YEAR, "service.services", "大厅办件。"));
        apply(new Edit.ChangeRows(YEAR, LEDGER, List.<RowEdit>of(), ""));

        assertThat(state(ITEM)).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void what_was_changed_since_the_approval_is_told_until_it_is_turned_back_or_approved_again() {
        assertThat(sinceApproval()).isEmpty();

        apply(figure("permit_days", 690));
        apply(figure("permit_items", 300));
        apply(figure("permit_items", 305));
        apply(new Edit.SetText(YEAR, "service.services", "别处。"));
        apply(new Edit.SetText(YEAR, ITEM, "改。"));
        workspace.undo().join();

        assertThat(sinceApproval()).containsExactly("行政许可颗粒化事项数 300项 305项", "行政许可颗粒化事项数  300项", "承诺审批时限 687工作日 690工作日");
        approve(ITEM);
        assertThat(sinceApproval()).isEmpty();
        workspace.undo().join();
        assertThat(sinceApproval()).hasSize(3);
    }

    @Test
    void rows_of_a_ledger_are_told_among_them() {
        String item =
                workspace.book(YEAR).catalogue().ledger(LEDGER).orElseThrow().workItem();
        approve(item);
        apply(new Edit.RememberColumn(YEAR, LEDGER, "案号", "applicant"));
        apply(new Edit.ChangeRows(
                YEAR, LEDGER, List.of(PreparedWorkspace.row("2020-09-01", "赵六", "受理", Map.of())), ""));

        assertThat(workspace.sinceApproval(YEAR, item).join())
                .extracting(one -> one.what() + one.after())
                .containsExactly("台账“行政复议”新增1条");
    }

    private List<String> sinceApproval() {
        return workspace.sinceApproval(YEAR, ITEM).join().stream()
                .map(one -> one.what() + " " + one.before() + " " + one.after())
                .toList();
    }

    private void approveNothing() {
        apply(new Edit.SetItemState(YEAR, ITEM, ItemState.SUBMITTED, ""));
    }

    private void approve(String item) {
        apply(new Edit.SetItemState(YEAR, item, ItemState.APPROVED, ""));
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
    }

    private ItemState state(String item) {
        return workspace.book(YEAR).state(item);
    }

    private String newest(String item) {
        return workspace.history(YEAR, item).join().getFirst().what();
    }

    private static Edit figure(String indicator, long number) {
        return new Edit.SetFigure(
                YEAR, indicator, Optional.empty(), Optional.of(Quantity.exact(number, "")), new Origin.Keyboard(), "");
    }
}
