package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of each cell of a sheet. */
class IndicatorImportTest {
    @TempDir
    Path folder;

    private final Plans plans = new Plans();

    @Test
    void title_numbering_and_notes_around_the_table_are_no_data() {
        ImportPlan plan = plan(2019, new Object[][] {
            {"示范区2019年度依法行政统计表"},
            {"填报单位：区司法局", null, null, "填报日期：2020年1月5日"},
            {"序号", "指标名称", "计量单位", "2018年", "2019年", "备注"},
            {"一、服务型政府"},
            {1, "承诺审批时限", "工作日", 980, 926, "见附件"},
            {2, "双随机检查对象数", "户", 31000, "３７，８５２", ""},
            {},
            {"合 计", null, null, 31980, 38778},
            {"说明：", "数字截至12月31日", null, null, 12}
        });

        assertThat(plan.cells()).extracting(cell -> cell.place().address()).containsExactly("E5", "E6");
        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsOnly(Verdict.NEW);
        assertThat(number(plan, "双随机检查对象数")).isEqualTo("37852");
    }

    @Test
    void the_verdict_says_what_would_change() {
        plans.knowing("permit_days", Quantity.exact(926, "工作日")).knowing("permit_items", Quantity.exact(298, "项"));

        ImportPlan plan =
                plan(2020, new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"行政许可颗粒化事项数", "298项"}, {"专职人民调解员数", 21}});

        assertThat(plan.cells())
                .extracting(PlannedCell::verdict)
                .containsExactly(Verdict.CHANGED, Verdict.SAME, Verdict.NEW);
        assertThat(Plans.cell(plan, "承诺审批时限").prior()).contains(Quantity.exact(926, "工作日"));
    }

    @Test
    void what_cannot_be_the_figure_of_its_indicator_is_an_error_of_its_cell() {
        ImportPlan plan = plan(2020, new Object[][] {
            {"指标", "2020年"}, {"行政许可颗粒化事项数", 3.5}, {"承诺审批时限", -5}, {"承诺审批时限压减目标", "120%"}, {"专职人民调解员数", "21.5人"}
        });

        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsOnly(Verdict.ERROR);
        assertThat(plan.cells()).extracting(PlannedCell::blocking).containsOnly(true);
        assertThat(plan.cells())
                .extracting(PlannedCell::message)
                .satisfiesExactly(
                        one -> assertThat(one).contains("只能填整数"),
                        one -> assertThat(one).contains("是负数"),
                        one -> assertThat(one).contains("大于", "100%"),
                        one -> assertThat(one).contains("只能填整数"));
    }

    @Test
    void what_looks_like_another_unit_than_last_years_is_doubtful_until_somebody_says_it_is_right() {
        plans.knowingLastYear("permit_items", Quantity.exact(298, "项"));
        Object[][] rows = {{"指标", "2020年"}, {"行政许可颗粒化事项数", 2980}};

        PlannedCell cell = plan(2020, rows).cells().getFirst();
        assertThat(cell.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(cell.message()).contains("上年298项的10倍", "应为298项");
        assertThat(cell.isOneOfSeveral()).isTrue();

        ImportPlan chosen = plans.plan(
                SheetMaker.xlsx(folder.resolve("单位.xlsx"), Map.of("表1", rows)),
                2020,
                ImportChoices.NONE.withPreferred(cell.place()));
        assertThat(chosen.cells().getFirst().verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void a_doubtful_total_can_be_chosen_too() {
        plans.knowingLastYear("law_report_due", Quantity.exact(311, "人"));

        PlannedCell cell = plan(2020, new Object[][] {{"指标", "2020年"}, {"应述法领导干部人数", 3110}})
                .cells()
                .getFirst();

        assertThat(cell.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(cell.isOneOfSeveral()).isTrue();
    }

    @Test
    void a_place_in_a_ranking_is_read_as_its_number() {
        ImportPlan plan = plan(2020, new Object[][] {{"指标", "2020年"}, {"材料数和时限全市排名", "第二位"}, {"全程网办率区县排名", "全市第3位"}});

        assertThat(plan.cells())
                .extracting(cell -> cell.quantity().orElseThrow())
                .containsExactly(Quantity.exact(2, "位"), Quantity.exact(3, "位"));
    }

    @Test
    void totals_alone_are_taken_for_what_units_give_and_computed_figures_for_a_past_year() {
        Object[][] rows = {{"指标", "2020年"}, {"年度述法人数", 311}, {"年度述法覆盖率", "92%"}};

        ImportPlan plan = plan(2020, rows);

        assertThat(plan.cells()).extracting(PlannedCell::verdict).containsExactly(Verdict.NEW, Verdict.NEW);
        assertThat(plan.cells().getFirst().message()).contains("作为全区合计");
        assertThat(plan.cells().getLast().message()).contains("用表里的数");
    }

    @Test
    void what_a_ledger_counts_is_compared_with_the_count_and_never_written() {
        Indicator counted = Plans.CATALOGUE.indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Counted
                        && one.unit().symbol().equals("件"))
                .findFirst()
                .orElseThrow();
        Quantity twelve = Quantity.exact(12, "件");
        Quantity thirteen = Quantity.exact(13, "件");
        Object[][] sheet = {{"指标", "2020年"}, {counted.name(), 12}};

        assertThat(only(plans.counting(counted.code(), twelve), sheet).verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(only(plans.counting(counted.code(), thirteen), sheet))
                .satisfies(cell -> assertThat(cell.message()).contains("与表里的数值不同"))
                .returns(Verdict.CONFLICT, PlannedCell::verdict);
        assertThat(only(plans.overriding(counted.code(), thirteen, twelve), sheet)
                        .verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(only(plans.overriding(counted.code(), twelve, thirteen), sheet))
                .satisfies(cell ->
                        assertThat(cell.message()).isEqualTo("与台账统计一致，但指标已手工填报为另一个数，不从表里导入；要改回台账统计数，请在指标表里清除手工填报的数。"))
                .returns(Verdict.CONFLICT, PlannedCell::verdict);
    }

    private PlannedCell only(Plans known, Object[][] sheet) {
        return known.plan(SheetMaker.xlsx(folder.resolve("计数.xlsx"), Map.of("表1", sheet)), 2020)
                .cells()
                .getFirst();
    }

    @Test
    void names_match_by_code_alias_brackets_and_suffix() {
        ImportPlan plan = plan(2020, new Object[][] {
            {"指标代码", "指标", "2020年"},
            {"permit_days", "时限(随便怎么叫)", 687},
            {"", "1、专职人民 调解员（人）", 21},
            {"", "调解平台", 5},
            {"", "其中：化解矛盾纠纷总数", 7942}
        });

        assertThat(plan.cells())
                .extracting(cell -> cell.indicator().map(Indicator::code).orElse("?"))
                .containsExactly("permit_days", "mediators_fulltime", "mediation_platforms", "disputes_settled");
    }

    @Test
    void money_in_yuan_is_converted_and_said_so() {
        ImportPlan plan = plan(2020, new Object[][] {{"指标", "单位", "2020年"}, {"挽回经济损失", "元", 18500000}});

        assertThat(number(plan, "挽回经济损失")).isEqualTo("1850");
        assertThat(Plans.cell(plan, "挽回经济损失").message()).contains("1850万元");
    }

    @Test
    void a_unit_above_the_table_speaks_for_amounts_only() {
        ImportPlan plan = plan(
                2020,
                new Object[][] {{"统计表", null, "单位：元"}, {"指标", "2020年", "备注"}, {"挽回经济损失", 18500000}, {"专职人民调解员数", 21}});

        assertThat(number(plan, "挽回经济损失")).isEqualTo("1850");
        assertThat(number(plan, "专职人民调解员数")).isEqualTo("21");
    }

    @Test
    void a_unit_that_does_not_convert_blocks_its_cell() {
        ImportPlan plan = plan(2020, new Object[][] {{"指标", "单位", "2020年"}, {"承诺审批时限", "件", 687}});

        assertThat(plan.cells(Verdict.ERROR)).singleElement().matches(PlannedCell::blocking);
    }

    @Test
    void percentages_are_read_by_their_format_and_a_bare_ratio_is_left_to_the_office() {
        Path file = SheetMaker.xlsx(
                folder.resolve("比率 表.xlsx"),
                Map.of("表1", new Object[][] {{"指标", "2020年"}, {"建议提案满意率", 0.985}, {"规范性文件报备率", 0.98}, {"法律知识竞赛参赛率", 99}
                }),
                workbook -> percent(workbook, 1));

        ImportPlan plan = plans.plan(file, 2020);

        assertThat(number(plan, "建议提案满意率")).isEqualTo("98.5");
        assertThat(Plans.cell(plan, "规范性文件报备率").verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(number(plan, "法律知识竞赛参赛率")).isEqualTo("99");
    }

    /** Two figures for it contradict nothing either: neither is taken. */
    @Test
    void a_figure_that_is_computed_is_left_out_and_is_no_conflict() {
        Indicator derived = Plans.CATALOGUE.indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Derived
                        && one.unit().symbol().equals("%"))
                .findFirst()
                .orElseThrow();

        plans.knowing(derived.code(), Quantity.exact(40, "%"));
        ImportPlan plan = plan(2020, new Object[][] {
            {"指标", "2020年"}, {derived.name(), "41%"}, {derived.name(), "42%"}, {derived.name(), 0.985}
        });

        assertThat(plan.cells())
                .extracting(PlannedCell::verdict)
                .containsExactly(Verdict.COMPUTED, Verdict.COMPUTED, Verdict.COMPUTED);
        assertThat(plan.cells()).allMatch(cell -> cell.message().startsWith("由公式计算") && !cell.isOneOfSeveral());
        assertThat(plan.undecided()).isZero();
        assertThat(plan.computed()).isEqualTo(3);
    }

    @Test
    void a_formula_without_result_is_calculated_and_a_broken_one_is_an_error() {
        ImportPlan plan = plan(
                2020, new Object[][] {{"指标", "2020年", "甲", "乙"}, {"承诺审批时限", "=C2+D2", 600, 87}, {"专职人民调解员数", "=1/0"}});

        assertThat(number(plan, "承诺审批时限")).isEqualTo("687");
        assertThat(Plans.cell(plan, "专职人民调解员数").message()).contains("#DIV/0!");
    }

    @Test
    void dashes_and_words_for_nothing_are_not_zero_and_do_not_block() {
        ImportPlan plan = plan(2020, new Object[][] {{"指标", "2020年"}, {"承诺审批时限", "—"}, {"专职人民调解员数", "无"}});

        assertThat(plan.cells()).hasSize(2).allMatch(cell -> cell.quantity().isEmpty() && !cell.blocking());
    }

    @Test
    void the_same_figure_twice_counts_once_and_different_ones_contradict() {
        ImportPlan plan = plan(
                2020,
                new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"承诺审批时限", 687}, {"专职人民调解员数", 21}, {"专职调解员数", 22}});

        assertThat(plan.cells())
                .extracting(PlannedCell::verdict)
                .containsExactly(Verdict.NEW, Verdict.SAME, Verdict.CONFLICT, Verdict.CONFLICT);
    }

    private ImportPlan plan(int year, Object[][] rows) {
        return plans.plan(sheet(rows), year);
    }

    private static String number(ImportPlan plan, String label) {
        return Plans.cell(plan, label).quantity().orElseThrow().number().toPlainString();
    }

    private static void percent(XSSFWorkbook workbook, int row) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        workbook.getSheetAt(0).getRow(row).getCell(1).setCellStyle(style);
    }

    private Path sheet(Object[][] rows) {
        return SheetMaker.xlsx(folder.resolve("来 表.xlsx"), Map.of("表1", rows));
    }
}
