package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.ledger.SampleLedger.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowInspectionTest {
    private final RowInspection inspection = new RowInspection(SampleLedger.year());

    @Test
    void a_row_in_order_has_no_faults() {
        assertThat(faults(row(
                        "received=2020-03-05",
                        "closed=2020-04-05",
                        "handling=受理",
                        "heard=是",
                        "defendant=市场局",
                        "responsible=司法局")))
                .isEmpty();
    }

    @Test
    void required_columns_must_be_filled() {
        assertThat(faults(RowValues.NONE))
                .extracting(RowFault::column, RowFault::severity, RowFault::reason)
                .containsExactly(
                        tuple("received", RowRule.Severity.ERROR, "“收到日期”必须填写。"),
                        tuple("handling", RowRule.Severity.ERROR, "“处理”必须填写。"));
    }

    @Test
    void codes_and_units_must_exist() {
        RowValues row = inOrder()
                .with("handling", Optional.of(new CellValue.Coded("调解")))
                .with("defendant", Optional.of(new CellValue.Unit("gone")))
                .with("helpers", Optional.of(new CellValue.Units(List.of("police", "gone", "lost"))));

        assertThat(faults(row))
                .extracting(RowFault::column, RowFault::reason)
                .containsExactly(
                        tuple("handling", "“处理”：“调解”不在选项里，可以填：受理、不予受理、告知。"),
                        tuple("defendant", "“被申请人”：“gone”不在填报单位名单里，请填单位的全称、简称或别名。"),
                        tuple("helpers", "“配合单位”：“gone、lost”不在填报单位名单里，请填单位的全称、简称或别名。"));
    }

    @Test
    void a_value_of_another_type_or_too_long_does_not_fit() {
        RowValues row = inOrder()
                .with("closed", Optional.of(new CellValue.Text("昨天")))
                .with("title", Optional.of(new CellValue.Text("长".repeat(21))))
                .with("score", Optional.of(new CellValue.Number(SampleLedger.number("1.25"))))
                .with("nowhere", Optional.of(new CellValue.Flag(true)));

        assertThat(faults(row))
                .extracting(RowFault::column, RowFault::reason)
                .containsExactly(
                        tuple("nowhere", "这本台账没有“nowhere”这一列。"),
                        tuple("closed", "“审结日期”：这里要填日期。"),
                        tuple("title", "“案由”：“" + "长".repeat(21) + "”有21个字，最多20个字。"),
                        tuple("score", "“得分”：“1.25”的小数太长，这里最多1位小数。"));
    }

    @Test
    void the_date_must_lie_in_the_year() {
        assertThat(faults(row("received=2019-12-31", "handling=受理")))
                .containsExactly(
                        new RowFault("received", RowRule.Severity.ERROR, "“收到日期”是2019-12-31，不在2020年，这条记录不属于本年度。"));
    }

    @Test
    void a_broken_rule_is_told_with_what_was_found() {
        assertThat(faults(row("received=2020-03-05", "closed=2020-03-01", "handling=受理")))
                .containsExactly(new RowFault(
                        "closed", RowRule.Severity.ERROR, "审结日期不能早于收到日期。这里“审结日期”是“2020-03-01”，“收到日期”是“2020-03-05”。"));
        assertThat(faults(row("received=2020-03-05", "heard=是", "handling=告知")))
                .extracting(RowFault::reason)
                .containsExactly("只有受理的案件才能听证。这里“听证”是“是”，“处理”是“告知”。");
    }

    @Test
    void of_many_columns_only_those_to_blame_are_named() {
        Condition negative = new Condition.AnyOf(Stream.of("found", "fixed", "score")
                .<Condition>map(column ->
                        new Condition.Between(column, Optional.empty(), Optional.of(SampleLedger.number("-0.1"))))
                .toList());
        RowRule rule =
                new RowRule("negative", RowRule.Severity.ERROR, negative, List.of("found", "fixed", "score"), "不能是负数。");
        Ledger ledger = SampleLedger.ledger().withRules(List.of(rule));

        assertThat(new RowInspection(SampleLedger.year(ledger))
                        .faults(row("received=2020-03-05", "handling=受理", "found=3", "score=-5")))
                .containsExactly(new RowFault("score", RowRule.Severity.ERROR, "不能是负数。这里“得分”是“-5.0”。"));
    }

    @Test
    void a_rule_without_a_column_is_told_by_its_explanation_alone() {
        RowRule rule = new RowRule(
                "nothing",
                RowRule.Severity.WARNING,
                new Condition.Not(new Condition.Anywhere("甲")),
                List.of(),
                "应当写明甲");
        Ledger ledger = SampleLedger.ledger().withRules(List.of(rule));

        assertThat(new RowInspection(SampleLedger.year(ledger)).faults(inOrder()))
                .containsExactly(new RowFault("", RowRule.Severity.WARNING, "应当写明甲"));
    }

    @Test
    void a_cell_that_is_to_blame_for_being_empty_is_named_so() {
        RowRule rule = new RulePattern.RequiredWhen("closed", List.of(new Condition.Flagged("heard", true)))
                .rule("closed", RowRule.Severity.ERROR, "听证过的要填审结日期。");
        Ledger ledger = SampleLedger.ledger().withRules(List.of(rule));

        assertThat(new RowInspection(SampleLedger.year(ledger))
                        .faults(row("received=2020-03-05", "handling=受理", "heard=是")))
                .containsExactly(new RowFault("closed", RowRule.Severity.ERROR, "听证过的要填审结日期。这里“审结日期”未填，“听证”是“是”。"));
    }

    @Test
    void where_none_of_the_marked_columns_is_to_blame_the_first_is_marked_all_the_same() {
        RowRule rule = new RowRule(
                "odd", RowRule.Severity.ERROR, new Condition.Flagged("heard", true), List.of("title", "found"), "不可。");
        Ledger ledger = SampleLedger.ledger().withRules(List.of(rule));

        assertThat(new RowInspection(SampleLedger.year(ledger))
                        .faults(row("received=2020-03-05", "handling=受理", "heard=是")))
                .containsExactly(new RowFault("title", RowRule.Severity.ERROR, "不可。这里“听证”是“是”。"));
    }

    @Test
    void a_value_in_no_column_of_the_ledger_is_not_named_among_what_was_found() {
        RowRule rule = new RowRule(
                "odd",
                RowRule.Severity.ERROR,
                new Condition.AllOf(List.of(new Condition.Flagged("heard", true), new Condition.Given("gone", false))),
                List.of("heard", "gone"),
                "不可。");
        Ledger ledger = SampleLedger.ledger().withRules(List.of(rule));

        assertThat(new RowInspection(SampleLedger.year(ledger))
                        .faults(row("received=2020-03-05", "handling=受理", "heard=是")))
                .extracting(RowFault::reason)
                .containsExactly("不可。这里“听证”是“是”。");
    }

    @Test
    void a_ledger_without_a_date_of_its_own_takes_rows_of_any_year() {
        Ledger sample = SampleLedger.ledger();
        Ledger undated = new Ledger(
                "undated",
                "无日期台账",
                sample.area(),
                sample.workItem(),
                sample.own(),
                sample.key(),
                sample.order(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(new RowInspection(SampleLedger.year(undated)).faults(row("received=2019-12-31", "handling=受理")))
                .isEmpty();
    }

    @Test
    void errors_come_before_warnings() {
        assertThat(faults(row("received=2020-01-05", "closed=2020-12-05", "heard=是")))
                .extracting(RowFault::column, RowFault::isError)
                .containsExactly(tuple("handling", true), tuple("heard", true), tuple("closed", false));
    }

    @Test
    void a_row_is_named_by_its_key() {
        Ledger ledger = SampleLedger.ledger();

        assertThat(ledger.keyOf(row("received=2020-03-05", "title=处罚")))
                .hasValueSatisfying(key -> assertThat(key).hasSize(2));
        assertThat(ledger.keyOf(row("received=2020-03-05"))).isEmpty();
    }

    private static RowValues inOrder() {
        return row("received=2020-03-05", "handling=受理");
    }

    private List<RowFault> faults(RowValues row) {
        return inspection.faults(row);
    }
}
