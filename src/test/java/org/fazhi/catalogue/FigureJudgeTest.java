package org.fazhi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureJudgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"次", "件", "人", "个", "户", "项", "起", "名", "家", "场", "期", "人次", "件次", "份", "条", "台", "万件"})
    void what_is_counted_one_by_one_has_no_fraction(String unit) {
        Indicator indicator = indicator(unit, 0, Optional.empty(), Optional.empty());
        String fraction = unit.equals("万件") ? "3.00005" : "3.5";

        assertThat(FigureJudge.read(fraction + unit, indicator)).isInstanceOf(Reading.Unreadable.class);
        assertThat(FigureJudge.read("3" + unit, indicator)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "元", "亿元", "%", "天", "小时", "工作日", "学时", "公里"})
    void what_is_measured_may_have_one(String unit) {
        assertThat(FigureJudge.read("3.25", indicator(unit, 0, Optional.empty(), Optional.empty())))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void ten_thousands_of_cases_are_still_whole_cases() {
        Indicator cases = indicator("万件", 0, Optional.empty(), Optional.empty());

        assertThat(FigureJudge.read("1.2345", cases)).isInstanceOf(Reading.Read.class);
        assertThat(FigureJudge.read("12345件", cases)).isInstanceOf(Reading.Read.class);
        assertThat(why("1.23456", cases)).contains("最多4位小数");
    }

    @Test
    void an_indicator_with_decimals_takes_them_whatever_its_unit() {
        Indicator mean = indicator("份", 1, Optional.empty(), Optional.empty());

        assertThat(FigureJudge.read("2.5份", mean)).isInstanceOf(Reading.Read.class);
        assertThat(why("2.55份", mean)).contains("最多1位小数");
    }

    @ParameterizedTest
    @CsvSource({"件, -5件, 是负数", "万元, -3.5, 是负数", "%, 120%, 最多100%", "%, 100.01, 最多100%", "%, -1, 是负数"})
    void nothing_is_negative_and_no_share_above_the_whole(String unit, String text, String words) {
        assertThat(why(text, indicator(unit, 2, Optional.empty(), Optional.empty())))
                .contains(words);
    }

    @Test
    void the_range_of_an_indicator_goes_before_the_usual_one() {
        Indicator growth = indicator("%", 2, Optional.of("-50"), Optional.of("200"));
        Indicator score = indicator("分", 1, Optional.of("10"), Optional.of("60"));

        assertThat(FigureJudge.read("120%", growth)).isInstanceOf(Reading.Read.class);
        assertThat(FigureJudge.read("-5%", growth)).isInstanceOf(Reading.Read.class);
        assertThat(why("-51%", growth)).contains("小于", "-50%");
        assertThat(why("9", score)).contains("小于", "10分");
        assertThat(why("60.5", score)).contains("大于", "60分");
        assertThat(FigureJudge.read("60", score)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void what_is_no_figure_at_all_keeps_its_own_reason() {
        Indicator cases = indicator("件", 0, Optional.empty(), Optional.empty());

        assertThat(why("好些", cases)).contains("没有数");
        assertThat(FigureJudge.read("", cases)).isInstanceOf(Reading.Blank.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2487, 24870, 应为2487件", "2487, 248700, 应为2487件", "2487, 2487000, 应为2487件", "2487, 30000000, 应为3000件",
        "24870, 2487, 按“十件”填的", "24870, 24.87, 按“千件”填的", "768000, 76.8, 按“万件”填的，那样应为768000件", "1, 10000, 应为1件"
    })
    void a_jump_of_powers_of_ten_asks_about_the_unit(String before, String now, String words) {
        assertThat(doubt("件", before, now).map(UnitDoubt::question).orElse("")).contains(words);
    }

    @Test
    void money_typed_in_yuan_is_told_from_money_in_ten_thousands() {
        assertThat(doubt("万元", "1850", "19200000").orElseThrow().question())
                .isEqualTo("“指标”19200000万元约是上年1850万元的10000倍，单位对不对？像是按“元”填的，那样应为1920万元。");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 50",
        "9, 99",
        "3, 300",
        "2487, 2600",
        "2487, 17000",
        "2487, 40000",
        "100, 9",
        "0, 1000",
        "1000, 0",
        "12, 240"
    })
    void growth_and_small_numbers_cry_no_wolf(String before, String now) {
        assertThat(doubt("件", before, now)).isEmpty();
    }

    @Test
    void a_place_in_a_ranking_has_no_unit_and_no_rate() {
        Indicator ranking = new Indicator(
                "rank",
                new Indicator.Words("全市排名", List.of(), ""),
                "item",
                new Indicator.Measure(new MeasureUnit("位"), 0, Indicator.Direction.LOWER),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));

        assertThat(UnitDoubt.of(ranking, Optional.of(Quantity.exact(10, "位")), Quantity.exact(100, "位")))
                .isEmpty();
        assertThat(ranking.change(Quantity.exact(4, "位"), Quantity.exact(2, "位"))
                        .orElseThrow()
                        .rate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第2位", "第二位", "第2", "２", "2位", "第２名", "全市第2位", "并列第二", "全市排名第2"})
    void a_place_is_read_as_its_number(String text) {
        Indicator ranking = new Indicator(
                "rank",
                new Indicator.Words("材料数和时限全市排名", List.of(), ""),
                "item",
                new Indicator.Measure(new MeasureUnit("位"), 0, Indicator.Direction.LOWER),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));

        assertThat(FigureJudge.read(text, ranking))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.quantity()).isEqualTo(Quantity.exact(2, "位")));
        assertThat(why("第2人", indicator("人", 0, Optional.empty(), Optional.empty())))
                .contains("“第”未能识别");
    }

    private static Optional<UnitDoubt> doubt(String unit, String before, String now) {
        MeasureUnit measure = new MeasureUnit(unit);
        return UnitDoubt.of(
                indicator(unit, 0, Optional.empty(), Optional.empty()),
                Optional.of(Quantity.exact(new BigDecimal(before), measure)),
                Quantity.exact(new BigDecimal(now), measure));
    }

    private static String why(String text, Indicator indicator) {
        return FigureJudge.read(text, indicator) instanceof Reading.Unreadable(String _, String reason) ? reason : "";
    }

    private static Indicator indicator(String unit, int decimals, Optional<String> minimum, Optional<String> maximum) {
        return new Indicator(
                "code",
                new Indicator.Words("指标", List.of(), ""),
                "item",
                new Indicator.Measure(new MeasureUnit(unit), decimals, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                new Indicator.Expected(minimum.map(BigDecimal::new), maximum.map(BigDecimal::new), true),
                Indicator.Asking.everyYear(false));
    }
}
