package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
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

class RendererTest {
    private static final int YEAR = 2020;

    private final TestCatalogue building = new TestCatalogue();
    private final List<StoredFigure> figures = new ArrayList<>();

    @ParameterizedTest(name = "{0} prints {1}")
    @CsvSource({
        "{承诺审批时限}, 687个工作日",
        "{承诺审批时限|上年}, 926个工作日",
        "{承诺审批时限|较上年}, 减少239个工作日",
        "{承诺审批时限|同比}, 下降25.81%",
        "{承诺审批时限|数值}, 687",
        "{承诺审批时限|上年数值}, 926",
        "{承诺审批时限|增减}, 239个工作日",
        "{承诺审批时限|增幅}, 25.81%",
        "{承诺审批时限|单位}, 个工作日",
        "{ 承诺审批时限 ｜ 上年 }, 926个工作日",
        "｛承诺审批时限｝, 687个工作日",
        "{纠错率|较上年}, 提高3.2个百分点",
        "{出庭率|较上年}, 与上年持平",
        "{平均时限|较上年}, 减少0.13天",
        "{培训人数|同比}, 增长约25.00%",
        "{培训人数|较上年}, 增加60余人",
        "{挽回损失}, 1850余万元",
        "{挽回损失|较上年}, 与上年基本持平",
        "{压减目标|分数}, 1/5",
        "{调解平台数|汉字}大平台, 五大平台",
    })
    void a_token_prints_as_its_phrase_says(String written, String printed) {
        year();

        assertThat(render(written).text()).isEqualTo(printed);
        assertThat(render(written).unresolved()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "{承诺审批期限}, 指标目录里没有“承诺审批期限”，是不是“承诺审批时限”？",
        "{从未听说}, 指标目录里没有“从未听说”。",
        "{}, 花括号里没有写指标名称。",
        "{旧指标}, “旧指标”已停用，不能再引用。",
        "{未来指标}, “未来指标”2020年不填报，不能引用。",
        "{未填指标}, “未填指标”2020年未填。",
        "{新增指标|较上年}, “新增指标”2019年未填。",
        "{从零开始|增幅}, “从零开始”2019年为0，没有增幅，请用“较上年”。",
        "{纠错率|同比}, “纠错率”是百分比，不能写“同比”，增减请用“较上年”。",
        "{承诺审批时限|分数}, “承诺审批时限”不是百分比，不能写“分数”。",
        "{纠错率|分数}, “纠错率”写不成简单的分数。",
    })
    void what_cannot_be_printed_says_why(String written, String reason) {
        year();

        assertThat(render(written).unresolved())
                .extracting(RenderedText.Unresolved::reason)
                .containsExactly(reason);
        assertThat(render(written).text()).isEqualTo(written);
    }

    @Test
    void an_unknown_phrase_names_the_ones_there_are() {
        year();

        assertThat(render("{纠错率|环比}").unresolved())
                .singleElement()
                .satisfies(unresolved -> assertThat(unresolved.reason())
                        .startsWith("没有“环比”这种写法")
                        .contains("较上年", "分数")
                        .doesNotContain("同比"));
    }

    @Test
    void a_brace_without_its_counterpart_is_unresolved_and_the_rest_is_printed() {
        year();

        RenderedText rendered = render("时限为{承诺审批时限，比上年{承诺审批时限|较上年}");

        assertThat(rendered.text()).isEqualTo("时限为{承诺审批时限，比上年减少239个工作日");
        assertThat(rendered.unresolved())
                .extracting(RenderedText.Unresolved::text)
                .containsExactly("{");
    }

    @Test
    void a_figure_knows_its_place_in_the_text_and_what_it_shows() {
        year();
        String text = "第一行\n时限由{承诺审批时限|上年}压减";

        RenderedText second = renderer().render(text).get(1);

        assertThat(second.spans().get(1)).isInstanceOfSatisfying(RenderedText.LiveFigure.class, figure -> {
            assertThat(text.substring(figure.start(), figure.end())).isEqualTo("{承诺审批时限|上年}");
            assertThat(figure.figure().year()).isEqualTo(2019);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2020年共办理7942件, 7942件, {化解纠纷数}",
        "挽回损失1850余万元, 1850余万元, {挽回损失}",
        "时限压到687个工作日, 687个工作日, {承诺审批时限}",
        "共7942人次, 7942, ''",
        "共1850万元, 1850, ''",
        "占比12.5%, 12.5, ''",
    })
    void a_number_bound_to_nothing_is_found_with_the_token_that_may_stand_for_it(
            String text, String number, String proposal) {
        year();

        assertThat(unbound(text)).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo(number);
            assertThat(found.proposal().map(Token::written).orElse("")).isEqualTo(proposal);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(number);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "《法治政府建设实施纲要（2015—2020年）》",
        "示法办〔2022〕15号",
        "第24条和第3款",
        "近5年来",
        "2021年1月8日上午9:30",
        "“7×24”小时自助",
        "1—11月",
        "“12345”热线",
        "实行“1+3+N”模式",
        "（1）抓住关键",
        "3.补齐短板",
        "十四五期间",
        "GB/T 9704",
    })
    void years_dates_document_numbers_and_ordinals_are_no_figures(String text) {
        year();

        assertThat(unbound(text)).isEmpty();
    }

    @Test
    void among_several_indicators_of_the_same_value_the_one_named_nearby_is_proposed() {
        building.entered("行政复议受理数", "件").entered("出台规范性文件数", "件");
        give("行政复议受理数", YEAR, "7");
        give("出台规范性文件数", YEAR, "7");

        assertThat(unbound("全年出台规范性文件7件"))
                .singleElement()
                .satisfies(found -> assertThat(found.proposal()).contains(new Token("出台规范性文件数", "")));
    }

    private void year() {
        building.entered("承诺审批时限", "工作日")
                .indicator("纠错率", "%", 1, new IndicatorKind.Entered())
                .entered("出庭率", "%")
                .indicator("平均时限", "天", 2, new IndicatorKind.Entered())
                .entered("培训人数", "人")
                .entered("挽回损失", "万元")
                .entered("压减目标", "%")
                .entered("调解平台数", "个")
                .entered("化解纠纷数", "件")
                .entered("未填指标", "件")
                .entered("新增指标", "件")
                .entered("从零开始", "件")
                .with(indicator("旧指标", Optional.empty(), true))
                .with(indicator("未来指标", Optional.of(2021), false));
        give("承诺审批时限", 2019, "926");
        give("承诺审批时限", YEAR, "687");
        give("纠错率", 2019, "10.1%");
        give("纠错率", YEAR, "13.3%");
        give("出庭率", 2019, "100%");
        give("出庭率", YEAR, "100%");
        give("平均时限", 2019, "0.52");
        give("平均时限", YEAR, "0.39");
        give("培训人数", 2019, "240");
        give("培训人数", YEAR, "300余");
        give("挽回损失", 2019, "1850余");
        give("挽回损失", YEAR, "1850余");
        give("压减目标", YEAR, "20%");
        give("调解平台数", YEAR, "5");
        give("化解纠纷数", YEAR, "7942");
        give("新增指标", YEAR, "3");
        give("从零开始", 2019, "0");
        give("从零开始", YEAR, "3");
    }

    private static Indicator indicator(String name, Optional<Integer> from, boolean retired) {
        return new Indicator(
                name,
                new Indicator.Words(name, List.of(), ""),
                "decisions.review",
                new Indicator.Measure(new MeasureUnit("件"), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                new Indicator.Asking(from, Optional.empty(), false, retired));
    }

    private void give(String name, int year, String written) {
        MeasureUnit unit = building.build().indicatorNamed(name).orElseThrow().unit();
        Reading.Read read = (Reading.Read) QuantityReader.read(written, unit);
        figures.add(new StoredFigure(
                name, year, Optional.empty(), read.quantity(), new Figure.Typed("林晓文", Instant.EPOCH)));
    }

    private RenderedText render(String text) {
        return renderer().render(text).getFirst();
    }

    private List<RenderedText.UnboundNumber> unbound(String text) {
        return render(text).spans().stream()
                .filter(RenderedText.UnboundNumber.class::isInstance)
                .map(RenderedText.UnboundNumber.class::cast)
                .toList();
    }

    private Renderer renderer() {
        Catalogue catalogue = building.build();
        Map<Integer, Catalogue> years = Map.of(2019, catalogue, YEAR, catalogue);
        return Renderer.of(catalogue, FigureTable.of(years, figures, Map.of()), YEAR);
    }
}
