package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.Shared;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the collection of difficult workbooks ends as its index says. */
class ImportCasesTest {
    /** Of processor time: far more than any of them needs, far less than a file that explodes would take. */
    private static final long THIRTY_SECONDS = 30_000_000_000L;

    private static final Plans PLANS = new Plans();

    /** One line of the index. */
    record Case(String file, String expected, String password) {
        @Override
        public String toString() {
            return file;
        }
    }

    /** What came of a file: a plan, or the sentence with which it was refused. */
    private record Outcome(Optional<ImportPlan> plan, Optional<String> sentence) {}

    static Stream<Case> cases() {
        Grid index = new SheetOpener(Shared.data("import-cases", "index.csv"), Optional.empty())
                .read()
                .grids()
                .getFirst();
        return index.rows().stream()
                .skip(1)
                .map(row -> new Case(
                        row.cell(0).shown(), row.cell(3).shown(), row.cell(4).shown()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ends_as_its_index_says(Case one) {
        long begun = cpuTime();
        Outcome outcome = outcome(one.file(), Optional.empty());
        assertThat(cpuTime() - begun).isLessThan(THIRTY_SECONDS);

        if (one.expected().contains("ask password")) {
            assertThat(outcome.sentence()).isPresent();
        } else if (one.expected().startsWith("clear")) {
            assertThat(sentences(outcome)).isNotEmpty();
        } else {
            assertThat(outcome.plan().flatMap(ImportPlan::refusal)).isEmpty();
            assertThat(outcome.plan()).isPresent();
        }
        outcome.sentence().ifPresent(sentence -> assertOneSentence(sentence, one.file()));
    }

    static Stream<Case> protectedCases() {
        return cases().filter(one -> !one.password().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("protectedCases")
    void opens_with_its_password_and_says_when_it_is_wrong(Case one) {
        assertThat(outcome(one.file(), Optional.of("不是" + one.password()))
                        .sentence()
                        .orElseThrow())
                .contains("不对");
        assertThat(outcome(one.file(), Optional.of(one.password())).plan()).isPresent();
    }

    @Test
    void dates_are_right_since_1900_and_since_1904() {
        assertThat(plan("poi_1904DateWindowing.xls").cells())
                .extracting(PlannedCell::shown)
                .containsOnly("2000-01-01");
        assertThat(Plans.cell(plan("ez_dataformat_dataformat.xls"), "2020/1/1/date")
                        .shown())
                .startsWith("2020-01-01");
    }

    @Test
    void the_stored_value_counts_and_not_the_one_shown() {
        PlannedCell cell = plan("poi_NumberFormatTests.xlsx").cells().stream()
                .filter(one -> one.place().address().equals("C2"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.quantity().orElseThrow().number()).isEqualByComparingTo("12.344");
    }

    @Test
    void subtotals_are_left_out_with_a_word() {
        ImportPlan plan = plan("poi_SubtotalsNested.xls");
        assertThat(plan.remarks()).anyMatch(remark -> remark.contains("SUBTOTAL") && remark.contains("B4"));
        assertThat(plan.cells()).noneMatch(cell -> cell.place().address().equals("B4"));
    }

    @Test
    void a_formula_into_another_file_keeps_its_value_and_is_warned_of() {
        ImportPlan plan = plan("poi_XRefCalc.xls");
        assertThat(plan.remarks()).anyMatch(remark -> remark.contains("其他文件"));
        assertThat(Plans.cell(plan, "x123/Total Cost").quantity().orElseThrow().number())
                .isEqualByComparingTo("36.9");
    }

    @Test
    void hidden_sheets_are_named() {
        assertThat(plan("poi_TwoSheetsOneHidden.xlsx").remarks()).anyMatch(remark -> remark.contains("Sheet1"));
        assertThat(plan("zh06_按年分表含隐藏.xlsx").remarks()).anyMatch(remark -> remark.contains("2018年"));
    }

    @Test
    void booleans_and_broken_formulas_are_errors_naming_their_cell() {
        assertThat(plan("poi_Booleans.xlsx").cells(Verdict.ERROR))
                .extracting(cell -> cell.place().toString())
                .contains("Sheet1!A1", "Sheet1!A2");
        assertThat(plan("poi_ErrPtg.xls").cells(Verdict.ERROR))
                .anyMatch(cell -> cell.place().toString().equals("Sheet1!A4")
                        && cell.message().contains("#REF!"));
    }

    @Test
    void a_merged_value_is_carried_down() {
        assertThat(plan("ez_compatibility_t04.xlsx").cells())
                .filteredOn(cell -> cell.label().endsWith("/ID号"))
                .filteredOn(cell -> cell.place().row() >= 1 && cell.place().row() <= 8)
                .extracting(PlannedCell::shown)
                .hasSize(8)
                .containsOnly("11");
    }

    @Test
    void a_header_of_two_rows_gives_paths_and_its_total_agrees() {
        for (String name : List.of("zh01_两级表头合并.xls", "zh01_两级表头合并.xlsx")) {
            ImportPlan plan = PLANS.plan(file(name), 2024);
            assertThat(Plans.cell(plan, "行政处罚实施数量(宗)/罚款")
                            .quantity()
                            .orElseThrow()
                            .number())
                    .isEqualByComparingTo("94929");
            assertThat(plan.remarks()).anyMatch(remark -> remark.contains("一致") && remark.contains("J4"));
            assertThat(plan.rows()).isEqualTo(1);
        }
    }

    @Test
    void numbered_rows_without_figures_and_the_total_are_left_out() {
        ImportPlan plan = plan("zh03_空行与合计行.xlsx");
        assertThat(plan.rows()).isEqualTo(1);
        assertThat(plan.cells())
                .filteredOn(cell -> cell.unit().isPresent())
                .allMatch(cell -> cell.place().row() == 3);
        assertThat(plan.cells())
                .filteredOn(cell -> cell.unit().isEmpty())
                .noneMatch(cell -> cell.verdict().isWritten());
    }

    @Test
    void figures_in_words_are_read_or_refused_row_by_row() {
        ImportPlan plan = plan("zh04_文本数字.xlsx");
        assertThat(plan.cells()).hasSize(11);
        assertThat(plan.cells()).allMatch(cell -> cell.quantity().isPresent() || cell.verdict() == Verdict.ERROR);
        assertThat(plan.cells())
                .noneMatch(cell -> cell.quantity()
                        .filter(one -> one.number().signum() == 0)
                        .isPresent());
        assertThat(Plans.cell(plan, "合法性审查事项")
                        .quantity()
                        .orElseThrow()
                        .qualifier()
                        .word())
                .isEqualTo("余");
        assertThat(Plans.cell(plan, "出庭率").quantity().orElseThrow().number()).isEqualByComparingTo("100");
        assertThat(Plans.cell(plan, "罚没金额").quantity().orElseThrow().number()).isEqualByComparingTo("11800");
    }

    @Test
    void of_one_sheet_for_each_year_the_right_one_is_taken_and_no_other() {
        assertThat(PLANS.plan(file("zh06_按年分表含隐藏.xlsx"), 2019).sheet()).isEqualTo("2019年");
        assertThat(PLANS.plan(file("zh06_按年分表含隐藏.xlsx"), 2018).refusal().orElseThrow())
                .contains("隐藏");
        assertThat(PLANS.plan(file("zh06_按年分表含隐藏.xlsx"), 2021).refusal().orElseThrow())
                .contains("2019年、2020年");
    }

    @Test
    void contradicting_figures_are_conflicts_and_the_second_block_is_offered() {
        ImportPlan plan = plan("zh08_重复表头重复指标.xlsx");
        assertThat(plan.cells(Verdict.CONFLICT))
                .filteredOn(cell -> cell.label().equals("复议收案"))
                .hasSize(2)
                .allMatch(
                        cell -> cell.message().contains("12") && cell.message().contains("13"));
        assertThat(plan.cells()).anyMatch(cell -> cell.place().address().equals("E2"));
    }

    @Test
    void an_uncalculated_formula_is_calculated_and_never_zero() {
        ImportPlan plan = plan("zh09_公式无缓存.xlsx");
        assertThat(Plans.cell(plan, "受理率/率").quantity().orElseThrow().number()).isEqualByComparingTo("0.58333333");
        assertThat(Plans.cell(plan, "除零/率").message()).contains("#DIV/0!");
        assertThat(Plans.cell(plan, "外引/率").quantity().orElseThrow().number()).isEqualByComparingTo("2");
    }

    @Test
    void chinese_csv_is_read_as_chinese() {
        ImportPlan plan = plan("zh11_GBK.csv");
        assertThat(Plans.cell(plan, "挽回损失").quantity().orElseThrow().number()).isEqualByComparingTo("1850");
    }

    private static ImportPlan plan(String name) {
        return PLANS.plan(file(name), 2020);
    }

    private static Path file(String name) {
        return Shared.data("import-cases", name);
    }

    private static Outcome outcome(String name, Optional<String> password) {
        Path file = file(name);
        assertThat(Files.exists(file)).isTrue();
        try {
            SheetFile read = new SheetOpener(file, password.map(String::toCharArray)).read();
            ImportPlan plan = PLANS.plan(read, 2020, ImportChoices.NONE);
            return new Outcome(Optional.of(plan), plan.refusal());
        } catch (SheetRefused refused) {
            return new Outcome(Optional.empty(), Optional.of(refused.getMessage()));
        } catch (RuntimeException fault) {
            return fail(name + " ended in a fault", fault);
        }
    }

    private static List<String> sentences(Outcome outcome) {
        Stream<String> errors = outcome.plan().stream()
                .flatMap(plan -> Stream.of(Verdict.ERROR, Verdict.CONFLICT).flatMap(one -> plan.cells(one).stream()))
                .map(PlannedCell::message);
        return Stream.concat(outcome.sentence().stream(), errors).toList();
    }

    private static void assertOneSentence(String sentence, String file) {
        assertThat(sentence).contains(file).endsWith("。").doesNotContain("\n");
        assertThat(sentence.chars().filter(sign -> sign == '。').count()).isEqualTo(1);
        assertThat(sentence).doesNotContain("Exception").doesNotContain("org.apache");
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
