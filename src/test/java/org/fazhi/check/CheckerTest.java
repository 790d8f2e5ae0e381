package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.check.CheckSamples.bounded;
import static org.fazhi.check.CheckSamples.parts;
import static org.fazhi.check.CheckSamples.ranged;
import static org.fazhi.check.CheckSamples.retired;
import static org.fazhi.check.CheckSamples.rule;
import static org.fazhi.check.CheckSamples.stored;
import static org.fazhi.check.CheckSamples.text;
import static org.fazhi.check.CheckSamples.validTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.formula.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
    private static final int YEAR = 2020;

    private final TestCatalogue building = new TestCatalogue();
    private final List<StoredFigure> figures = new ArrayList<>();
    private final List<CheckedText> texts = new ArrayList<>();
    private Map<String, String> explanations = Map.of();

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "150余, 39 7 54 60余, 150余 ≠ 39+7+54+60余",
        "150, 39 7 54 60, 150 ≠ 39+7+54+60",
        "160余, 39 7 54 60余, ''",
        "150余, 39 7 54 50余, ''",
        "165, 39 7 54 60余, ''",
        "170, 39 7 54 60余, 170 ≠ 39+7+54+60余",
        "160, 39 7 54 60, ''",
        "约160, 39 7 54 62, ''",
        "近200, 100 90 0 0, ''",
        "近200, 100 100 0 0, 近200 ≠ 100+100+0+0",
        "150以上, 39 7 54 60余, ''",
    })
    void a_total_must_be_what_its_parts_may_add_up_to(String total, String parts, String snippet) {
        building.entered("合法性审查总数", "件").check(parts("合法性审查总数", "甲", "乙", "丙", "丁"));
        List<String> names = List.of("甲", "乙", "丙", "丁");
        names.forEach(name -> building.entered(name, "件"));
        give("合法性审查总数", total);
        for (int i = 0; i < 4; i++) give(names.get(i), parts.split(" ")[i]);

        assertThat(check()).extracting(Finding::snippet).isEqualTo(snippet.isEmpty() ? List.of() : List.of(snippet));
    }

    @Test
    void a_finding_says_where_it_is_what_is_wrong_and_what_to_do() {
        reviewsOf2020();

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(new Place(Place.Kind.INDICATOR, "合法性审查总数", "行政决策 · 合法性审查 · 合法性审查总数"));
            assertThat(finding.message()).isEqualTo("“合法性审查总数”是150余件，而各部分相加是160余件，两者不一致。");
            assertThat(finding.suggestion()).isEqualTo("请核对总数和各部分的数，改正有误的一个。");
            assertThat(finding.figures())
                    .extracting(figure -> figure.indicator().name())
                    .containsExactly("合法性审查总数", "重大决策", "规范性文件", "一般事务", "征收与合同");
            assertThat(finding.isOpen()).isTrue();
        });
    }

    @Test
    void parts_say_nothing_while_one_of_them_is_unknown() {
        building.entered("总数", "件").entered("甲", "件").entered("乙", "件").check(parts("总数", "甲", "乙"));
        give("总数", "12");
        give("甲", "7");

        assertThat(check()).isEmpty();
    }

    @Test
    void rounded_percentages_may_add_up_to_almost_their_total() {
        building.entered("总数", "件").entered("三", "件").entered("合计", "%").check(parts("合计", "一成", "二成", "三成"));
        for (String name : List.of("一成", "二成", "三成")) building.derived(name, "%", 2, "总数 / 三");
        give("总数", "1");
        give("三", "3");
        give("合计", "100%");

        assertThat(check()).isEmpty();
    }

    @Test
    void a_warning_can_be_passed_with_an_explanation_that_stays() {
        reviewsOf2020();
        String key = check().getFirst().key();

        explanations = Map.of(key, "征收与合同类按公布口径取整");

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo(key);
            assertThat(finding.explanation()).contains("征收与合同类按公布口径取整");
            assertThat(finding.isOpen()).isFalse();
        });
    }

    @Test
    void an_explanation_holds_only_for_the_figures_it_was_given_for() {
        reviewsOf2020();
        explanations = Map.of(check().getFirst().key(), "按公布口径取整");

        figures.removeIf(figure -> figure.indicator().equals("合法性审查总数"));
        give("合法性审查总数", "1500");

        assertThat(check()).singleElement().matches(Finding::isOpen);
    }

    @Test
    void an_error_cannot_be_passed() {
        building.entered("受理数", "件").entered("听证数", "件").check(rule("part_of_whole", Severity.ERROR, "受理数", "听证数"));
        give("受理数", "7");
        give("听证数", "8");
        explanations = Map.of(check().getFirst().key(), "就是这样");

        assertThat(check()).singleElement().matches(Finding::isOpen);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "8, 7, 8件 > 7件",
        "7, 7, ''",
        "150余, 150, ''",
        "151, 150余, ''",
        "160, 150余, 160件 > 150余件",
        "90以上, 100, ''",
    })
    void a_part_is_not_more_than_the_whole(String part, String whole, String snippet) {
        building.entered("总体", "件").entered("部分", "件").check(rule("part_of_whole", Severity.ERROR, "总体", "部分"));
        give("总体", whole);
        give("部分", part);

        assertThat(check()).extracting(Finding::snippet).isEqualTo(snippet.isEmpty() ? List.of() : List.of(snippet));
    }

    @ParameterizedTest(name = "{0}% : {1}")
    @CsvSource({"100, ''", "0, ''", "100.01, 100.01% > 100%", "-1, -1% < 0%", "99以上, ''", "100余, ''"})
    void a_percentage_lies_between_zero_and_a_hundred(String written, String snippet) {
        building.entered("报备率", "%").check(rule("range", Severity.ERROR));
        give("报备率", written);

        assertThat(check()).extracting(Finding::snippet).isEqualTo(snippet.isEmpty() ? List.of() : List.of(snippet));
    }

    @Test
    void an_indicators_own_range_comes_first() {
        building.with(ranged("增长率", "%", "-50", "200")).check(rule("range", Severity.ERROR));
        give("增长率", "-60%");

        assertThat(check()).extracting(Finding::message).containsExactly("“增长率”是-60%，小于允许的最小值-50%。");
    }

    @Test
    void a_count_is_not_negative() {
        building.entered("清理次数", "次").check(rule("range", Severity.ERROR));
        give("清理次数", "-4");

        assertThat(check()).extracting(Finding::snippet).containsExactly("-4次 < 0次");
    }

    @Test
    void a_growth_may_be_any_percentage_but_a_share_may_not() {
        building.entered("案件", "件")
                .entered("纠错", "件")
                .derived("案件增幅", "%", 1, "(案件 - 案件@上年) / 案件@上年")
                .derived("纠错率", "%", 1, "纠错 / 案件")
                .check(rule("range", Severity.ERROR));
        give("案件", "30");
        giveLastYear("案件", "10");
        give("纠错", "33");

        assertThat(check()).extracting(Finding::snippet).containsExactly("110.0% > 100%");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "926, 687, ''",
        "100, 150, ''",
        "100, 151, “办件量”上年100件，本年151件，变动+51.00%，超过50%。",
        "100, 49, “办件量”上年100件，本年49件，变动-51.00%，超过50%。",
        "0, 100, ''",
    })
    void a_large_change_is_asked_about(String lastYear, String thisYear, String message) {
        building.entered("办件量", "件").check(bounded("50"));
        giveLastYear("办件量", lastYear);
        give("办件量", thisYear);

        assertThat(check()).extracting(Finding::message).isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void a_percentage_changes_by_points() {
        building.entered("满意率", "%").check(bounded("10"));
        giveLastYear("满意率", "80%");
        give("满意率", "95%");

        assertThat(check()).extracting(Finding::message).containsExactly("“满意率”上年80%，本年95%，变动+15个百分点，超过10个百分点。");
    }

    @Test
    void a_jump_of_a_power_of_ten_asks_about_the_unit_until_it_is_explained() {
        building.entered("办件量", "件").check(bounded("5000"));
        giveLastYear("办件量", "2487");
        give("办件量", "24870");

        assertThat(check())
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("2487件的10倍", "单位对不对", "应为2487件"));
        explanations = Map.of(check().getFirst().key(), "网上平台并入统计");
        assertThat(check())
                .singleElement()
                .satisfies(finding -> assertThat(finding.isOpen()).isFalse());
    }

    @Test
    void a_unit_that_gave_another_unit_of_measure_is_asked_about() {
        building.collected("案件数", "件").units(2).check(bounded("50"));
        for (String[] one : new String[][] {{"单位1", "2000", "2050"}, {"单位2", "30", "300"}}) {
            figures.add(stored("案件数", YEAR - 1, Optional.of(one[0]), one[1], "件"));
            figures.add(stored("案件数", YEAR, Optional.of(one[0]), one[2], "件"));
        }

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("单位2：").contains("30件的10倍");
            assertThat(finding.place().kind()).isEqualTo(Place.Kind.OF_UNIT);
        });
    }

    @Test
    void what_is_asked_for_needs_a_value() {
        building.entered("清理次数", "次")
                .collected("案件数", "件")
                .derived("平均数", "件", 1, "案件数 / 清理次数")
                .units(12)
                .check(rule("missing_value", Severity.WARNING));
        figures.add(stored("案件数", YEAR, Optional.of("单位3"), "5", "件"));

        assertThat(check())
                .extracting(Finding::message)
                .containsExactly(
                        "“清理次数”未填。",
                        "“案件数”尚有11个单位未报送：单位1、单位2、单位4、单位5、单位6、单位7、单位8、单位9、单位10、单位11等。",
                        "“平均数”缺少数据：“清理次数”2020年未填。");
    }

    @Test
    void what_is_not_asked_for_needs_none() {
        building.with(retired("旧指标"))
                .with(validTo("到期指标", 2019))
                .check(rule("missing_value", Severity.WARNING))
                .check(rule("range", Severity.ERROR));
        give("旧指标", "-1");

        assertThat(check()).isEmpty();
    }

    @Test
    void a_required_text_must_be_written() {
        building.check(rule("missing_text", Severity.WARNING));
        texts.add(new CheckedText(text("甲"), true, " \n", List.of()));
        texts.add(new CheckedText(text("乙"), true, "已写", List.of()));
        texts.add(new CheckedText(text("丙"), false, "", List.of()));

        assertThat(check()).extracting(Finding::message).containsExactly("“甲”还没有文字。");
    }

    @Test
    void an_unresolved_token_is_told_once_a_text_with_its_reason() {
        building.check(rule("unresolved_token", Severity.ERROR));
        CheckedText.Unresolved token = new CheckedText.Unresolved("{承诺时限}", "没有这个指标。");
        texts.add(new CheckedText(text("甲"), true, "{承诺时限}", List.of(token, token)));
        texts.add(new CheckedText(text("乙"), true, "{承诺时限}", List.of(token)));

        List<Finding> found = check();

        assertThat(found)
                .extracting(Finding::message)
                .containsExactly("文字里的 {承诺时限} 暂无数据：没有这个指标。", "文字里的 {承诺时限} 暂无数据：没有这个指标。");
        assertThat(found).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void the_gravest_comes_first_then_the_order_of_the_catalogue() {
        building.entered("甲", "件")
                .entered("乙", "%")
                .check(rule("missing_value", Severity.WARNING))
                .check(rule("missing_text", Severity.NOTE))
                .check(rule("range", Severity.ERROR));
        texts.add(new CheckedText(text("文字"), true, "", List.of()));
        give("乙", "120%");

        assertThat(check())
                .extracting(
                        finding -> finding.severity() + " " + finding.place().code())
                .containsExactly("ERROR 乙", "WARNING 甲", "NOTE 文字");
    }

    @Test
    void a_rule_nobody_knows_is_a_fault_of_the_catalogue() {
        building.check(rule("nonsense", Severity.NOTE));

        assertThatThrownBy(this::check).isInstanceOf(IllegalArgumentException.class);
    }

    private void reviewsOf2020() {
        building.entered("合法性审查总数", "件")
                .entered("重大决策", "件")
                .entered("规范性文件", "件")
                .entered("一般事务", "件")
                .entered("征收与合同", "件")
                .check(parts("合法性审查总数", "重大决策", "规范性文件", "一般事务", "征收与合同"));
        give("合法性审查总数", "150余");
        give("重大决策", "39");
        give("规范性文件", "7");
        give("一般事务", "54");
        give("征收与合同", "60余");
    }

    private List<Finding> check() {
        Catalogue catalogue = building.build();
        FigureTable table = FigureTable.of(Map.of(YEAR - 1, catalogue, YEAR, catalogue), figures, Map.of());
        return Checker.check(new CheckContext(YEAR, catalogue, table, texts, Map.of(), explanations));
    }

    private void give(String indicator, String written) {
        figures.add(stored(indicator, YEAR, Optional.empty(), written, unit(indicator)));
    }

    private void giveLastYear(String indicator, String written) {
        figures.add(stored(indicator, YEAR - 1, Optional.empty(), written, unit(indicator)));
    }

    private String unit(String indicator) {
        return building.build().indicator(indicator).orElseThrow().unit().symbol();
    }
}
