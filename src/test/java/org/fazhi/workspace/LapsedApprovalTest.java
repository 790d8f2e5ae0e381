package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.EvidenceFile;
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
        apply(new Edit.ConfirmName(
                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.COLUMN, LEDGER, "案号"), "applicant", ""));
        apply(new Edit.ChangeRows(
                YEAR, LEDGER, List.of(PreparedWorkspace.row("2020-09-01", "赵六", "受理", Map.of())), ""));

        assertThat(workspace.sinceApproval(YEAR, item).join())
                .extracting(one -> one.what() + one.after())
                .containsExactly("台账“行政复议”新增1条");
    }

    @Test
    void what_a_derived_figure_is_computed_from_takes_back_the_item_that_shows_it() {
        // The derived figure of this year asks for the figure of last year, in the same item.
        approve(ITEM);
        workspace
                .apply(new Edit.SetFigure(
                        PreparedWorkspace.LAST_YEAR,
                        "permit_days",
                        Optional.empty(),
                        Optional.of(Quantity.exact(930, "")),
                        new Origin.Keyboard(),
                        "核对"))
                .join();
        assertThat(state(ITEM)).isEqualTo(ItemState.SUBMITTED);
        HistoryEntry newest = workspace.history(YEAR, ITEM).join().getFirst();
        assertThat(newest.what()).isEqualTo("2020年承诺审批时限由 926工作日 改为 930工作日，审核状态退回待审核");
        assertThat(newest.why()).isEqualTo("核对");

        // One that is made in another item from a figure of this one.
        String other = "service.services";
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        CatalogueEditing editing = new CatalogueEditing(catalogue, new CatalogueFormulas());
        Indicator like = catalogue.indicator("permit_days").orElseThrow();
        Indicator derived = new Indicator(
                editing.indicators().freeCode(),
                new Indicator.Words("两倍时限", List.of(), ""),
                other,
                like.measure(),
                new IndicatorKind.Derived("承诺审批时限 * 2"),
                like.responsibleUnit(),
                like.expected(),
                like.asking());
        apply(new Edit.SetCatalogue(
                YEAR, ((EditingOutcome.Edited) editing.indicators().add(derived)).catalogue(), "两倍时限"));
        approve(ITEM);
        approve(other);
        apply(figure("permit_days", 700));
        assertThat(List.of(state(ITEM), state(other))).containsOnly(ItemState.SUBMITTED);
        assertThat(workspace.sinceApproval(YEAR, other).join())
                .extracting(HistoryEntry::what)
                .containsExactly("承诺审批时限");
        workspace.undo().join();
        assertThat(List.of(state(ITEM), state(other))).containsOnly(ItemState.APPROVED);
    }

    @Test
    void evidence_that_is_added_or_removed_counts_and_is_told() throws IOException {
        String item =
                workspace.book(YEAR).catalogue().ledger(LEDGER).orElseThrow().workItem();
        EvidenceFile file = workspace.evidence().keep(Files.writeString(temporary.resolve("回执.txt"), "收到"));
        approve(item);
        apply(new Edit.AddEvidence(YEAR, LEDGER, 2, file));
        assertThat(state(item)).isEqualTo(ItemState.SUBMITTED);
        assertThat(newest(item)).isEqualTo("2020年台账“行政复议”第2条 · 佐证材料“回执.txt”有增减，审核状态退回待审核");
        assertThat(workspace.sinceApproval(YEAR, item).join())
                .extracting(one -> one.what() + " " + one.after())
                .containsExactly("台账“行政复议”第2条 · 佐证材料 回执.txt");
        approve(item);
        apply(new Edit.RemoveEvidence(YEAR, LEDGER, 2, file.hash()));
        assertThat(state(item)).isEqualTo(ItemState.SUBMITTED);
    }

    @Test
    void evidence_of_a_figure_that_is_added_counts_and_is_told() throws IOException {
        EvidenceFile file = workspace.evidence().keep(Files.writeString(temporary.resolve("回执.txt"), "收到"));
        approve(ITEM);
        apply(new Edit.AddPartEvidence(YEAR, EvidencePart.ofFigure("permit_days"), file));
        assertThat(state(ITEM)).isEqualTo(ItemState.SUBMITTED);
        assertThat(newest(ITEM)).isEqualTo("2020年承诺审批时限 · 佐证材料“回执.txt”有增减，审核状态退回待审核");
        assertThat(workspace.sinceApproval(YEAR, ITEM).join())
                .extracting(one -> one.what() + " " + one.after())
                .containsExactly("承诺审批时限 · 佐证材料 回执.txt");
    }

    @Test
    void a_row_of_an_earlier_year_counts_where_the_term_of_office_is_counted_over() {
        String item = workspace
                .book(YEAR)
                .catalogue()
                .indicator("reconsideration_closed")
                .orElseThrow()
                .workItem();
        approve(item);
        workspace
                .apply(new Edit.ChangeRows(
                        PreparedWorkspace.LAST_YEAR,
                        LEDGER,
                        List.of(PreparedWorkspace.row("2019-09-01", "赵六", "受理", Map.of())),
                        ""))
                .join();
        assertThat(state(item)).isEqualTo(ItemState.SUBMITTED);
        // What was filed stays as it was filed.
        assertThat(workspace.book(PreparedWorkspace.LOCKED).locked()).isTrue();
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
