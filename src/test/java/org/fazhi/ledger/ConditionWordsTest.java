package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.ledger.SampleLedger.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private static final Condition HEARD = new Condition.Flagged("heard", true);
    private static final Condition ACCEPTED = new Condition.OneOf("handling", Set.of("受理"));

    private final ConditionWords words = new ConditionWords(SampleLedger.ledger(), new SampleUnits());

    @Test
    void choices_are_named_in_their_order() {
        said(new Condition.OneOf("handling", Set.of("告知", "受理")), "“处理”是受理或告知");
        said(new Condition.OneOf("defendant", Set.of("gone", "east", "market")), "“被申请人”是市场监管局或东街街道或gone");
        said(new Condition.Not(ACCEPTED), "“处理”不是受理");
        said(new Condition.OfKind("helpers", Set.of(UnitKind.TOWN, UnitKind.DEPARTMENT)), "“配合单位”是其他部门或镇街");
        said(new Condition.OneOf("nowhere", Set.of("甲")), "“nowhere”是甲");
    }

    @Test
    void a_cell_is_filled_flagged_or_holds_text() {
        said(HEARD, "“听证”为是");
        said(new Condition.Flagged("heard", false), "“听证”为否");
        said(new Condition.Given("title", true), "填了“案由”");
        said(new Condition.Given("title", false), "没填“案由”");
        said(new Condition.Contains("title", "处罚"), "“案由”含“处罚”");
        said(new Condition.Anywhere("xz"), "任意一列含“xz”");
        said(new Condition.BadCreditCode("credit"), "“信用代码”不是有效的统一社会信用代码");
        said(new Condition.UnknownUnit("responsible"), "“责任单位”不在填报单位名单里");
        said(new Condition.KeyShared(), "与另一条记录重复");
        said(new Condition.Greater("fixed", "found"), "“整改完成”大于“发现问题”");
    }

    @Test
    void ranges_name_the_ends_they_have() {
        Optional<BigDecimal> sixty = Optional.of(number("60"));
        said(new Condition.Between("score", sixty, Optional.of(number("80"))), "“得分”在60.0到80.0之间");
        said(new Condition.Between("progress", sixty, Optional.empty()), "“进度”不小于60%");
        said(new Condition.Between("found", Optional.empty(), sixty), "“发现问题”不大于60");
        said(new Condition.Between("found", sixty, sixty), "“发现问题”等于60");
        said(new Condition.Between("found", Optional.empty(), Optional.empty()), "填了“发现问题”");
        Optional<LocalDate> march = Optional.of(LocalDate.of(2020, 3, 1));
        said(new Condition.Dated("received", march, march), "“收到日期”在2020-03-01到2020-03-01之间");
        said(new Condition.Dated("received", march, Optional.empty()), "“收到日期”不早于2020-03-01");
        said(new Condition.Dated("received", Optional.empty(), march), "“收到日期”不晚于2020-03-01");
        said(new Condition.InYear("received"), "“收到日期”在本年度");
        said(new Condition.Not(new Condition.InYear("received")), "“收到日期”不在本年度");
    }

    @Test
    void days_are_said_as_the_clerk_would_say_them() {
        said(between(OptionalInt.empty(), OptionalInt.of(-1)), "“审结日期”早于“收到日期”");
        said(between(OptionalInt.of(0), OptionalInt.empty()), "“审结日期”不早于“收到日期”");
        said(between(OptionalInt.of(0), OptionalInt.of(60)), "从“收到日期”到“审结日期”有0到60天");
        said(between(OptionalInt.of(91), OptionalInt.empty()), "从“收到日期”到“审结日期”至少91天");
        said(between(OptionalInt.empty(), OptionalInt.of(60)), "从“收到日期”到“审结日期”最多60天");
        said(ahead(OptionalInt.of(0), OptionalInt.of(90)), "“审结日期”在今后90天内");
        said(ahead(OptionalInt.empty(), OptionalInt.of(-1)), "“审结日期”已经过了");
        said(ahead(OptionalInt.of(30), OptionalInt.empty()), "“审结日期”离统计日至少30天");
        said(ahead(OptionalInt.of(30), OptionalInt.of(60)), "“审结日期”离统计日30到60天");
    }

    @Test
    void parts_are_bracketed_where_they_have_parts_themselves() {
        Condition either = new Condition.AnyOf(List.of(HEARD, ACCEPTED));

        assertThat(words.say(List.of())).isEmpty();
        assertThat(words.say(List.of(HEARD, ACCEPTED))).isEqualTo("“听证”为是，且“处理”是受理");
        assertThat(words.say(List.of(either, new Condition.Not(HEARD)))).isEqualTo("（“听证”为是，或者“处理”是受理），且不满足（“听证”为是）");
        said(either, "“听证”为是，或者“处理”是受理");
        said(new Condition.AnyOf(List.of(new Condition.AllOf(List.of(HEARD)), ACCEPTED)), "“听证”为是，或者“处理”是受理");
    }

    @Test
    void a_single_part_needs_no_brackets() {
        assertThat(words.say(List.of(new Condition.AllOf(List.of(HEARD)), ACCEPTED)))
                .isEqualTo("“听证”为是，且“处理”是受理");
        assertThat(words.say(List.of(new Condition.AllOf(List.of(HEARD, ACCEPTED)), ACCEPTED)))
                .isEqualTo("（“听证”为是，且“处理”是受理），且“处理”是受理");
        assertThat(words.say(List.of(new Condition.AnyOf(List.of(ACCEPTED)), HEARD)))
                .isEqualTo("“处理”是受理，且“听证”为是");
    }

    @Test
    void a_column_the_ledger_no_longer_has_is_named_by_its_code() {
        said(new Condition.Between("forgotten", Optional.of(number("1.50")), Optional.empty()), "“forgotten”不小于1.5");
        said(new Condition.Given("forgotten", true), "填了“forgotten”");
        said(new Condition.OneOf("forgotten", Set.of("market")), "“forgotten”是市场监管局");
    }

    @Test
    void a_range_of_days_without_an_end_asks_only_for_the_days() {
        said(between(OptionalInt.empty(), OptionalInt.empty()), "“收到日期”和“审结日期”都填了");
        said(between(OptionalInt.empty(), OptionalInt.of(0)), "从“收到日期”到“审结日期”最多0天");
        said(between(OptionalInt.of(0), OptionalInt.of(-1)), "从“收到日期”到“审结日期”有0到-1天");
        said(ahead(OptionalInt.empty(), OptionalInt.empty()), "填了“审结日期”");
        said(ahead(OptionalInt.empty(), OptionalInt.of(30)), "“审结日期”离统计日最多30天");
        said(ahead(OptionalInt.of(0), OptionalInt.empty()), "“审结日期”离统计日至少0天");
        said(new Condition.Dated("received", Optional.empty(), Optional.empty()), "填了“收到日期”");
        said(new Condition.Between("found", Optional.of(number("1")), Optional.of(number("2"))), "“发现问题”在1到2之间");
    }

    @Test
    void codes_are_named_as_in_their_list_and_what_is_not_in_it_last() {
        said(new Condition.OneOf("handling", Set.of("告知", "受理", "和解")), "“处理”是受理或告知或和解");
        said(new Condition.Not(new Condition.OneOf("handling", Set.of("告知", "受理"))), "“处理”不是受理或告知");
        said(new Condition.OneOf("helpers", Set.of("east", "market", "gone")), "“配合单位”是市场监管局或东街街道或gone");
        said(new Condition.OfKind("helpers", Set.of(UnitKind.TOWN, UnitKind.DEPARTMENT)), "“配合单位”是其他部门或镇街");
    }

    @Test
    void a_count_says_what_it_counts_from_which_rows() {
        List<Condition> where = List.of(ACCEPTED);
        counts(new CountMethod.Rows(), List.of(), "全部记录数");
        counts(new CountMethod.Rows(), where, "“处理”是受理的记录数");
        counts(new CountMethod.Distinct("defendant"), where, "“处理”是受理的记录里不同“被申请人”的个数");
        counts(new CountMethod.DistinctUnits("defendant", Set.of(UnitKind.TOWN)), List.of(), "全部记录里“被申请人”涉及的镇街个数");
        counts(new CountMethod.Sum("amount"), List.of(), "全部记录的“涉及金额”合计");
        counts(new CountMethod.Difference("found", "fixed"), List.of(), "全部记录的“发现问题”合计减去“整改完成”合计");
        counts(new CountMethod.Mean("score"), List.of(), "全部记录的“得分”平均数");
        counts(new CountMethod.WeightedMean("score", "found"), List.of(), "全部记录的“得分”按“发现问题”加权的平均数");
        counts(new CountMethod.MeanDays("received", "closed"), where, "“处理”是受理的记录从“收到日期”到“审结日期”的平均天数");
        counts(new CountMethod.Share(List.of(HEARD)), where, "“处理”是受理的记录中“听证”为是的占比");
        counts(new CountMethod.ShareOfSums("fixed", "found"), List.of(), "全部记录的“整改完成”合计占“发现问题”合计的比例");
        counts(new CountMethod.Coverage("defendant", Set.of(UnitKind.TOWN)), List.of(), "全部记录的“被申请人”覆盖镇街的比例");
        counts(new CountMethod.Latest("score", "received"), List.of(), "全部记录中“收到日期”最近一条的“得分”");
    }

    @Test
    void a_count_says_what_it_is_divided_by_and_what_it_begins_with() {
        Count count = new Count(
                "i",
                new CountMethod.Sum("amount"),
                List.of(),
                number("10000"),
                Count.Span.TERM,
                Optional.of(new Count.Opening(2020, number("49"))));

        assertThat(new CountWords(SampleLedger.ledger(), new SampleUnits()).say(count))
                .isEqualTo("本届以来全部记录的“涉及金额”合计，除以10000，加2020年以前的期初数49");
    }

    private static Condition between(OptionalInt least, OptionalInt most) {
        return new Condition.DaysBetween("received", "closed", least, most);
    }

    private static Condition ahead(OptionalInt least, OptionalInt most) {
        return new Condition.DaysAhead("closed", least, most);
    }

    private void said(Condition condition, String sentence) {
        assertThat(words.say(condition)).isEqualTo(sentence);
    }

    private static void counts(CountMethod counting, List<Condition> where, String sentence) {
        assertThat(new CountWords(SampleLedger.ledger(), new SampleUnits()).say(Count.of("i", counting, where)))
                .isEqualTo(sentence);
    }
}
