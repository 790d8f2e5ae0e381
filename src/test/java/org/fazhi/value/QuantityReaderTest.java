package org.fazhi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    /** What is written, the indicator's unit, and how the understood quantity prints. */
    @ParameterizedTest(name = "{0} ({1}) is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "39966|户|39966户",
                "39,966|户|39966户",
                "１２|件|12件",
                "３９９６６|户|39966户",
                "39，966|户|39966户",
                "1034870|件|1034870件",
                "768万次|万次|768万次",
                "1.5亿元|亿元|1.5亿元",
                "1850余万元|万元|1850余万元",
                "1850万余元|万元|1850余万元",
                "150余件|件|150余件",
                "150多件|件|150多件",
                "近200人|人|近200人",
                "约60%|%|约60%",
                "约 60 ％|%|约60%",
                "25.81%|%|25.81%",
                "25.81|%|25.81%",
                "0.39天|天|0.39天",
                "12 件|件|12件",
                "5 |件|5件",
                "12（件）|件|12件",
                "687个工作日|工作日|687工作日",
                "90分以上|分|90分以上",
                "90以上|分|90分以上",
                "30天以下|天|30天以下",
                "-12|件|-12件",
                "−12件|件|-12件",
                "0|件|0件",
                "零|件|0件",
                "一百余|件|100余件",
                "一百余件|件|100余件",
                "百余件|件|100余件",
                "两千三百多人|人|2300多人",
                "十五件|件|15件",
                "一百零五|件|105件",
                "一千零五十|件|1050件",
                "二〇二〇|件|2020件",
                "叁佰|件|300件",
                "三万元|万元|3万元",
                "三万二千人|人|32000人",
                "百分之二十五|%|25%",
                "1/5|%|20%",
                "五分之一|%|20%",
                "5千克|千克|5千克",
                "3|''|3",
            })
    void what_clerks_write_is_read(String text, String unit, String printed) {
        assertThat(read(text, unit).quantity()).returns(printed, quantity -> QuantityWriter.write(quantity, 0));
    }

    @ParameterizedTest(name = "{0} ({1}) is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.18亿|万元|11800万元|“1.18亿”换算为“11800万元”。",
                "1.5亿元|万元|15000万元|“1.5亿元”换算为“15000万元”。",
                "18505000元|万元|1850.5万元|“18505000元”换算为“1850.5万元”。",
                "1850余万元|元|18500000余元|“1850余万元”换算为“18500000余元”。",
                "7680000次|万次|768万次|“7680000次”换算为“768万次”。",
                "768万次|次|7680000次|“768万次”换算为“7680000次”。",
                "1.2万|件|12000件|“1.2万”换算为“12000件”。",
                "2千人|人|2000人|“2千人”换算为“2000人”。",
                "12宗|件|12件|单位“宗”按“件”记。",
                "300名|人|300人|单位“名”按“人”记。",
                "200人左右|人|约200人|“左右”按“约”记。",
                "逾200人|人|200余人|“逾”按“余”记。",
                "不足200人|人|近200人|“不足”按“近”记。",
                "至少200人|人|200人以上|“至少”按“以上”记。",
                "十几件|件|10多件|“几”按“多”记。",
                "1/3|%|约33.33%|“1/3”记为“约33.33%”。",
                "1/5|%|20%|“1/5”记为“20%”。",
            })
    void what_was_done_to_understand_is_said(String text, String unit, String printed, String remark) {
        Reading.Read read = read(text, unit);

        assertThat(QuantityWriter.write(read.quantity(), 0)).isEqualTo(printed);
        assertThat(read.remark()).contains(remark);
    }

    @ParameterizedTest(name = "{0} ({1}) is not read: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12件(其中受理7件)|件|不止一个数（12、7）",
                "10-20|件|不止一个数（10、20）",
                "7×24|件|不止一个数（7、24）",
                "2020-12-31|件|不止一个数（2020、12、31）",
                "近1850余万元|万元|同时用了“近”“余”",
                "约60%以上|%|同时用了“约”“以上”",
                "1 5起|起|数字中间有空格",
                "1 034 870|件|数字中间有空格",
                "1.03E+06|件|科学计数法",
                "12人|件|“人”不是这个指标的单位“件”",
                "25.81%|件|“%”不是这个指标的单位“件”",
                "3.2个百分点|%|“个百分点”不是这个指标的单位“%”",
                "2020年|件|“年”不是这个指标的单位“件”",
                "12件(预计)|件|“件(预计)”不是这个指标的单位",
                "共12件|件|开头的“共”未能识别",
                "—12|件|开头的“—”未能识别",
                "几十件|件|开头的“几”未能识别",
                "未统计|件|里没有数字",
                "万元|万元|里没有数字",
                "千克|克|里没有数字",
                "十分满意|件|不是这个指标的单位",
                "无|件|里没有数字",
                "#REF!|件|里没有数字",
                "1/5|件|是分数，而这个指标的单位是“件”",
                "1/0|%|分母是零",
                "39,96|件|不是这个指标的单位",
                "1.2.3|件|不是这个指标的单位",
                "一百五|件|有歧义",
                "三万五|件|有歧义",
                "12345678901234567890|件|位数太多",
                "0.12345678901|件|位数太多",
                "十几十|件|不是这个指标的单位",
            })
    void what_cannot_be_read_is_named_with_the_reason(String text, String unit, String reason) {
        Reading reading = QuantityReader.read(text, new MeasureUnit(unit));

        assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.text()).isEqualTo(text);
            assertThat(unreadable.reason()).contains(reason).endsWith("。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "—", "——", "-", "/", "－", "–", "\u200B"})
    void dashes_and_nothing_are_blank_and_not_zero(String text) {
        assertThat(QuantityReader.read(text, new MeasureUnit("件"))).isEqualTo(new Reading.Blank());
    }

    @Test
    void a_bare_number_is_in_the_unit_of_its_column() {
        Reading reading = QuantityReader.read("18505000", new MeasureUnit("元"), new MeasureUnit("万元"));

        assertThat(reading)
                .isEqualTo(new Reading.Read(
                        Quantity.exact(new BigDecimal("1850.5"), new MeasureUnit("万元")),
                        Optional.of("“18505000元”换算为“1850.5万元”。")));
    }

    @Test
    void a_unit_in_the_cell_outranks_the_unit_of_its_column() {
        assertThat(QuantityReader.read("1.18亿", new MeasureUnit("万元"), new MeasureUnit("元")))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.quantity()).isEqualTo(Quantity.exact(118_000_000, "元")));
    }

    @Test
    void a_bare_number_in_a_column_of_another_thing_is_not_read() {
        assertThat(QuantityReader.read("12", new MeasureUnit("人"), new MeasureUnit("万元")))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_paragraph_in_a_cell_is_named_by_its_beginning() {
        assertThat(QuantityReader.read("本年度按照上级部署认真组织开展了各项工作，取得了较好的成效。".repeat(500), new MeasureUnit("件")))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason())
                                .isEqualTo("“本年度按照上级部署认真组织开展了各项工作,取得了…”里没有数字；确实为零请写 0，暂无数据请留空。"));
    }

    @Test
    void the_beginning_of_a_paragraph_ends_after_a_whole_character() {
        assertThat(QuantityReader.read("𠮷".repeat(30), new MeasureUnit("件")))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).startsWith("“" + "𠮷".repeat(24) + "…”"));
        assertThat(QuantityReader.read("x" + "𠮷".repeat(30), new MeasureUnit("件")))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).startsWith("“x" + "𠮷".repeat(23) + "…”"));
    }

    private static Reading.Read read(String text, String unit) {
        Reading reading = QuantityReader.read(text, new MeasureUnit(unit));
        assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }
}
