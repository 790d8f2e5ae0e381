package org.fazhi.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Figure.Typed TYPED = new Figure.Typed("王敏", Instant.parse("2021-01-05T01:00:00Z"));
    private static final String CUT_RATE = "(承诺审批时限@上年 - 承诺审批时限) / 承诺审批时限@上年";

    private final Catalogue catalogue = new TestCatalogue()
            .entered("承诺审批时限", "工作日")
            .derived("承诺审批时限压减率", "%", 2, CUT_RATE)
            .collected("执法案件数", "件")
            .entered("纠错件数", "件")
            .derived("纠错率", "%", 1, "纠错件数 / 执法案件数")
            .derived("纠错率升降", "%", 1, "纠错率 - 纠错率@上年")
            .unit("公安分局", Optional.empty(), Optional.empty())
            .unit("市场监管局", Optional.of(2020), Optional.empty())
            .unit("工商分局", Optional.empty(), Optional.of(2019))
            .build();

    private final FigureTable table = FigureTable.of(
            Map.of(2019, catalogue, 2020, catalogue),
            List.of(district("承诺审批时限", 2019, "926"), district("承诺审批时限", 2020, "687")),
            Map.of(new FigureKey("承诺审批时限", 2020), "含限时办结"));

    @Test
    void a_rate_over_two_years_is_derived_in_percent() {
        assertThat(printed(table, "承诺审批时限压减率", 2020)).isEqualTo("25.81%");
        assertThat(table.figure("承诺审批时限压减率", 2020).orElseThrow().source())
                .isInstanceOfSatisfying(Figure.Computed.class, computed -> {
                    assertThat(computed.formula()).isEqualTo(CUT_RATE);
                    assertThat(computed.inputs()).extracting(Figure::year).containsExactly(2019, 2020);
                });
    }

    @Test
    void only_years_that_a_figure_is_worked_out_of_are_read_and_each_once() {
        List<Integer> read = new ArrayList<>();
        Map<Integer, Catalogue> years = Map.of(2018, catalogue, 2019, catalogue, 2020, catalogue);
        FigureTable late = FigureTable.reading(
                years,
                year -> {
                    read.add(year);
                    return List.of(district("承诺审批时限", year, "" + (year - 1900)));
                },
                Map.of(new FigureKey("承诺审批时限", 2018), "含限时办结"));

        assertThat(printed(late, "承诺审批时限压减率", 2020)).isEqualTo("-0.84%");
        assertThat(printed(late, "承诺审批时限", 2019)).isEqualTo("119工作日");
        assertThat(read).containsExactlyInAnyOrder(2019, 2020);
        FigureTable changed = late.with(district("承诺审批时限", 2018, "7"));
        assertThat(printed(changed, "承诺审批时限压减率", 2019)).isEqualTo("-1600.00%");
        assertThat(changed.figure("承诺审批时限", 2018).orElseThrow().note()).isEqualTo("含限时办结");
        assertThat(printed(late, "承诺审批时限", 2018)).isEqualTo("118工作日");
        assertThat(read).containsExactlyInAnyOrder(2018, 2019, 2020);
    }

    @Test
    void a_figure_keeps_its_source_and_remark() {
        Figure figure = table.figure("承诺审批时限", 2020).orElseThrow();

        assertThat(figure.source()).isEqualTo(TYPED);
        assertThat(figure.note()).isEqualTo("含限时办结");
        assertThat(table.withNote("承诺审批时限", 2020, "已核对")
                        .figure("承诺审批时限", 2020)
                        .orElseThrow()
                        .note())
                .isEqualTo("已核对");
    }

    @Test
    void what_nobody_gave_is_missing_and_what_is_not_kept_is_not_there() {
        assertThat(table.figure("纠错件数", 2020).orElseThrow().value()).isEqualTo(new Figure.Missing());
        assertThat(table.figure("纠错件数", 2018)).isEmpty();
        assertThat(table.figure("没有的指标", 2020)).isEmpty();
    }

    @Test
    void units_are_summed_and_those_that_have_not_answered_are_listed() {
        FigureTable answered = table.with(unit("公安分局", 2020, "150余"));

        Figure sum = answered.figure("执法案件数", 2020).orElseThrow();
        assertThat(printed(answered, "执法案件数", 2020)).isEqualTo("150余件");
        assertThat(sum.source()).isEqualTo(new Figure.Summed(List.of("公安分局"), List.of("市场监管局")));
        assertThat(printed(answered.with(unit("市场监管局", 2020, "200")), "执法案件数", 2020))
                .isEqualTo("350余件");
    }

    @Test
    void a_unit_is_owed_only_in_the_years_it_reports_but_what_it_gave_counts() {
        FigureTable dissolved = table.with(unit("工商分局", 2020, "7"));

        assertThat(printed(dissolved, "执法案件数", 2020)).isEqualTo("7件");
        assertThat(dissolved.figure("执法案件数", 2019).orElseThrow().source())
                .isEqualTo(new Figure.Summed(List.of(), List.of("公安分局", "工商分局")));
    }

    @Test
    void a_units_own_figure_can_be_asked() {
        FigureTable answered = table.with(unit("公安分局", 2020, "12"));

        assertThat(answered.figure("执法案件数", 2020, "公安分局").flatMap(Figure::quantity))
                .contains(Quantity.exact(12, "件"));
        assertThat(answered.figure("执法案件数", 2020, "市场监管局").orElseThrow().value())
                .isEqualTo(new Figure.Missing());
    }

    @Test
    void the_districts_imported_total_stands_in_until_a_unit_answers() {
        FigureTable imported = table.with(district("执法案件数", 2019, "88"));

        assertThat(printed(imported, "执法案件数", 2019)).isEqualTo("88件");
        assertThat(printed(imported.with(unit("公安分局", 2019, "12")), "执法案件数", 2019))
                .isEqualTo("12件");
    }

    @Test
    void a_change_reaches_next_years_figures() {
        FigureTable both = table.with(unit("公安分局", 2019, "50"))
                .with(district("纠错件数", 2019, "1"))
                .with(unit("公安分局", 2020, "50"))
                .with(district("纠错件数", 2020, "3"));
        assertThat(printed(both, "纠错率升降", 2020)).isEqualTo("4.0%");

        FigureTable changed = both.with(district("纠错件数", 2019, "2"));

        assertThat(printed(changed, "纠错率升降", 2020)).isEqualTo("2.0%");
        assertThat(printed(both, "纠错率升降", 2020)).as("the old table").isEqualTo("4.0%");
    }

    @Test
    void only_what_depends_on_a_change_is_worked_out_again() {
        Figure untouched = table.figure("承诺审批时限压减率", 2020).orElseThrow();

        FigureTable changed = table.with(district("纠错件数", 2019, "2"));

        assertThat(changed.figure("承诺审批时限压减率", 2020)).containsSame(untouched);
        assertThat(table.affectedBy("纠错件数", 2019))
                .containsExactlyInAnyOrder(
                        new FigureKey("纠错件数", 2019),
                        new FigureKey("纠错率", 2019),
                        new FigureKey("纠错率升降", 2019),
                        new FigureKey("纠错率升降", 2020));
    }

    @Test
    void a_cleared_figure_is_missing_again() {
        FigureTable cleared = table.without("承诺审批时限", 2020, Optional.empty());

        assertThat(cleared.figure("承诺审批时限", 2020).orElseThrow().value()).isEqualTo(new Figure.Missing());
        assertThat(reason(cleared, "承诺审批时限压减率", 2020)).isEqualTo("“承诺审批时限”2020年未填。");
    }

    @Test
    void an_empty_input_is_never_zero_but_named() {
        assertThat(reason(table, "承诺审批时限压减率", 2019)).isEqualTo("“承诺审批时限”要用2018年的数，而2018年没有建立。");
        assertThat(reason(table, "纠错率", 2020)).isEqualTo("“纠错件数”2020年未填。“执法案件数”2020年未填。");
        assertThat(reason(table, "纠错率升降", 2020)).startsWith("“纠错率”2020年暂无数据：“纠错件数”2020年未填。");
    }

    @Test
    void a_zero_denominator_is_named() {
        FigureTable zero = table.with(district("承诺审批时限", 2019, "0"));

        assertThat(reason(zero, "承诺审批时限压减率", 2020)).isEqualTo("“承诺审批时限@上年”为零，不能作除数。");
    }

    @Test
    void what_comes_from_an_approximate_figure_is_approximate() {
        FigureTable approximate = table.with(district("承诺审批时限", 2020, "680余"));

        assertThat(printed(approximate, "承诺审批时限压减率", 2020)).isEqualTo("约26.57%");
    }

    @Test
    void a_formula_that_cannot_be_read_says_why() {
        assertThat(reason("甲 +")).isEqualTo("公式在“+”附近有误，请检查运算符号和括号。");
        assertThat(reason("甲 + 丁")).isEqualTo("公式里的“丁”不是指标目录里的指标。");
    }

    @Test
    void a_circle_over_years_has_no_value_and_names_its_path() {
        Catalogue circle = new TestCatalogue()
                .derived("甲", "件", 0, "乙@2020")
                .derived("乙", "件", 0, "甲 + 1")
                .build();

        assertThat(reason(FigureTable.of(Map.of(2020, circle), List.of(), Map.of()), "甲", 2020))
                .contains("公式循环引用：甲 → 乙 → 甲。");
    }

    @Test
    void last_years_unit_is_converted_when_this_years_is_another() {
        Catalogue inYuan = new TestCatalogue().entered("罚没金额", "元").build();
        Catalogue inTenThousands = new TestCatalogue()
                .entered("罚没金额", "万元")
                .derived("罚没金额增幅", "%", 2, "(罚没金额 - 罚没金额@上年) / 罚没金额@上年")
                .build();
        FigureTable both = FigureTable.of(Map.of(2019, inYuan, 2020, inTenThousands), List.of(), Map.of())
                .with(new StoredFigure("罚没金额", 2019, Optional.empty(), Quantity.exact(1_000_000, "元"), TYPED))
                .with(new StoredFigure("罚没金额", 2020, Optional.empty(), Quantity.exact(120, "万元"), TYPED));

        assertThat(printed(both, "罚没金额增幅", 2020)).isEqualTo("20.00%");
    }

    @Test
    void another_catalogue_for_one_year_leaves_the_others_as_they_were() {
        Catalogue changed = new TestCatalogue()
                .entered("承诺审批时限", "工作日")
                .derived("承诺审批时限压减率", "工作日", 0, "承诺审批时限@上年 - 承诺审批时限")
                .build();

        FigureTable edited = table.withCatalogue(2021, changed).with(district("承诺审批时限", 2021, "600"));

        assertThat(printed(edited, "承诺审批时限压减率", 2021)).isEqualTo("87工作日");
        assertThat(printed(edited, "承诺审批时限压减率", 2020)).isEqualTo("25.81%");
    }

    @Test
    void one_edit_of_a_large_table_leaves_everything_else_as_it_was() {
        FigureTable large = large();
        List<Figure> before = asked(large);

        FigureTable edited =
                large.with(new StoredFigure("指标7", 2015, Optional.of("单位3"), Quantity.exact(99, "件"), TYPED));

        assertThat(printed(edited, "合计8", 2016)).isEqualTo("188件");
        Set<Figure> changed = new HashSet<>(before);
        asked(edited).forEach(changed::remove);
        assertThat(changed)
                .extracting(figure -> figure.indicator().name() + figure.year())
                .containsExactlyInAnyOrder("指标72015", "合计82015", "合计82016");
    }

    @Test
    void many_edits_one_after_another_all_stand() {
        FigureTable edited = large();
        List<Integer> numbers =
                IntStream.range(0, 150).map(index -> 2 * index + 1).boxed().toList();
        for (int number : numbers)
            edited = edited.with(
                    new StoredFigure("指标" + number, 2015, Optional.of("单位3"), Quantity.exact(number + 1, "件"), TYPED));
        FigureTable last = edited;

        assertThat(numbers).allSatisfy(number -> {
            assertThat(printed(last, "指标" + number, 2015)).isEqualTo((44 + number + 1) + "件");
            assertThat(printed(last, "合计" + (number + 1), 2016)).isEqualTo((45 + 44 + number + 1) + "件");
            assertThat(printed(last, "指标" + number, 2014)).isEqualTo("45件");
        });
    }

    private static FigureTable large() {
        TestCatalogue building = new TestCatalogue().units(45);
        for (int number = 1; number < 300; number += 2)
            building.collected("指标" + number, "件")
                    .derived("合计" + (number + 1), "件", 0, "指标" + number + " + 指标" + number + "@上年");
        Catalogue catalogue = building.build();
        Map<Integer, Catalogue> years = new TreeMap<>();
        IntStream.range(2011, 2021).forEach(year -> years.put(year, catalogue));
        Stream<StoredFigure> figures = years.keySet().stream()
                .flatMap(year -> IntStream.range(0, 150)
                        .boxed()
                        .flatMap(index -> IntStream.rangeClosed(1, 45)
                                .mapToObj(unit -> new StoredFigure(
                                        "指标" + (2 * index + 1),
                                        year,
                                        Optional.of("单位" + unit),
                                        Quantity.exact(1, "件"),
                                        TYPED))));
        return FigureTable.of(years, figures.toList(), Map.of());
    }

    private static List<Figure> asked(FigureTable table) {
        return IntStream.range(2011, 2021)
                .boxed()
                .flatMap(year -> IntStream.range(0, 150)
                        .boxed()
                        .flatMap(index -> Stream.of("指标" + (2 * index + 1), "合计" + (2 * index + 2)))
                        .map(name -> table.figure(name, year).orElseThrow()))
                .toList();
    }

    private static String reason(String formula) {
        Catalogue catalogue = new TestCatalogue()
                .entered("甲", "件")
                .derived("乙", "件", 0, formula)
                .build();
        return reason(FigureTable.of(Map.of(2020, catalogue), List.of(), Map.of()), "乙", 2020);
    }

    private static String reason(FigureTable table, String indicator, int year) {
        Figure.Value value = table.figure(indicator, year).orElseThrow().value();
        assertThat(value).isInstanceOf(Figure.Impossible.class);
        return ((Figure.Impossible) value).reason();
    }

    private static String printed(FigureTable table, String indicator, int year) {
        Figure figure = table.figure(indicator, year).orElseThrow();
        return QuantityWriter.write(
                figure.quantity().orElseThrow(() -> new AssertionError(figure.value())),
                figure.indicator().decimals());
    }

    private static StoredFigure district(String indicator, int year, String written) {
        String unit = indicator.equals("承诺审批时限") ? "工作日" : "件";
        return new StoredFigure(indicator, year, Optional.empty(), read(written, unit), TYPED);
    }

    private static StoredFigure unit(String unit, int year, String written) {
        return new StoredFigure("执法案件数", year, Optional.of(unit), read(written, "件"), TYPED);
    }

    private static Quantity read(String written, String unit) {
        return ((Reading.Read) QuantityReader.read(written, new MeasureUnit(unit))).quantity();
    }
}
