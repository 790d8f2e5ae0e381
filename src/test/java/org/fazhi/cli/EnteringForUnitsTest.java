package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code enter} says, for whom it wants a figure, and what it refuses. */
class EnteringForUnitsTest extends PreparedCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"market", "区市场监督管理局", "市场监管局", "市场局"})
    void a_unit_is_named_by_code_name_short_name_or_alias(String unit) {
        Outcome outcome = on(YEAR, "enter", "--indicator", "应述法人数", "--unit", unit, "15");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out().strip()).isEqualTo("已保存：2020年度 区市场监督管理局应述法领导干部人数 15人");
        assertThat(due().get("value").textValue()).isEqualTo("24");
        JsonNode told = elements(on(YEAR, "list", "history", "--json")).getFirst();
        assertThat(told.get("what").textValue()).isEqualTo("应述法领导干部人数 · 市场监管局");
        assertThat(told.get("from").textValue()).isEqualTo("12人");
    }

    @Test
    void a_unit_whose_figure_is_cleared_has_not_answered() {
        Outcome outcome = on(YEAR, "enter", "--indicator", "law_report_due", "--unit", "market", "");

        assertThat(outcome.out().strip()).isEqualTo("已清除：2020年度 区市场监督管理局应述法领导干部人数");
        assertThat(due().get("value").textValue()).isEqualTo("9");
        assertThat(due().get("source").textValue()).isEqualTo("汇总（1/45个单位）");
    }

    @Test
    void zero_is_an_answer() {
        on(YEAR, "enter", "--indicator", "law_report_due", "--unit", "health", "0");

        assertThat(due().get("value").textValue()).isEqualTo("21");
        assertThat(due().get("source").textValue()).isEqualTo("汇总（3/45个单位）");
    }

    /** @param words of the sentence it is refused with */
    private record Refusal(String indicator, String unit, String value, String words) {}

    @Test
    void what_cannot_be_entered_is_refused_and_everything_stays() {
        Map<String, Object> before = everything(YEAR);

        for (Refusal one : List.of(
                new Refusal("law_report_due", "", "3", "由各单位分别填报再汇总，请用 --unit 写明"),
                new Refusal("law_report_due", "没有的局", "3", "没有名为“没有的局”的填报单位"),
                new Refusal("law_report_due", "市场监督", "3", "是不是：区市场监督管理局"),
                new Refusal("permit_days", "market", "3", "不分单位填报，请去掉 --unit"),
                new Refusal("law_report_rate", "", "3", "由公式计算，不能直接填写"),
                new Refusal("没有的指标", "", "3", "没有名称或代码为“没有的指标”的指标"),
                new Refusal("permit_days", "", "好些", "“承诺审批时限”的数值“好些”没有保存"),
                new Refusal("permit_days", "", "687件", "“承诺审批时限”"),
                new Refusal("law_report_due", "market", "三四个", "“应述法领导干部人数”的数值“三四个”没有保存"))) {
            List<String> arguments = new ArrayList<>(List.of("--indicator", one.indicator(), one.value()));
            if (!one.unit().isEmpty()) arguments.addAll(List.of("--unit", one.unit()));
            assertRefused(on(YEAR, "enter", arguments.toArray(String[]::new)), one.words());
        }

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void a_locked_year_takes_no_figure() {
        Map<String, Object> before = everything(2018);

        assertRefused(on(2018, "enter", "--indicator", "permit_days", "3"), "2018年度已定稿锁定，没有改动");

        assertThat(Books.differences(before, everything(2018))).isEmpty();
    }

    @Test
    void a_blank_reason_is_no_reason_for_overriding_a_ledger() {
        Outcome outcome = on(YEAR, "enter", "--indicator", "收到行政复议申请数", "--why", "  ", "5");

        assertRefused(outcome, "“收到行政复议申请数”由台账“行政复议”统计，现在是3件；要手工填报为5件");
        assertThat(indicator(YEAR, "reconsideration_received").get("value").textValue())
                .isEqualTo("3");
    }

    @Test
    void an_overridden_count_is_given_back_to_the_ledger_by_clearing_it() {
        on(YEAR, "enter", "--indicator", "reconsideration_received", "--why", "市里受理两件", "5");
        assertThat(indicator(YEAR, "reconsideration_received").get("source").textValue())
                .isEqualTo("录入（手工填报，与台账不一致，原因：市里受理两件）");

        Outcome cleared = on(YEAR, "enter", "--indicator", "reconsideration_received", "");

        assertThat(cleared.out().strip()).isEqualTo("2020年度 收到行政复议申请数 由台账统计：3件");
        assertThat(indicator(YEAR, "reconsideration_received").get("source").textValue())
                .isEqualTo("《行政复议》台账3条");
    }

    @Test
    void what_is_entered_for_last_year_changes_this_years_rate() {
        on(2019, "enter", "--indicator", "permit_days", "1374");

        assertThat(indicator(YEAR, "permit_days_cut_rate").get("text").textValue())
                .isEqualTo("50.00%");
    }

    private JsonNode due() {
        return indicator(YEAR, "law_report_due");
    }
}
