package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.excel.ledger.PlansOfSample.only;
import static org.fazhi.excel.ledger.PlansOfSample.pasted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the table is understood, and what becomes of each row. */
class LedgerImportTest {
    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2020, 3, 5);

    @TempDir
    Path temporary;

    private final PlansOfSample plans = new PlansOfSample();

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void the_header_is_found_below_titles_and_over_two_rows() {
        Path file = SheetMaker.xlsx(
                temporary.resolve("台账.xlsx"),
                Map.of("2020年", new Object[][] {
                    {"行政复议台账"},
                    {"填报单位：司法局"},
                    {"序号", "案由", "办理", null, "处理"},
                    {null, null, "收到日期", "审结日期", null},
                    {1, 2, 3, 4, 5},
                    {1, "不服处罚", "2020.3.5", "2020.4.1", "受理"},
                    {2, "不服许可", "2020.3.6", "", "受理"},
                    {3, null, null, null, null},
                    {"合  计", null, 2, null, null},
                    {"说明：本表由司法局填报。", null, null, null, null}
                }),
                workbook -> {
                    Sheet sheet = workbook.getSheetAt(0);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E4"));
                });

        LedgerPlan plan = plans.of(file);

        assertThat(plan.table().headerRow()).contains(4);
        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(2);
        assertThat(plan.count(RowVerdict.REFUSED)).isZero();
        assertThat(plan.table().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("合计行").contains("9"));
    }

    @Test
    void a_merged_value_counts_for_every_row_it_covers() {
        Path file = SheetMaker.xlsx(
                temporary.resolve("台账.xlsx"),
                Map.of("表", new Object[][] {
                    {"收到日期", "案由", "处理"},
                    {"2020-03-05", "甲", "受理"},
                    {null, "乙", "告知"}
                }),
                workbook -> workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A3")));

        assertThat(plans.of(file).rows(EnumSet.of(RowVerdict.NEW), 0, 10))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.values().day("received")).contains(FIFTH_OF_MARCH));
    }

    @Test
    void columns_are_matched_by_label_memory_and_likeness_but_not_by_an_opposite() {
        plans.remember("来件编号", "title");
        LedgerPlan plan = plans.of(pasted("收到日期\t来件编号\t处理情况\t原申请人\t涉及金额（万元）", "2020-03-05\t甲\t受理\t张三\t12.5"));

        assertThat(plan.table().columns())
                .extracting(ColumnMatch::by)
                .containsExactly(
                        MatchedBy.LABEL, MatchedBy.REMEMBERED, MatchedBy.MEANING, MatchedBy.NONE, MatchedBy.LABEL);
        assertThat(only(plan, RowVerdict.NEW).values().number("amount").orElseThrow())
                .isEqualByComparingTo("125000");
    }

    @Test
    void cells_below_no_heading_are_told() {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t\t案由", "2020-03-05\t受理\t什么\t甲\t还有"));

        assertThat(plan.table().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("C、E").contains("没有列名"));
    }

    @Test
    void a_day_may_be_called_a_time() {
        LedgerPlan plan = plans.of(pasted("案由\t审结的时间\t处理\t收到的时间", "甲\t2020-03-06\t受理\t2020-03-05"));

        assertThat(only(plan, RowVerdict.NEW).values())
                .isEqualTo(SampleLedger.row("title=甲", "closed=2020-03-06", "handling=受理", "received=2020-03-05"));
    }

    @Test
    void a_likely_heading_is_not_taken_when_its_cells_cannot_be_such() {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t听证情况", "2020-03-05\t受理\t组织了两次"));

        assertThat(plan.table().columns().getLast().by()).isEqualTo(MatchedBy.NONE);
    }

    @Test
    void a_column_is_matched_by_hand_or_left_out_by_hand() {
        SheetSource source = pasted("收到日期\t处理\t事情", "2020-03-05\t受理\t甲");
        LedgerPlan plan =
                plans.of(source, LedgerChoices.NONE.matching(2, "title").matching(1, LedgerChoices.LEFT_OUT));

        assertThat(plan.table().columns().getLast().by()).isEqualTo(MatchedBy.HAND);
        assertThat(plan.table().missing())
                .singleElement()
                .satisfies(column -> assertThat(column.code()).isEqualTo("handling"));
        assertThat(plan.table().refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("处理"));
    }

    @Test
    void rows_are_new_changed_the_same_or_refused() {
        plans.has(SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理", "score=9.5"));
        plans.has(SampleLedger.row("received=2020-03-06", "title=乙", "handling=受理", "responsible=司法局"));
        LedgerPlan plan = plans.of(pasted(
                "收到日期\t案由\t处理\t得分",
                "2020-03-05\t甲\t受理\t9.50",
                "2020-03-06\t乙\t告知\t8",
                "2020-03-07\t丙\t不予\t",
                "2020-03-08\t丁\t不知道\t高"));

        assertThat(plan.rows(EnumSet.allOf(RowVerdict.class), 0, 10))
                .extracting(PlannedRow::verdict)
                .containsExactly(RowVerdict.SAME, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.REFUSED);
        PlannedRow changed = only(plan, RowVerdict.CHANGED);
        assertThat(changed.before().orElseThrow().id()).isEqualTo(2);
        assertThat(changed.values().get("responsible")).contains(new CellValue.Unit("justice"));
        assertThat(changed.values().get("score")).contains(new CellValue.Number(new BigDecimal(8)));
        assertThat(only(plan, RowVerdict.REFUSED).faults())
                .extracting(CellFault::address)
                .containsExactly("C5", "D5");
    }

    @Test
    void without_a_key_equal_rows_are_counted_against_each_other() {
        RowValues row = SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理");
        plans.withoutKey();
        plans.has(row);
        plans.has(row.with("remark", Optional.of(new CellValue.Text("后来补的"))));
        String line = "2020-03-05\t甲\t受理";

        LedgerPlan plan = plans.of(pasted("收到日期\t案由\t处理", line, line, line));

        assertThat(plan.count(RowVerdict.SAME)).isEqualTo(2);
        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(1);
    }

    @Test
    void without_a_key_it_is_told_that_a_changed_row_is_added_beside_the_old_one() {
        plans.withoutKey();
        plans.has(SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理"));
        plans.has(SampleLedger.row("received=2020-03-06", "title=乙", "handling=受理"));

        LedgerPlan again = plans.of(pasted("收到日期\t案由\t处理", "2020-03-05\t甲\t受理", "2020-03-06\t乙\t告知"));
        LedgerPlan others = plans.of(pasted("收到日期\t案由\t处理", "2020-03-07\t丙\t受理"));

        assertThat(again.table().remarks()).singleElement().asString().contains("改过内容的行会当作新增");
        assertThat(others.table().remarks()).isEmpty();
    }

    @Test
    void the_same_key_twice_in_a_file_refuses_the_second_naming_the_first() {
        LedgerPlan plan = plans.of(pasted("收到日期\t案由\t处理", "2020-03-05\t甲\t受理", "2020-3-5\t甲\t告知"));

        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(1);
        assertThat(only(plan, RowVerdict.REFUSED).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.address()).isEqualTo("A3");
            assertThat(fault.reason()).contains("第2行");
        });
    }

    @Test
    void rules_refuse_a_row_and_warn_of_another() {
        LedgerPlan plan = plans.of(pasted(
                "收到日期\t案由\t处理\t审结日期\t听证",
                "2020-03-05\t甲\t受理\t2020-03-01\t",
                "2020-03-05\t乙\t受理\t2020-12-01\t",
                "2019-03-05\t丙\t受理\t\t"));

        assertThat(plan.rows(EnumSet.of(RowVerdict.REFUSED), 0, 9))
                .extracting(row -> row.faults().getFirst().address())
                .containsExactly("D2", "A4");
        assertThat(only(plan, RowVerdict.NEW).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.severity()).isEqualTo(RowRule.Severity.WARNING));
    }

    @Test
    void a_block_without_a_header_is_in_the_order_given() {
        LedgerChoices inOrder = LedgerChoices.NONE.inOrder(List.of("title", "received", "handling"));

        LedgerPlan plan = plans.of(pasted("甲\t2020-03-05\t受理"), inOrder);
        LedgerPlan headed = plans.of(pasted("处理\t收到日期", "受理\t2020-03-05"), inOrder);

        assertThat(plan.table().headerRow()).isEmpty();
        assertThat(only(plan, RowVerdict.NEW).values().get("title")).contains(new CellValue.Text("甲"));
        assertThat(headed.table().headerRow()).contains(1);
        assertThat(only(headed, RowVerdict.NEW).values().day("received")).contains(FIFTH_OF_MARCH);
    }

    @Test
    void cancelled_it_leaves_no_file() {
        LedgerImport taking = plans.taking();
        SheetSource source = pasted("收到日期\t处理", "2020-03-05\t受理");

        assertThatThrownBy(() -> taking.plan(source, LedgerChoices.NONE, _ -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Path.of(System.getProperty("java.io.tmpdir")))
                .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".rows"));
    }
}
