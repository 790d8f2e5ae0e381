package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.table.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators down or across, by units or years: the plan is the same however the table stands. */
class TableShapesTest {
    @TempDir
    Path folder;

    private final Plans plans = new Plans();

    @Test
    void indicators_across_with_a_row_for_each_year() {
        ImportPlan plan = plan(2019, new Object[][] {
            {"年度", "承诺审批时限", "专职人民调解员数"}, {"2018年", 980, 18}, {"2019年", 926, 20}, {"2020年", 687, 21}
        });

        assertThat(plan.cells()).extracting(cell -> cell.place().address()).containsExactly("B3", "C3");
        assertThat(number(plan, "承诺审批时限")).isEqualTo("926");
    }

    @Test
    void indicators_across_with_a_row_for_each_unit_give_the_units_figures() {
        ImportPlan plan = plan(2020, new Object[][] {
            {"填报单位", "行政处罚案件数", "行政检查次数"},
            {"市场局", 120, 300},
            {"区林业局", 12, 30},
            {"没有这个局", 1, 2},
            {"合计", 133, 332}
        });

        assertThat(plan.cells())
                .filteredOn(cell -> cell.verdict() == Verdict.NEW)
                .extracting(cell -> cell.unit().map(ReportingUnit::code).orElse("?"))
                .containsExactly("market", "market", "forestry", "forestry");
        assertThat(plan.cells(Verdict.UNMATCHED))
                .hasSize(2)
                .allMatch(cell -> cell.message().contains("没有这个局"));
        assertThat(plan.remarks()).anyMatch(remark -> remark.contains("一致"));
    }

    @Test
    void units_across_give_the_units_figures_too() {
        ImportPlan plan =
                plan(2020, new Object[][] {{"指标", "单位", "市场监管局", "林业局", "合计"}, {"行政处罚案件数", "件", 120, 12, 132}});

        assertThat(plan.cells(Verdict.NEW)).hasSize(2);
        assertThat(plan.cells(Verdict.CONFLICT)).isEmpty();
        assertThat(plan.cells(Verdict.SUMMED))
                .singleElement()
                .matches(cell -> cell.unit().isEmpty());
    }

    @Test
    void a_header_of_three_rows_is_read_as_one_path() {
        Path file = SheetMaker.xlsx(
                folder.resolve("三级 表头.xlsx"),
                Map.of("表1", new Object[][] {
                    {"2020年度统计表"},
                    {"指标", "数据", null, null, null},
                    {null, "2019年", null, "2020年", null},
                    {null, "数值", "占比", "数值", "占比"},
                    {"承诺审批时限", 926, 0.1, 687, 0.2}
                }),
                workbook -> merge(workbook, "A1:E1", "A2:A4", "B2:E2", "B3:C3", "D3:E3"));

        ImportPlan plan = plans.plan(file, 2020);

        assertThat(number(plan, "承诺审批时限")).isEqualTo("687");
        assertThat(plan.cells()).hasSize(1);
    }

    @Test
    void this_year_and_last_year_follow_the_year_of_the_title() {
        Object[][] rows = {{"2020年度指标表"}, {"指标", "上年", "本年", "增减"}, {"承诺审批时限", 926, 687, -239}};

        assertThat(number(plan(2020, rows), "承诺审批时限")).isEqualTo("687");
        assertThat(number(plan(2019, rows), "承诺审批时限")).isEqualTo("926");
    }

    @Test
    void this_year_follows_the_year_of_the_file_where_nothing_else_says_it() {
        Path file = SheetMaker.xlsx(folder.resolve("2020年 统计表.xlsx"), Map.of("表1", new Object[][] {
            {"指标", "上年", "本年"}, {"承诺审批时限", 926, 687}
        }));

        assertThat(number(plans.plan(file, 2019), "承诺审批时限")).isEqualTo("926");
    }

    @Test
    void of_several_columns_of_a_year_the_whole_year_is_taken() {
        ImportPlan plan =
                plan(2019, new Object[][] {{"指标", "2019年上半年", "2019年全年", "2019年占比"}, {"承诺审批时限", 400, 926, 3}});

        assertThat(number(plan, "承诺审批时限")).isEqualTo("926");
        assertThat(plan.remarks()).anyMatch(remark -> remark.contains("2019年全年"));
    }

    @Test
    void a_unit_beside_each_indicator_only_answers_for_it() {
        ImportPlan plan = plan(
                2020,
                new Object[][] {{"统计内容", "填报单位", "2020年"}, {"1.1承诺审批时限", "区政务服务局", 687}, {"1.2 专职人民调解员数", "司法局", 21}});

        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsExactly(Verdict.NEW, Verdict.NEW);
    }

    @Test
    void a_row_for_each_unit_and_indicator_gives_the_units_figures() {
        ImportPlan plan =
                plan(2020, new Object[][] {{"指标", "填报单位", "2020年"}, {"行政处罚案件数", "市场局", 120}, {"行政处罚案件数", "林业局", 12}});

        assertThat(plan.cells())
                .extracting(
                        cell -> cell.unit().orElseThrow().code(),
                        cell -> cell.quantity().orElseThrow().number().intValueExact(),
                        PlannedCell::verdict)
                .containsExactly(tuple("market", 120, Verdict.NEW), tuple("forestry", 12, Verdict.NEW));
    }

    @Test
    void an_indicator_across_is_taken_whatever_words_its_name_holds() {
        ImportPlan plan = plan(2020, new Object[][] {{"承诺审批时限压减目标（%）", "承诺审批时限"}, {20, 687}});

        assertThat(plan.cells())
                .extracting(PlannedCell::verdict)
                .containsOnly(Verdict.NEW)
                .hasSize(2);
    }

    @Test
    void a_sheet_without_any_header_is_read_all_the_same() {
        ImportPlan plan = plan(2020, new Object[][] {{"承诺审批时限", 687}, {"专职人民调解员数", 21}});

        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsExactly(Verdict.NEW, Verdict.NEW);
    }

    @Test
    void years_written_as_numbers_head_their_columns() {
        ImportPlan plan = plan(2019, new Object[][] {{"指标", "单位", 2019, 2020}, {"承诺审批时限", "工作日", 926, 687}});

        assertThat(number(plan, "承诺审批时限")).isEqualTo("926");
    }

    @Test
    void a_year_the_table_does_not_have_is_refused_naming_those_it_has() {
        ImportPlan plan = plan(2017, new Object[][] {{"指标", "2019年", "2020年"}, {"承诺审批时限", 926, 687}});

        assertThat(plan.refusal().orElseThrow()).contains("2019年、2020年").contains("2017");
        assertThat(plan.cells()).isEmpty();
    }

    @Test
    void a_column_clicked_to_be_the_figures_is_taken() {
        Path file = sheet(new Object[][] {{"指标", "2019年", "2020年"}, {"承诺审批时限", 926, 687}});
        FoundTable found = plans.plan(file, 2017).tables().getFirst();

        ImportPlan plan = plans.plan(
                file,
                2017,
                ImportChoices.NONE.withLayout(found.place(), found.layout().with(1, ColumnRole.VALUE)));

        assertThat(number(plan, "承诺审批时限")).isEqualTo("926");
    }

    private ImportPlan plan(int year, Object[][] rows) {
        return plans.plan(sheet(rows), year);
    }

    private Path sheet(Object[][] rows) {
        return SheetMaker.xlsx(folder.resolve("来 表.xlsx"), Map.of("表1", rows));
    }

    private static String number(ImportPlan plan, String label) {
        return Plans.cell(plan, label).quantity().orElseThrow().number().toPlainString();
    }

    private static void merge(XSSFWorkbook workbook, String... ranges) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        for (String range : ranges) sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
