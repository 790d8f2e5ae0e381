package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    private static final ColumnType.Coded ENDINGS = new ColumnType.Coded(List.of(
            CodeEntry.of("维持"),
            new CodeEntry("dismissed", "驳回申请", List.of("驳回")),
            CodeEntry.of("驳回请求"),
            new CodeEntry("撤", "撤销", List.of()),
            new CodeEntry("变更", "撤", List.of()),
            new CodeEntry("A", "A已解决", List.of("已办结"))));

    private final CellReader reader = new CellReader(new SampleUnits());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2020年3月5日",
                "2020年03月05日",
                "2020 年 3 月 5 日",
                "２０２０年３月５日",
                "2020年3月5号",
                "2020年3月5",
                "2020.3.5",
                "2020.03.05",
                "２０２０．３．５",
                "2020-3-5",
                "2020-03-05",
                "2020/3/5",
                "2020/03/05",
                "20200305",
                "　2020-03-05 ",
                "2020-03-05 00:00:00",
                "2020-03-05T00:00:00",
                "2020/3/5 0:00",
                "2020年3月5日 00:00",
                "2020-03-05 00:00:00.0",
                "2020-03-05 14:30:00",
                "2020年3月5日8:30",
                "二〇二〇年三月五日",
                "二零二零年三月五日",
                "二○二○年三月五号"
            })
    void every_spelling_of_a_date_is_read(String written) {
        assertThat(read(new ColumnType.Date(), written)).contains(new CellValue.Day(LocalDate.of(2020, 3, 5)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020/2/30, “2020/2/30”不对：2020年2月没有30日。",
        "2021年2月29日, “2021年2月29日”不对：2021年2月没有29日。",
        "20201301, “20201301”不对：一年没有13月。",
        "20.3.5, “20.3.5”的年份要写四位数，写两位分不清是哪一年。",
        "20年3月5日, “20年3月5日”的年份要写四位数，写两位分不清是哪一年。",
        "3/5/20, “3/5/20”的年份要写四位数，写两位分不清是哪一年。",
        "200305, “200305”的年份要写四位数，写两位分不清是哪一年。",
        "2020年3月, “2020年3月”不是完整的日期，要写到哪一日，如 2020-03-05。",
        "2020, “2020”不是完整的日期，要写到哪一日，如 2020-03-05。",
        "2020-3-112:30, “2020-3-112:30”不是日期，请写成 2020-03-05 或 2020年3月5日 这样。",
        "2020-03-05 25:30, “2020-03-05 25:30”不是日期，请写成 2020-03-05 或 2020年3月5日 这样。",
        "二〇二〇年二月三十日, “二〇二〇年二月三十日”不对：2020年2月没有30日。",
        "二〇年三月五日, “二〇年三月五日”不是日期，请写成 2020-03-05 或 2020年3月5日 这样。",
        "1020-03-05, “1020-03-05”的年份1020有误，应在1900年到2199年之间。",
        "2020-3.5, “2020-3.5”不是日期，请写成 2020-03-05 或 2020年3月5日 这样。",
        "三月五日, “三月五日”不是日期，请写成 2020-03-05 或 2020年3月5日 这样。"
    })
    void what_is_no_date_is_refused_with_the_reason(String written, String reason) {
        assertThat(refusal(new ColumnType.Date(), written)).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"二〇一九年十月十日, 2019-10-10", "二〇二〇年十一月二十日, 2020-11-20", "二零二零年十二月三十一日, 2020-12-31"})
    void days_in_chinese_numerals_are_counted(String written, LocalDate day) {
        assertThat(read(new ColumnType.Date(), written)).contains(new CellValue.Day(day));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "维持, 维持",
        "' 维 持 ', 维持",
        "驳回申请, dismissed",
        "驳回, dismissed",
        "dismissed, dismissed",
        "驳回请, 驳回请求",
        "维, 维持",
        "撤销, 撤",
        "撤, 变更",
        "a已解决, A",
        "Ａ已解决, A",
        "已办, A",
        "A, A"
    })
    void a_code_is_found_by_label_code_alias_or_unambiguous_beginning(String written, String code) {
        assertThat(read(ENDINGS, written)).contains(new CellValue.Coded(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不适用", " 不涉及 ", "无需", "N/A"})
    void a_conditional_step_may_not_apply(String written) {
        Column step = Column.of("argued", "论证日期", new ColumnType.Date(true));
        Column always = Column.of("issued", "印发日期", new ColumnType.Date());

        assertThat(reader.read(step, written))
                .isEqualTo(new CellReading.Read(Optional.of(new CellValue.NotApplicable())));
        assertThat(reader.read(always, written)).isInstanceOf(CellReading.Unreadable.class);
    }

    @Test
    void a_code_that_may_mean_several_is_refused_naming_them() {
        assertThat(refusal(ENDINGS, "驳")).isEqualTo("“驳”不止一个选项能对上：驳回申请、驳回请求，请写全。");
    }

    @Test
    void a_code_that_is_not_in_the_list_is_refused_with_the_list() {
        assertThat(refusal(ENDINGS, "调解")).isEqualTo("“调解”不在选项里，可以填：维持、驳回申请、驳回请求、撤销、撤、A已解决。");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "市场监管局, market",
        "市场监督管理局, market",
        "市场局, market",
        "' 市场 局', market",
        "示范区司法局, justice",
        "police, police"
    })
    void a_unit_is_found_by_every_name_it_has(String written, String code) {
        assertThat(read(new ColumnType.Unit(), written)).contains(new CellValue.Unit(code));
    }

    @Test
    void an_unknown_unit_is_refused_and_so_are_two_where_one_is_wanted() {
        assertThat(refusal(new ColumnType.Unit(), "气象局")).isEqualTo("“气象局”不在填报单位名单里，请填单位的全称、简称或别名。");
        assertThat(refusal(new ColumnType.Unit(), "市场局、公安分局")).isEqualTo("“市场局、公安分局”是几个单位，这里只能填一个。");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"市场局、公安分局", "市场局，公安分局", "市场局, 公安分局", "市场局;公安分局；市场监管局", "市场局\n公安分局\n"})
    void several_units_are_parted_by_any_of_the_usual_signs(String written) {
        assertThat(read(new ColumnType.Units(), written)).contains(new CellValue.Units(List.of("market", "police")));
    }

    @Test
    void of_several_units_the_unknown_ones_are_named() {
        assertThat(refusal(new ColumnType.Units(), "市场局、气象局、公安分局、水务局")).isEqualTo("“气象局、水务局”不在填报单位名单里，请填单位的全称、简称或别名。");
    }

    @ParameterizedTest(name = "{0} is yes")
    @ValueSource(strings = {"是", "有", "√", "Y", "y", "1", "１", "Ｙ", "TRUE", " 是 "})
    void yes_is_read_in_its_usual_spellings(String written) {
        assertThat(read(new ColumnType.Flag(), written)).contains(new CellValue.Flag(true));
    }

    @ParameterizedTest(name = "{0} is no")
    @ValueSource(strings = {"否", "无", "×", "N", "n", "0", "０", "x", "false"})
    void no_is_read_in_its_usual_spellings(String written) {
        assertThat(read(new ColumnType.Flag(), written)).contains(new CellValue.Flag(false));
    }

    @Test
    void what_is_neither_yes_nor_no_is_refused() {
        assertThat(refusal(new ColumnType.Flag(), "也许")).isEqualTo("“也许”看不出是还是否，请填“是”或“否”。");
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({
        "whole, '39,966', 39966",
        "whole, １２, 12",
        "whole, '１，２３４', 1234",
        "whole, 12.0, 12",
        "whole, 1.2万, 12000",
        "whole, -3, -3",
        "decimal, 92.5, 92.5",
        "decimal, ９２．５, 92.5",
        "money, '1,850.75', 1850.75",
        "money, 1850.75元, 1850.75",
        "money, 1.5万元, 15000",
        "money, １．５万元, 15000",
        "money, ￥300, 300",
        "percent, 25.81%, 25.81",
        "percent, 25.81％, 25.81",
        "percent, 25.81, 25.81",
        "percent, 百分之二十, 20"
    })
    void numbers_are_read_in_their_usual_spellings(String type, String written, BigDecimal number) {
        assertThat(read(numeric(type), written)).contains(new CellValue.Number(number));
    }

    @ParameterizedTest(name = "{1} as {0}: {2}")
    @CsvSource({
        "whole, 12.5, “12.5”不是整数，这里要填整数。",
        "whole, 12人, “12人”里除了数还有“人”，这里只填数。",
        "whole, 150余, “150余”是约数，台账里要填确切的数。",
        "whole, 没有, “没有”里没有数字；确实为零请写 0，暂无数据请留空。",
        "whole, 1 2, “1 2”的数字中间有空格，分不清是一个数还是两个数，请去掉空格或分开填。",
        "whole, 1234567890123456, “1234567890123456”的位数太多，请核对。",
        "decimal, 92.55, “92.55”的小数太长，这里最多1位小数。",
        "money, 3.125, “3.125”的小数太长，这里最多2位小数。",
        "percent, 101%, “101%”超出了范围，百分比应在0%到100%之间。",
        "percent, -1, “-1%”超出了范围，百分比应在0%到100%之间。"
    })
    void numbers_that_do_not_fit_are_refused_with_the_reason(String type, String written, String reason) {
        assertThat(refusal(numeric(type), written)).isEqualTo(reason);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "0012",
                "=SUM(A1:A3)",
                "+86",
                "@张三",
                "𠮷野家",
                "〔2020〕3号",
                "a  b",
                "12,0",
                "１２",
                "'前撇",
                "null",
                "-",
                "2020.3.5"
            })
    void text_stays_exactly_as_written(String written) {
        for (ColumnType type : List.of(new ColumnType.Text(50), new ColumnType.Note(), new ColumnType.Person()))
            assertThat(read(type, "　 " + written + "\u00a0\n")).contains(new CellValue.Text(written));
    }

    @Test
    void lines_end_in_one_way() {
        assertThat(read(new ColumnType.Note(), "一\r\n二\r三")).contains(new CellValue.Text("一\n二\n三"));
    }

    @Test
    void text_that_is_too_long_is_refused() {
        assertThat(refusal(new ColumnType.Text(5), "行政复议案件")).isEqualTo("“行政复议案件”有6个字，最多5个字。");
        assertThat(read(new ColumnType.Text(6), "行政复议案件")).isPresent();
    }

    @Test
    void where_nothing_is_written_nothing_is_read() {
        for (ColumnType type : List.of(
                new ColumnType.Text(9),
                new ColumnType.Whole(),
                new ColumnType.Date(),
                new ColumnType.Flag(),
                ENDINGS,
                new ColumnType.Unit(),
                new ColumnType.Units())) assertThat(read(type, " 　\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-", "—", "/", "－"})
    void a_lone_dash_is_nothing_except_in_text(String written) {
        for (ColumnType type : List.of(
                new ColumnType.Whole(),
                new ColumnType.Percent(),
                new ColumnType.Date(),
                new ColumnType.Flag(),
                ENDINGS,
                new ColumnType.Unit(),
                new ColumnType.Units())) assertThat(read(type, written)).isEmpty();
    }

    private Optional<CellValue> read(ColumnType type, String written) {
        CellReading reading = reader.read(Column.of("c", "列", type), written);
        assertThat(reading).isInstanceOf(CellReading.Read.class);
        return ((CellReading.Read) reading).value();
    }

    private String refusal(ColumnType type, String written) {
        CellReading reading = reader.read(Column.of("c", "列", type), written);
        assertThat(reading).isInstanceOf(CellReading.Unreadable.class);
        return ((CellReading.Unreadable) reading).reason();
    }

    private static ColumnType numeric(String keyword) {
        return switch (keyword) {
            case "whole" -> new ColumnType.Whole();
            case "decimal" -> new ColumnType.Decimal(1);
            case "money" -> new ColumnType.Money();
            default -> new ColumnType.Percent();
        };
    }
}
