package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.EveryColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RulePattern;
import org.fazhi.ledger.Sorting;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;

public class LedgerTextTest {

    @Test
    void a_definition_nested_without_end_is_refused_and_does_no_harm() {
        for (String text : List.of(
                "where: " + "[".repeat(200_000),
                "where: " + "{not: ".repeat(1500) + "{}" + "}".repeat(1500),
                "- ".repeat(5000),
                "a: &a [x,x,x,x,x,x,x,x,x]\n" + nestedAliases())) {
            assertThat(LedgerText.read("台账.yaml", text)).isInstanceOf(ParsedLedger.Faulty.class);
        }
    }

    private static String nestedAliases() {
        StringBuilder text = new StringBuilder();
        for (char one = 'b'; one < 'z'; one++)
            text.append("%s: &%s [*%s,*%s,*%s,*%s,*%s,*%s,*%s,*%s]\n"
                    .formatted(
                            one,
                            one,
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1),
                            (char) (one - 1)));
        return text.toString();
    }

    @Test
    void a_definition_in_order_is_read_whole() throws IOException {
        Ledger ledger = complete(sample());
        assertThat(ledger.code()).isEqualTo("reconsideration");
        assertThat(ledger.workItem()).isEqualTo("disputes.reconsideration");
        assertThat(ledger.own())
                .extracting(Column::label)
                .containsExactly("收到日期", "申请人", "被申请人", "事项", "处理", "听证", "审结方式", "审结日期");
        assertThat(ledger.column("handling").orElseThrow().type())
                .isEqualTo(new ColumnType.Coded(List.of(
                        CodeEntry.of("受理"), CodeEntry.of("不予受理"), new CodeEntry("告知", "告知", List.of("告知另行处理")))));
        assertThat(ledger.dated()).contains("received");
        assertThat(ledger.rules())
                .extracting(RulePattern::of)
                .contains(
                        new RulePattern.NotBefore("closed", "received"),
                        new RulePattern.OnlyWhen(
                                "heard", true, List.of(new Condition.OneOf("handling", Set.of("受理")))));
        assertThat(ledger.rules().getLast().severity()).isEqualTo(RowRule.Severity.WARNING);
        assertThat(ledger.count("reconsideration_heard").orElseThrow().where())
                .containsExactly(new Condition.Flagged("heard", true));
    }

    @Test
    void what_is_written_is_a_line_for_each_column_and_reads_back_the_same() throws IOException {
        Ledger ledger = complete(sample());
        String written = LedgerText.write(ledger);
        assertThat(complete(written)).isEqualTo(ledger);
        assertThat(written)
                .contains("  - {code: received, label: 收到日期, aliases: [收件日期], type: date, required: true, width: 110,"
                        + " help: 收到申请书的日子。}\n")
                .contains("rule: only_when, column: heard, when: [{column: handling, is: [受理]}]")
                .contains("  - {indicator: reconsideration_received, count: rows}\n")
                .doesNotContain("!!")
                .doesNotContain("\"");
    }

    @Test
    void every_type_condition_rule_and_counting_reads_back_the_same() {
        Ledger ledger = full();
        assertThat(ledger.own().stream().map(column -> column.type().keyword()))
                .containsAll(
                        EveryColumnType.all().stream().map(ColumnType::keyword).toList());
        String written = LedgerText.write(ledger);
        assertThat(complete(written)).isEqualTo(ledger);
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() {
        assertThat(faults("""
            code: Visit
            name: 走访
            area: disputes
            item: disputes.visit
            colour: red
            columns:
              - {code: day, label: 日期, type: date}
              - {code: day, label: 地点, type: txet, length: 9}
              - {code: place, label: 日期, type: code, codes: []}
              - {code: remark, label: 备注, type: note}
              - {code: kind, label: 类别, type: code, codes: [甲, 甲, {code: 乙, lable: 乙}]}
              - {code: title, label: 标题, type: text, length: 0}
              - {code: score, label: 得分, type: decimal, decimals: 9}
            key: [nothing]
            order: [-absent, number]
            dated: kind
            rules:
              - {code: one, rule: not_before, column: kind, other: day, explanation: 不能早。}
              - {code: one, rule: luck, explanation: 没有。}
              - {code: two, rule: required_when, column: day, when: [{column: kind, is: [丙]}], explanation: 要填。}
            counts:
              - {indicator: visits, count: rows, where: [{column: gone, flag: true}, {column: day}]}
              - {indicator: visits, count: sum, column: day, divisor: 0}
              - {indicator: people, count: guess}
              - {indicator: late, count: rows, where: [{from: day, to: day}]}
              - {indicator: towns, count: coverage, column: kind, kinds: [village]}
            """))
                .containsExactly(
                        "1 代码“Visit”只能由小写字母、数字和下划线组成，并以字母开头。",
                        "5 未能识别“colour”，请检查拼写或者删除。",
                        "8 “type”不能是“txet”，可以写：code、date、decimal、flag、money、note、percent、person、text、unit、units、whole。",
                        "8 代码“day”已经用过，不能重复。",
                        "9 列“place”的选项表是空的，至少要有一项。",
                        "9 名称“日期”已经用过，不能重复。",
                        "10 代码“remark”已经用过，不能重复。",
                        "10 名称“备注”已经用过，不能重复。",
                        "11 未能识别“lable”，请检查拼写或者删除。",
                        "11 代码“甲”已经用过，不能重复。",
                        "11 名称“甲”已经用过，不能重复。",
                        "12 “length”应在1到10000之间，现在是0。",
                        "13 “decimals”应在0到6之间，现在是9。",
                        "14 没有代码为“nothing”的列。",
                        "15 没有代码为“absent”的列。",
                        "16 列“kind”的类型是code，这里可以用：date。",
                        "18 列“kind”的类型是code，这里可以用：date。",
                        "19 没有“luck”这种规则，可以写：credit_code、forbidden、in_order、in_time、not_before、not_greater、only_when、"
                                + "required_when、within。",
                        "19 代码“one”已经用过，不能重复。",
                        "20 列“kind”的选项表里没有“丙”。",
                        "22 没有代码为“gone”的列。",
                        "22 条件要写明比较什么，例如is、flag、given、least、first、in_year、kinds。",
                        "23 “divisor”应大于0，现在是0。",
                        "23 列“day”的类型是date，这里可以用：decimal、money、percent、whole。",
                        "23 指标“visits”在这个台账里统计了两次，只能保留一次。",
                        "24 没有“guess”这种统计方式，可以写：coverage、difference、distinct、distinct_either、distinct_units、latest、mean、mean_days、"
                                + "rows、share、share_of_sums、sum、weighted_mean。",
                        "25 “least”和“most”至少要写一个。",
                        "26 列“kind”的类型是code，这里可以用：unit、units。",
                        "26 “kinds”不能是“village”，可以写：association、department、enforcement、government、town、vertical。");
    }

    public static String sample() throws IOException {
        try (InputStream stream = LedgerTextTest.class.getResourceAsStream("reconsideration.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static Ledger complete(String text) {
        return switch (LedgerText.read("台账.yaml", text)) {
            case ParsedLedger.Complete(Ledger ledger) -> ledger;
            case ParsedLedger.Faulty(List<CatalogueFault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(String text) {
        return LedgerText.read("台账.yaml", text) instanceof ParsedLedger.Faulty(List<CatalogueFault> faults)
                ? faults.stream().map(one -> one.line() + " " + one.reason()).toList()
                : List.of();
    }

    private static Ledger full() {
        List<Column> columns = List.of(
                new Column("day", "日期", List.of("某日, 某月"), new ColumnType.Date(), true, 90, "写成：2020-03-05 # 不要空着"),
                Column.of("other_day", "'另一'日期", new ColumnType.Date(true)),
                Column.of("title", "标题: 𠮷野家 {甲}", new ColumnType.Text(300)),
                Column.of("credit", "true", new ColumnType.Text(500)),
                Column.of("story", "- 经过", new ColumnType.Note()),
                Column.of("person", "2020", new ColumnType.Person()),
                Column.of("people", "~", new ColumnType.Whole()),
                Column.of("score", "得分", new ColumnType.Decimal(3)),
                Column.of("amount", "金额", new ColumnType.Money()),
                Column.of("progress", "进度", new ColumnType.Percent()),
                Column.of("open", "公开", new ColumnType.Flag()),
                Column.of(
                        "kind",
                        "类别",
                        new ColumnType.Coded(List.of(
                                CodeEntry.of("90分以上"),
                                CodeEntry.of("no"),
                                new CodeEntry("丙", "第三", List.of("三"), "落选")))),
                Column.of("unit", "单位", new ColumnType.Unit()),
                Column.of("units", "各单位", new ColumnType.Units()));
        return new Ledger(
                "full",
                "样样都有",
                "disputes",
                "disputes.full",
                columns,
                List.of("title", "day"),
                List.of(new Sorting("day", true), Sorting.up("number")),
                Optional.of("day"),
                rules(),
                counts());
    }

    private static List<Condition> conditions() {
        Set<UnitKind> kinds = Set.of(UnitKind.TOWN, UnitKind.DEPARTMENT);
        return List.of(
                new Condition.OneOf("kind", Set.of("no", "丙")),
                new Condition.InGroup("kind", Set.of("落选")),
                new Condition.Applies("other_day", false),
                new Condition.Flagged("open", false),
                new Condition.Given("story", true),
                new Condition.Contains("title", "不, [予]"),
                new Condition.Anywhere("甲"),
                new Condition.Between("amount", Optional.of(new BigDecimal("-0.50")), Optional.empty()),
                new Condition.Dated(
                        "day", Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 2, 9))),
                new Condition.InYear("day"),
                new Condition.OfKind("units", kinds),
                new Condition.DaysBetween("day", "other_day", OptionalInt.of(-3), OptionalInt.of(60)),
                new Condition.DaysAhead("day", OptionalInt.empty(), OptionalInt.of(-1)),
                new Condition.Greater("people", "score"),
                new Condition.BadCreditCode("credit"),
                new Condition.UnknownUnit("units"),
                new Condition.KeyShared(),
                new Condition.Not(new Condition.Given("unit", false)),
                new Condition.AnyOf(List.of(new Condition.Flagged("open", true), new Condition.InYear("other_day"))),
                new Condition.AllOf(List.of(new Condition.Flagged("open", true))));
    }

    private static List<RowRule> rules() {
        List<Condition> some = conditions().subList(0, 2);
        List<Condition> one = conditions().subList(17, 18);
        List<RulePattern> patterns = List.of(
                new RulePattern.NotBefore("other_day", "day"),
                new RulePattern.Within("other_day", "day", 0),
                new RulePattern.InOrder(List.of("day", "other_day")),
                new RulePattern.NotGreater("people", "score"),
                new RulePattern.CreditCode("credit"),
                new RulePattern.OnlyWhen("open", true, some),
                new RulePattern.OnlyWhen("title", false, one),
                new RulePattern.RequiredWhen("title", some),
                new RulePattern.RequiredWhen("title", one),
                new RulePattern.Forbidden(List.of("kind"), some),
                new RulePattern.Forbidden(List.of("kind", "open"), one));
        List<RowRule> rules = new ArrayList<>();
        for (RulePattern pattern : patterns) {
            RowRule.Severity severity = RowRule.Severity.values()[rules.size() % 2];
            rules.add(pattern.rule("rule_" + rules.size(), severity, "第" + rules.size() + "条: 不行。"));
        }
        return rules;
    }

    private static List<Count> counts() {
        Set<UnitKind> kinds = Set.of(UnitKind.ENFORCEMENT, UnitKind.ASSOCIATION);
        List<CountMethod> countings = List.of(
                new CountMethod.Rows(),
                new CountMethod.Distinct("title"),
                new CountMethod.Cases("title", "credit"),
                new CountMethod.DistinctUnits("units", kinds),
                new CountMethod.Sum("amount"),
                new CountMethod.Difference("people", "score"),
                new CountMethod.Mean("score"),
                new CountMethod.WeightedMean("score", "people"),
                new CountMethod.MeanDays("day", "other_day"),
                new CountMethod.Share(conditions().subList(0, 3)),
                new CountMethod.ShareOfSums("people", "score"),
                new CountMethod.Coverage("unit", kinds),
                new CountMethod.Latest("people", "day"),
                new CountMethod.DistinctEither("unit", "unit"));
        List<Count> counts = new ArrayList<>();
        for (CountMethod counting : countings)
            counts.add(Count.of("indicator_" + counts.size(), counting, counts.isEmpty() ? conditions() : List.of()));
        counts.add(new Count(
                "last",
                new CountMethod.Sum("amount"),
                List.of(),
                BigDecimal.valueOf(10000),
                Count.Span.TERM,
                Optional.of(new Count.Opening(2020, new BigDecimal("49.5")))));
        return counts;
    }
}
