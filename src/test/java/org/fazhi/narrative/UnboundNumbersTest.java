package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of a report as an office writes them: which numbers should be tokens, and which are none. */
class UnboundNumbersTest {
    private static final int YEAR = 2020;

    private final TestCatalogue building = new TestCatalogue();
    private final List<StoredFigure> figures = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全年受理行政复议申请86件，审结79件，纠错11件。|86/79/11",
                "共排查矛盾纠纷１２３４件，化解率达98.6%。|１２３４/98.6",
                "累计挽回经济损失1,850.5万元|1,850.5",
                "聘请法律顾问45名，覆盖178个村（社区）|45/178",
                "于2020年11月30日前完成12项任务|12",
                "第3期培训班培训200余人次|200",
                "按照“1+3+N”模式设立24家站点|24",
                "《关于做好2020年7月份工作的通知》印发后清理文件15件|15",
                "印发示法办〔2020〕8号、9号文件共2件|2",
                "办理时限由20个工作日减至7个工作日|20/7",
                "24小时自助区达到36处|36",
            })
    void only_figures_are_found(String text, String numbers) {
        assertThat(found(text)).extracting(RenderedText.UnboundNumber::text).containsExactly(numbers.split("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016—2020年五年规划",
                "2016-2020年",
                "3至5月集中开展",
                "从1月、3月到6月",
                "任期3年，年满60周岁",
                "每周一9：00至17:30",
                "上午9时30分召开",
                "第5次常务会议、第 12 条",
                "(2)压实责任",
                "4、补齐短板",
                "## 3.补齐短板",
                "“7×24”小时不打烊",
                "12345热线和110平台",
                "依据GB/T 9704-2012排版",
                "A4纸、5G网络",
                "“110”与“122”联动",
                "《条例》（国务院令第713号）",
                "〔2019〕35号",
                "（2021）7号",
            })
    void dates_times_ordinals_names_and_codes_are_no_figures(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全年审结79件|79件|审结数",
                "培训近200人|近200人|培训人数",
                "挽回损失1850余万元|1850余万元|挽回损失",
                "满意度98.60%|98.60%|满意度",
                "时限为7个工作日|7个工作日|承诺时限",
                "审结79|79|",
                "培训200人|200|",
                "挽回损失1850万元|1850|",
                "审结1/79|1/79|",
                "全年审结７９件|７９|",
            })
    void a_number_is_offered_the_token_that_would_print_just_the_same(String text, String number, String indicator) {
        known();

        assertThat(found(text)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo(number);
            assertThat(one.proposal().map(Token::indicator).orElse(null)).isEqualTo(indicator);
            assertThat(text.substring(one.start(), one.end())).isEqualTo(number);
        });
    }

    @Test
    void a_token_is_never_looked_into_and_what_follows_it_keeps_its_place() {
        known();
        String text = "全年{审结数}、{2020年审结数5件}和79件";

        RenderedText line = render(text);

        assertThat(numbers(line)).singleElement().satisfies(number -> {
            assertThat(number.text()).isEqualTo("79件");
            assertThat(text.substring(number.start(), number.end())).isEqualTo("79件");
        });
        assertThat(line.text()).isEqualTo("全年79件、{2020年审结数5件}和79件");
    }

    @Test
    void words_before_between_and_behind_numbers_stay() {
        known();

        assertThat(render("受理86件，审结79件。").spans())
                .extracting(RenderedText.Span::text)
                .containsExactly("受理", "86", "件，审结", "79件", "。");
        assertThat(render("86件").spans()).extracting(RenderedText.Span::text).containsExactly("86", "件");
        assertThat(render("79件").spans()).extracting(RenderedText.Span::text).containsExactly("79件");
    }

    @Test
    void the_name_nearby_decides_between_figures_of_one_value() {
        building.entered("行政复议审结数", "件").entered("行政调解成功数", "件");
        give("行政复议审结数", "79");
        give("行政调解成功数", "79");

        assertThat(found("行政复议案件审结79件"))
                .extracting(UnboundNumbersTest::proposed)
                .containsExactly("行政复议审结数");
        assertThat(found("开展行政调解成功79件"))
                .extracting(UnboundNumbersTest::proposed)
                .containsExactly("行政调解成功数");
        assertThat(found("共有79件为行政调解成功"))
                .extracting(UnboundNumbersTest::proposed)
                .containsExactly("行政调解成功数");
    }

    @Test
    void words_far_from_the_number_do_not_decide() {
        building.entered("行政复议审结数", "件").entered("行政调解成功数", "件");
        give("行政复议审结数", "79");
        give("行政调解成功数", "79");
        String far = "行政复议审结数，" + "另".repeat(20) + "行政调解成功79件";

        assertThat(found(far)).extracting(UnboundNumbersTest::proposed).containsExactly("行政调解成功数");
    }

    @Test
    void an_indicator_that_is_not_asked_this_year_is_not_offered() {
        building.entered("停用数", "件");
        give("停用数", "79");
        Catalogue catalogue = new TestCatalogue()
                .with(building.build().indicatorNamed("停用数").orElseThrow().withRetired(true))
                .build();
        FigureTable table = FigureTable.of(Map.of(YEAR, catalogue), figures, Map.of());

        assertThat(numbers(Renderer.render("审结79件", catalogue, table, YEAR).getFirst()))
                .extracting(number -> number.proposal())
                .containsExactly(Optional.empty());
    }

    @Test
    void numbers_of_later_lines_are_placed_in_the_whole_text() {
        known();
        String text = "总体良好。\n\n受理{审结数}件，审结79件";

        List<RenderedText> lines = renderer().render(text);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).spans()).isEmpty();
        assertThat(numbers(lines.get(2)))
                .singleElement()
                .satisfies(number ->
                        assertThat(text.substring(number.start(), number.end())).isEqualTo("79件"));
        lines.get(2).spans().stream()
                .filter(RenderedText.Words.class::isInstance)
                .forEach(words ->
                        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text()));
    }

    @Test
    void a_loose_brace_is_placed_in_the_whole_text_too() {
        String text = "总体良好。\n审结{审结数，受理";

        RenderedText.Unresolved brace =
                renderer().render(text).getLast().unresolved().getFirst();

        assertThat(text.substring(brace.start(), brace.end())).isEqualTo("{");
        assertThat(brace.token().indicator()).isEqualTo("审结数，受理");
        assertThat(brace.reason()).isEqualTo("花括号没有成对，请补全或者删除。");
    }

    private void known() {
        building.entered("审结数", "件")
                .entered("培训人数", "人")
                .entered("挽回损失", "万元")
                .indicator("满意度", "%", 2, new IndicatorKind.Entered())
                .entered("承诺时限", "工作日");
        give("审结数", "79");
        give("培训人数", "近200");
        give("挽回损失", "1850余");
        give("满意度", "98.6%");
        give("承诺时限", "7");
    }

    private void give(String name, String written) {
        MeasureUnit unit = building.build().indicatorNamed(name).orElseThrow().unit();
        Reading.Read read = (Reading.Read) QuantityReader.read(written, unit);
        figures.add(new StoredFigure(
                name, YEAR, Optional.empty(), read.quantity(), new Figure.Typed("林晓文", Instant.EPOCH)));
    }

    private static String proposed(RenderedText.UnboundNumber number) {
        return number.proposal().map(Token::indicator).orElse("");
    }

    private static List<RenderedText.UnboundNumber> numbers(RenderedText line) {
        return line.spans().stream()
                .filter(RenderedText.UnboundNumber.class::isInstance)
                .map(RenderedText.UnboundNumber.class::cast)
                .toList();
    }

    private List<RenderedText.UnboundNumber> found(String text) {
        return numbers(render(text));
    }

    private RenderedText render(String text) {
        return renderer().render(text).getFirst();
    }

    private Renderer renderer() {
        Catalogue catalogue = building.build();
        return Renderer.of(catalogue, FigureTable.of(Map.of(YEAR, catalogue), figures, Map.of()), YEAR);
    }
}
