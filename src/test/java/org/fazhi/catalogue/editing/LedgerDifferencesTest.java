package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.Sorting;
import org.fazhi.value.MeasureUnit;
import org.junit.jupiter.api.Test;

/** What a clerk is told before a definition of another year or office is taken over. */
class LedgerDifferencesTest {
    private static final Column RECEIVED = Column.of("received", "收到日期", new ColumnType.Date());
    private static final Column TITLE = Column.of("title", "案由", new ColumnType.Text(20));
    private static final Column HANDLING = Column.of("handling", "处理", codes("受理", "告知"));
    private static final Ledger LEDGER = ledger("行政复议", RECEIVED, TITLE, HANDLING);

    @Test
    void the_same_ledgers_do_not_differ() {
        assertThat(differences(catalogue(LEDGER), catalogue(LEDGER))).isEmpty();
    }

    @Test
    void a_new_ledger_is_told_with_its_place_and_all_its_columns() {
        assertThat(differences(catalogue(), catalogue(LEDGER)))
                .containsExactly("新增台账“行政复议”，放在工作事项“行政复议与应诉”下", "新增列“收到日期”", "新增列“案由”", "新增列“处理”");
    }

    @Test
    void a_ledger_that_is_no_longer_there_is_not_told() {
        assertThat(differences(catalogue(LEDGER), catalogue())).isEmpty();
    }

    @Test
    void another_name_and_another_order_are_told() {
        Ledger renamed = ledger("行政复议案件", RECEIVED, TITLE, HANDLING);
        Ledger sorted = new Ledger(
                LEDGER.code(),
                LEDGER.name(),
                LEDGER.area(),
                LEDGER.workItem(),
                LEDGER.own(),
                LEDGER.key(),
                List.of(Sorting.up("title")),
                LEDGER.dated(),
                LEDGER.rules(),
                LEDGER.counts());

        assertThat(differences(catalogue(LEDGER), catalogue(renamed))).containsExactly("台账“行政复议”改名为“行政复议案件”");
        assertThat(differences(catalogue(LEDGER), catalogue(sorted))).containsExactly("台账“行政复议”的年度归属、重复判断或默认排序不同");
    }

    @Test
    void a_column_is_told_by_what_became_of_it() {
        Ledger changed = ledger(
                "行政复议",
                Column.of("received", "收文日期", new ColumnType.Date()),
                Column.of("title", "案由", new ColumnType.Note()),
                Column.of("handling", "处理结果", codes("受理", "告知", "和解", "调解")));

        assertThat(differences(catalogue(LEDGER), catalogue(changed)))
                .containsExactly("列“收文日期”：原来叫“收到日期”", "列“案由”：类型不同", "列“处理结果”：原来叫“处理”，选项表增加和解、调解");
    }

    @Test
    void a_column_that_differs_in_something_small_is_only_called_changed() {
        Ledger changed = ledger(
                "行政复议",
                RECEIVED,
                Column.of("title", "案由", new ColumnType.Text(50)),
                Column.of("handling", "处理", codes("告知")));

        assertThat(differences(catalogue(LEDGER), catalogue(changed))).containsExactly("修改列“案由”", "修改列“处理”");
    }

    @Test
    void rules_are_told_by_what_they_say_and_counts_by_their_indicators() {
        RowRule rule = rule("审结不早于收到。");
        Count count = Count.of("cases", new CountMethod.Rows(), List.of());
        Ledger ruled = LEDGER.withRules(List.of(rule)).withCounts(List.of(count));
        Ledger changed = LEDGER.withRules(List.of(rule("审结日期不得早于收到日期。")))
                .withCounts(List.of(
                        Count.of("cases", new CountMethod.Rows(), List.of(new Condition.Given("title", true)))));

        assertThat(differences(catalogue(LEDGER), catalogue(ruled))).containsExactly("新增规则：审结不早于收到。", "由台账统计：复议案件数");
        assertThat(differences(catalogue(ruled), catalogue(changed)))
                .containsExactly("修改规则：审结日期不得早于收到日期。", "统计方式不同：复议案件数");
    }

    @Test
    void new_indicators_and_those_that_a_ledger_counts_from_now_on_are_told() {
        Catalogue before = catalogue(List.of(indicator("cases", "复议案件数", new IndicatorKind.Entered())));
        Catalogue after = catalogue(List.of(
                indicator("cases", "复议案件数", new IndicatorKind.Counted("reconsideration", "全部记录数")),
                indicator("closed", "审结数", new IndicatorKind.Entered())));

        assertThat(differences(before, after)).containsExactly("指标“复议案件数”改由台账统计", "新增指标“审结数”（件）");
    }

    private static List<String> differences(Catalogue before, Catalogue after) {
        return LedgerDifferences.between(before, after);
    }

    private static Catalogue catalogue(Ledger... ledgers) {
        return catalogue(List.of(indicator("cases", "复议案件数", new IndicatorKind.Entered())), ledgers);
    }

    private static Catalogue catalogue(List<Indicator> indicators, Ledger... ledgers) {
        WorkItem item = new WorkItem("disputes.reconsideration", "disputes", "行政复议与应诉", "行政复议与应诉", false);
        Area area = new Area("disputes", "矛盾化解", "依法化解矛盾纠纷", "", List.of(item));
        return new Catalogue(
                "test",
                "测试目录",
                List.of(),
                List.of(area),
                List.of(),
                indicators,
                List.of(),
                List.of(),
                List.of(ledgers));
    }

    private static Indicator indicator(String code, String name, IndicatorKind kind) {
        return new Indicator(
                code,
                new Indicator.Words(name, List.of(), ""),
                "disputes.reconsideration",
                new Indicator.Measure(new MeasureUnit("件"), 0, Indicator.Direction.NEUTRAL),
                kind,
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));
    }

    private static Ledger ledger(String name, Column... columns) {
        return new Ledger(
                "reconsideration",
                name,
                "disputes",
                "disputes.reconsideration",
                List.of(columns),
                List.of("received"),
                List.of(Sorting.up("received")),
                Optional.of("received"),
                List.of(),
                List.of());
    }

    private static RowRule rule(String explanation) {
        return new RulePattern.RequiredWhen("title", List.of(new Condition.Given("received", true)))
                .rule("closed_after", RowRule.Severity.ERROR, explanation);
    }

    private static ColumnType codes(String... labels) {
        return new ColumnType.Coded(Stream.of(labels).map(CodeEntry::of).toList());
    }
}
