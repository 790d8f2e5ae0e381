package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One indicator over three years, in every way it can be printed. */
class ComparedFiguresTest {
    private static final int YEAR = 2020;

    private final Map<Integer, Catalogue> years = new HashMap<>();
    private final List<StoredFigure> figures = new ArrayList<>();

    /** An approximate figure stays one: 余 where it is sure that there is more, 约 where the words may cancel out. */
    @ParameterizedTest(name = "from {0} to {1}: {2}, {3}")
    @CsvSource({
        "100, 150, 增加50件, 增长50.00%",
        "150, 100, 减少50件, 下降33.33%",
        "100, 100, 与上年持平, 与上年持平",
        "100, 150余, 增加50余件, 增长约50.00%",
        "100, 150多, 增加50多件, 增长约50.00%",
        "200, 150余, 减少约50件, 下降约25.00%",
        "100余, 150, 增加约50件, 增长约50.00%",
        "100余, 150余, 增加约50件, 增长约50.00%",
        "100, 近200, 增加约100件, 增长约100.00%",
        "100, 约200, 增加约100件, 增长约100.00%",
        "100, 200以上, 增加约100件, 增长约100.00%",
        "100, 50以下, 减少约50件, 下降约50.00%",
        "150余, 150余, 与上年基本持平, 与上年基本持平",
        "150, 150余, 与上年基本持平, 与上年基本持平",
        "约150, 150, 与上年基本持平, 与上年基本持平",
        "3, 0, 减少3件, 减少3件",
        "0, 3, 增加3件, 增加3件",
        "0, 0, 与上年持平, 与上年持平",
        "100000, 100001, 增加1件, 增加1件",
        "100000, 1, 减少99999件, 减少99999件",
        "3, 4, 增加1件, 增长33.33%",
        "3, 10, 增加7件, 增长233.33%",
    })
    void amounts_are_compared_with_last_year(String last, String current, String change, String rate) {
        asked("件", 0);
        give(YEAR - 1, last);
        give(YEAR, current);

        assertThat(printed("较上年")).isEqualTo(change);
        assertThat(printed("同比")).isEqualTo(rate);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "98.6%, 99.1%, 提高0.5个百分点",
        "99.1%, 98.6%, 降低0.5个百分点",
        "98.6%, 98.60%, 与上年持平",
        "90%, 95%以上, 提高约5.0个百分点",
        "95%以上, 95%以上, 与上年基本持平",
    })
    void shares_are_compared_in_points(String last, String current, String change) {
        asked("%", 1);
        give(YEAR - 1, last);
        give(YEAR, current);

        assertThat(printed("较上年")).isEqualTo(change);
    }

    @Test
    void what_is_only_the_difference_is_printed_without_a_direction() {
        asked("万元", 1);
        give(YEAR - 1, "200.5");
        give(YEAR, "150");

        assertThat(printed("增减")).isEqualTo("50.5万元");
        assertThat(printed("增幅")).isEqualTo("25.19%");
        assertThat(printed("上年")).isEqualTo("200.5万元");
        assertThat(printed("上年数值")).isEqualTo("200.5");
        assertThat(printed("数值")).isEqualTo("150.0");
        assertThat(printed("单位")).isEqualTo("万元");
    }

    @Test
    void a_figure_kept_in_another_unit_last_year_is_compared_in_this_years() {
        years.put(YEAR - 1, catalogue("元", 0));
        years.put(YEAR, catalogue("万元", 1));
        give(YEAR - 1, "1000000");
        give(YEAR, "150");

        assertThat(printed("较上年")).isEqualTo("增加50.0万元");
        assertThat(printed("同比")).isEqualTo("增长50.00%");
    }

    @Test
    void units_that_do_not_convert_cannot_be_compared() {
        years.put(YEAR - 1, catalogue("件", 0));
        years.put(YEAR, catalogue("户", 0));
        give(YEAR - 1, "10");
        give(YEAR, "15");

        assertThat(reason("较上年")).isEqualTo("“办件量”2019年和2020年的单位不同，不能相比。");
        assertThat(printed("上年")).isEqualTo("10件");
    }

    @Test
    void a_year_that_is_not_kept_says_so() {
        years.put(YEAR, catalogue("件", 0));
        give(YEAR, "15");

        assertThat(reason("较上年")).isEqualTo("2019年的目录里没有“办件量”，没有可比的数。");
        assertThat(reason("前年")).isEqualTo("2018年的目录里没有“办件量”，没有可比的数。");
        assertThat(printed("数值")).isEqualTo("15");
    }

    @Test
    void a_figure_that_cannot_be_worked_out_says_why() {
        Catalogue catalogue = new TestCatalogue()
                .entered("受理量", "件")
                .derived("办件量", "件", 0, "受理量 * 2")
                .build();
        years.put(YEAR, catalogue);

        assertThat(reason("")).startsWith("“办件量”2020年暂无数据：").contains("受理量");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, 零", "5, 五", "12, 十二", "20, 二十", "101, 一百零一", "9999, 九千九百九十九"})
    void a_whole_number_is_written_in_characters(String figure, String numeral) {
        asked("个", 0);
        give(YEAR, figure);

        assertThat(printed("汉字")).isEqualTo(numeral);
    }

    @ParameterizedTest
    @CsvSource({"10000", "2.5", "5余", "近10", "-3"})
    void a_number_that_is_not_plain_is_not_written_in_characters(String figure) {
        asked("个", 1);
        give(YEAR, figure);

        assertThat(reason("汉字")).isEqualTo("“办件量”不是不带约数的整数，写不成汉字。");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"50%, 1/2", "20%, 1/5", "75%, 3/4"})
    void a_share_is_written_as_a_fraction(String figure, String fraction) {
        asked("%", 1);
        give(YEAR, figure);

        assertThat(printed("分数")).isEqualTo(fraction);
    }

    /** Where a click on the words leads: the figure that they show, not the one beside it. */
    @ParameterizedTest(name = "“{0}” shows {1}")
    @CsvSource({
        "'', 2020",
        "数值, 2020",
        "上年, 2019",
        "上年数值, 2019",
        "前年, 2018",
        "较上年, 2020",
        "同比, 2020",
        "增减, 2020",
        "增幅, 2020",
        "汉字, 2020",
        "单位, 2020"
    })
    void the_words_lead_to_the_figure_that_they_show(String phrase, int year) {
        asked("件", 0);
        give(YEAR - 2, "8");
        give(YEAR - 1, "10");
        give(YEAR, "15");

        assertThat(render(phrase).spans())
                .singleElement()
                .isInstanceOfSatisfying(
                        RenderedText.LiveFigure.class,
                        live -> assertThat(live.figure().year()).isEqualTo(year));
    }

    @Test
    void the_year_before_last_is_printed_like_any() {
        asked("件", 0);
        give(YEAR - 2, "800余");

        assertThat(printed("前年")).isEqualTo("800余件");
    }

    @Test
    void a_figure_that_nobody_has_filled_in_says_which_year() {
        asked("件", 0);
        give(YEAR, "15");

        assertThat(reason("上年")).isEqualTo("“办件量”2019年未填。");
        assertThat(reason("前年")).isEqualTo("“办件量”2018年未填。");
        assertThat(reason("较上年")).isEqualTo("“办件量”2019年未填。");
    }

    private void asked(String unit, int decimals) {
        for (int year = YEAR - 2; year <= YEAR; year++) years.put(year, catalogue(unit, decimals));
    }

    private static Catalogue catalogue(String unit, int decimals) {
        return new TestCatalogue()
                .indicator("办件量", unit, decimals, new IndicatorKind.Entered())
                .build();
    }

    private void give(int year, String written) {
        MeasureUnit unit = years.get(year).indicatorNamed("办件量").orElseThrow().unit();
        Reading.Read read = (Reading.Read) QuantityReader.read(written, unit);
        figures.add(new StoredFigure(
                "办件量", year, Optional.empty(), read.quantity(), new Figure.Typed("林晓文", Instant.EPOCH)));
    }

    private String printed(String phrase) {
        RenderedText text = render(phrase);
        assertThat(text.unresolved()).isEmpty();
        return text.text();
    }

    private String reason(String phrase) {
        return render(phrase).unresolved().getFirst().reason();
    }

    private RenderedText render(String phrase) {
        FigureTable table = FigureTable.of(years, figures, Map.of());
        return Renderer.render(new Token("办件量", phrase).written(), years.get(YEAR), table, YEAR)
                .getFirst();
    }
}
