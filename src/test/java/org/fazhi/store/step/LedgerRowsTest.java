package org.fazhi.store.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.step.LedgerWorkspace.CODE;
import static org.fazhi.store.step.LedgerWorkspace.YEAR;
import static org.fazhi.store.step.LedgerWorkspace.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.Step;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a ledger as they are entered, changed, removed, refused, undone and told. */
class LedgerRowsTest {
    @TempDir
    Path temporary;

    private LedgerWorkspace workspace;

    @BeforeEach
    void begin() {
        workspace = LedgerWorkspace.begun(temporary);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_row_is_kept_with_every_kind_of_value() {
        RowValues full = workspace.full("复议〔2020〕1号");

        Step step = workspace.rows(new RowEdit.Add(full)).orElseThrow();

        assertThat(step.title()).isEqualTo("测试台账：新增1条");
        assertThat(step.effects()).containsExactly(new Step.LedgerChanged(YEAR, CODE, Optional.of(Set.of(1L))));
        LedgerRow kept = workspace.rows().getFirst();
        assertThat(kept.values()).isEqualTo(full);
        assertThat(kept.id()).isEqualTo(1);
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.changedBy()).isEqualTo("张三");
    }

    @Test
    void rows_are_added_changed_and_removed_in_one_step_and_back() {
        workspace.rows(new RowEdit.Add(workspace.full("甲")), new RowEdit.Add(row("乙")), new RowEdit.Add(row("丙")));
        List<LedgerRow> before = workspace.rows();

        Step step = workspace
                .rows(
                        new RowEdit.Change(1, row("甲改")),
                        new RowEdit.Remove(2),
                        new RowEdit.Add(row("丁")),
                        new RowEdit.Change(3, row("丙")))
                .orElseThrow();

        assertThat(step.title()).isEqualTo("测试台账：新增1条、修改1条、删除1条");
        List<LedgerRow> after = workspace.rows();
        assertThat(after).extracting(LedgerRow::id).containsExactly(1L, 3L, 4L);
        assertThat(after).extracting(LedgerRow::number).containsExactly(1, 3, 4);
        assertThat(after).extracting(LedgerRow::values).containsExactly(row("甲改"), row("丙"), row("丁"));

        assertThat(workspace.undo("李四").orElseThrow().title()).isEqualTo("撤销：测试台账：新增1条、修改1条、删除1条");
        assertThat(workspace.rows()).isEqualTo(before);
        workspace.redo("李四");
        assertThat(workspace.rows()).isEqualTo(after);
    }

    @Test
    void nothing_changed_is_no_step() {
        workspace.rows(new RowEdit.Add(workspace.full("甲")));

        assertThat(workspace.rows(new RowEdit.Change(1, workspace.full("甲")))).isEmpty();
    }

    @Test
    void an_id_is_never_given_again() {
        workspace.rows(new RowEdit.Add(row("甲")), new RowEdit.Add(row("乙")));
        workspace.rows(new RowEdit.Remove(2));
        workspace.rows(new RowEdit.Add(row("丙")));
        workspace.undo("张三");
        reopen();
        workspace.rows(new RowEdit.Add(row("丁")));

        assertThat(workspace.rows()).extracting(LedgerRow::id).containsExactly(1L, 4L);
        assertThat(workspace.rows()).extracting(LedgerRow::number).containsExactly(1, 2);
    }

    @Test
    void a_row_against_the_definition_refuses_all() {
        RowValues wrong = row("乙").with("received", Optional.of(new CellValue.Day(LocalDate.of(2020, 3, 2))))
                .with("closed", Optional.of(new CellValue.Day(LocalDate.of(2020, 3, 1))));

        assertThatThrownBy(() -> workspace.rows(new RowEdit.Add(row("甲")), new RowEdit.Add(wrong)))
                .isInstanceOf(StoreRefused.class)
                .hasMessageStartingWith("第2条记录有误，台账“测试台账”没有改动：办结日期不能早于收到日期。");
        assertThatThrownBy(() -> workspace.rows(new RowEdit.Add(RowValues.NONE)))
                .isInstanceOf(StoreRefused.class)
                .hasMessageStartingWith("记录没有保存，台账“测试台账”没有改动：");
        assertThat(workspace.rows()).isEmpty();
        assertThat(workspace.steps.standing().undo()).isEmpty();
    }

    @Test
    void a_key_stands_once_in_a_year() {
        workspace.rows(new RowEdit.Add(row("甲")), new RowEdit.Add(row("乙")));

        assertThatThrownBy(() -> workspace.rows(new RowEdit.Add(row("甲"))))
                .isInstanceOf(StoreRefused.class)
                .hasMessage("台账“测试台账”中已有编号“甲”的记录，没有改动。请核对是否重复。");
        // Trading keys is fine: it is the end that counts.
        workspace.rows(new RowEdit.Change(1, row("乙")), new RowEdit.Change(2, row("甲")));
        assertThat(workspace.rows()).extracting(LedgerRow::values).containsExactly(row("乙"), row("甲"));
    }

    @Test
    void a_key_stands_once_among_many() {
        List<RowEdit> many = IntStream.range(0, 1200)
                .<RowEdit>mapToObj(i -> new RowEdit.Add(row("第" + i)))
                .toList();
        workspace.apply(new Edit.ChangeRows(YEAR, CODE, many, "导入"));

        List<RowEdit> twice = new ArrayList<>();
        for (int i = 0; i < 1200; i++) twice.add(new RowEdit.Add(row("另" + i)));
        twice.set(700, new RowEdit.Add(row("第5")));
        assertThatThrownBy(() -> workspace.apply(new Edit.ChangeRows(YEAR, CODE, twice, "导入")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("编号“第5”");
        assertThat(workspace.rows()).hasSize(1200);
    }

    @Test
    void an_import_given_up_halfway_leaves_nothing() {
        workspace.rows(new RowEdit.Add(row("甲")));
        Iterator<RowEdit> cancelled = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public RowEdit next() {
                if (given++ == 1300) throw new CancellationException();
                return new RowEdit.Add(row("第" + given));
            }
        };

        assertThatThrownBy(() -> workspace.apply(new Edit.ChangeRows(YEAR, CODE, () -> cancelled, "导入")))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.rows()).hasSize(1);
        assertThat(workspace.steps.standing().undo().orElseThrow().words()).isEqualTo("测试台账：新增1条");
        reopen();
        assertThat(workspace.rows()).hasSize(1);
    }

    @Test
    void a_locked_year_refuses_rows_and_their_undo() {
        workspace.rows(new RowEdit.Add(row("甲")));
        workspace.apply(Closing.of(YEAR));

        assertThatThrownBy(() -> workspace.rows(new RowEdit.Add(row("乙"))))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("已定稿锁定");
        assertThatThrownBy(() -> workspace.undo("张三"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("已定稿锁定");
        assertThat(workspace.rows()).hasSize(1);
    }

    @Test
    void a_row_of_another_year_or_gone_is_not_changed() {
        workspace.begin(2021, LedgerWorkspace.ledger());
        workspace.rows(new RowEdit.Add(row("甲")));

        for (Edit elsewhere : List.of(
                new Edit.ChangeRows(2021, CODE, List.of(new RowEdit.Remove(1)), ""),
                new Edit.AddEvidence(2021, CODE, 1, new EvidenceFile("ab", "证据.pdf", 3)))) {
            assertThatThrownBy(() -> workspace.apply(elsewhere))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("请切换到2020年度修改");
        }
        Edit gone = new Edit.ChangeRows(YEAR, CODE, List.of(new RowEdit.Change(9, row("乙"))), "");
        assertThatThrownBy(() -> workspace.apply(gone))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("没有要修改的记录");
    }

    @Test
    void the_year_tells_each_step_once_and_a_row_its_own_changes() {
        workspace.rows(new RowEdit.Add(row("甲")), new RowEdit.Add(row("乙")));
        workspace.rows(new RowEdit.Change(
                1,
                row("甲").with("state", Optional.of(new CellValue.Coded("受理"))).with("whole", whole(3))));
        workspace.rows(new RowEdit.Remove(2));
        workspace.apply(new Edit.AddEvidence(YEAR, CODE, 1, new EvidenceFile("ab", "证据.pdf", 3)));
        workspace.undo("李四");
        workspace.undo("李四");

        List<HistoryEntry> year = new History(workspace.database).of(YEAR, "ledger:" + CODE);
        assertThat(year)
                .extracting(HistoryEntry::what, HistoryEntry::before, HistoryEntry::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("台账“测试台账”", "删除1条", ""),
                        org.assertj.core.groups.Tuple.tuple("台账“测试台账”", "", "删除1条"),
                        org.assertj.core.groups.Tuple.tuple("台账“测试台账”", "", "修改1条"),
                        org.assertj.core.groups.Tuple.tuple("台账“测试台账”", "", "新增2条"));

        assertThat(workspace.history(1))
                .containsExactly(
                        "李四 台账“测试台账”第1条 · 佐证材料：证据.pdf → ",
                        "张三 台账“测试台账”第1条 · 佐证材料： → 证据.pdf",
                        "张三 件数： → 3",
                        "张三 状态： → 受理",
                        "张三 新增记录： → ");
        assertThat(workspace.history(2)).containsExactly("李四 加回记录： → ", "张三 删除记录： → ", "张三 新增记录： → ");
    }

    private static Optional<CellValue> whole(long number) {
        return Optional.of(new CellValue.Number(BigDecimal.valueOf(number)));
    }

    private void reopen() {
        workspace.close();
        workspace = LedgerWorkspace.open(temporary);
    }
}
