package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerSummary.Counted;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.fazhi.ledger.RowRule;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerChecksTest {
    private static final int YEAR = 2020;
    private static final String CASES = "复议案件数";
    private static final Figure.Typed TYPED = new Figure.Typed("王敏", Instant.parse("2021-01-05T01:00:00Z"));

    private final TestCatalogue building = new TestCatalogue();
    private final List<Violation> violations = new ArrayList<>();
    private final List<StoredFigure> figures = new ArrayList<>();
    private Counted counted = count("11");
    private long rows = 40;
    private Map<String, String> explanations = Map.of();

    @Test
    void rows_that_break_a_rule_are_told_as_gravely_as_the_rule() {
        building.check(rule("ledger_rules"));
        violations.add(new Violation("closed_after", 3, List.of(7L, 8L, 9L)));
        violations.add(new Violation("term", 1, List.of(7L)));

        assertThat(check())
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "“行政复议”台账有3条记录不符合规则：审结日期不能早于收到日期。"),
                        org.assertj.core.groups.Tuple.tuple(Severity.WARNING, "“行政复议”台账有1条记录不符合规则：应在收到后90日内审结。"));
    }

    @Test
    void a_finding_leads_to_the_rows_that_break_the_rule() {
        building.check(rule("ledger_rules"));
        violations.add(new Violation("closed_after", 3, List.of(7L)));

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.place())
                    .isEqualTo(Place.breach("reconsideration", "closed_after", "行政决策 · 合法性审查 · 行政复议"));
            assertThat(finding.snippet()).isEqualTo("行政复议 3条");
            assertThat(finding.suggestion()).isEqualTo("请打开台账，只看这些记录，逐条改正。");
            assertThat(finding.rule().explanation()).isEqualTo("审结日期不能早于收到日期。");
        });
    }

    @Test
    void rows_that_stand_twice_and_units_outside_the_list_are_told() {
        building.check(rule("ledger_rules"));
        violations.add(new Violation(Violation.TWICE, 2, List.of(1L, 2L)));
        violations.add(new Violation("unknown_units", 4, List.of(3L)));

        assertThat(check())
                .extracting(Finding::message)
                .containsExactly("“行政复议”台账有4条记录不符合规则：填写的单位都应当在填报单位名单里。", "“行政复议”台账有2条记录不符合规则：同一件事在一本台账里只登记一次。");
    }

    @Test
    void a_rule_the_ledger_no_longer_has_is_not_told() {
        building.check(rule("ledger_rules"));
        violations.add(new Violation("forgotten", 2, List.of(1L)));

        assertThat(check()).isEmpty();
    }

    @Test
    void a_warning_is_passed_for_the_number_of_rows_it_was_passed_for() {
        building.check(rule("ledger_rules"));
        violations.add(new Violation("term", 1, List.of(7L)));
        explanations = Map.of(check().getFirst().key(), "经批准延期");
        assertThat(check()).singleElement().matches(finding -> !finding.isOpen());

        violations.set(0, new Violation("term", 2, List.of(7L, 8L)));

        assertThat(check()).singleElement().matches(Finding::isOpen);
    }

    @ParameterizedTest(name = "{0} for {1}, because {2}: {4}")
    @CsvSource({
        "12, 11, 有一件上年受理, WARNING, “复议案件数”手工填报的是12件，台账“行政复议”统计为11件。理由：有一件上年受理",
        "12, 11, '', WARNING, “复议案件数”手工填报的是12件，台账“行政复议”统计为11件，没有写理由。",
        "11余, 11, '', WARNING, “复议案件数”手工填报的是11余件，台账“行政复议”统计为11件，没有写理由。",
        "11, 11, '', NOTE, “复议案件数”手工填报的11件与台账“行政复议”的统计结果相同。",
        "12, '', 还没登记, WARNING, “复议案件数”手工填报的是12件，台账“行政复议”暂无统计结果。理由：还没登记",
        "12, '', '', WARNING, “复议案件数”手工填报的是12件，台账“行政复议”暂无统计结果，也没有写理由。"
    })
    void a_counted_figure_given_by_hand_is_told_with_both_values(
            String given, String counts, String reason, Severity severity, String message) {
        building.indicator(CASES, "件", 0, new IndicatorKind.Counted("reconsideration", ""))
                .check(rule("counted_override"));
        counted = counts.isEmpty() ? new LedgerSummary.Nothing("没有记录") : count(counts);
        give(given, reason);

        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.place().kind()).isEqualTo(Place.Kind.INDICATOR);
            assertThat(finding.figures()).singleElement();
        });
    }

    @Test
    void a_figure_given_by_hand_with_more_digits_than_the_count_is_the_same() {
        building.indicator(CASES, "件", 2, new IndicatorKind.Counted("reconsideration", ""))
                .check(rule("counted_override"));
        counted = count("12.35");
        give("12.3478", "");

        assertThat(check())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void a_counted_figure_that_nobody_gave_is_all_right() {
        building.indicator(CASES, "件", 0, new IndicatorKind.Counted("reconsideration", ""))
                .check(rule("counted_override"));

        assertThat(check()).isEmpty();
    }

    @ParameterizedTest(name = "entered {0}, counted {1}: {2}")
    @CsvSource({"12, 11, 12件 ≠ 11件", "11, 11, ''", "10余, 11, ''", "近20, 19, ''", "近20, 11, 近20件 ≠ 11件"})
    void an_entered_total_agrees_with_what_the_ledger_counts(String entered, String counts, String snippet) {
        building.entered(CASES, "件").check(rule("ledger_total"));
        counted = count(counts);
        give(entered, "");

        assertThat(check()).extracting(Finding::snippet).isEqualTo(snippet.isEmpty() ? List.of() : List.of(snippet));
    }

    @Test
    void a_total_that_differs_is_told_with_the_ledger() {
        building.entered(CASES, "件").check(rule("ledger_total"));
        give("12", "");

        assertThat(check())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("“复议案件数”是12件，而台账“行政复议”统计为11件，两者不一致。"));
    }

    @Test
    void a_ledger_without_rows_is_not_kept_and_has_nothing_to_say() {
        building.entered(CASES, "件").check(rule("ledger_total")).check(rule("ledger_rules"));
        violations.add(new Violation("term", 1, List.of(7L)));
        give("12", "");
        rows = 0;

        assertThat(check()).isEmpty();
    }

    private List<Finding> check() {
        Catalogue catalogue = building.build().withLedgers(List.of(ledger()));
        LedgerSummary summary = new LedgerSummary("reconsideration", YEAR, rows, Map.of(CASES, counted), violations);
        FigureTable table =
                FigureTable.of(Map.of(YEAR, catalogue), figures, Map.of()).withCounted(summary);
        return Checker.check(
                new CheckContext(YEAR, catalogue, table, List.of(), Map.of("reconsideration", summary), explanations));
    }

    private void give(String written, String reason) {
        Reading.Read read = (Reading.Read) QuantityReader.read(written, new MeasureUnit("件"));
        figures.add(new StoredFigure(CASES, YEAR, Optional.empty(), read.quantity(), TYPED, reason));
    }

    private static Counted count(String number) {
        return new LedgerSummary.Number(new BigDecimal(number), 11, BigDecimal.ZERO);
    }

    private static CheckDefinition rule(String rule) {
        return new CheckDefinition(rule, rule, Severity.WARNING, Optional.empty(), List.of(), Optional.empty(), "");
    }

    private static Ledger ledger() {
        return new Ledger(
                "reconsideration",
                "行政复议",
                "decisions",
                "decisions.review",
                List.of(
                        Column.of("received", "收到日期", new ColumnType.Date()),
                        Column.of("closed", "审结日期", new ColumnType.Date())),
                List.of("received"),
                List.of(),
                Optional.of("received"),
                List.of(
                        row(
                                "closed_after",
                                RowRule.Severity.ERROR,
                                OptionalInt.empty(),
                                OptionalInt.of(-1),
                                "审结日期不能早于收到日期。"),
                        row("term", RowRule.Severity.WARNING, OptionalInt.of(91), OptionalInt.empty(), "应在收到后90日内审结。")),
                List.of(Count.of(CASES, new CountMethod.Rows(), List.of())));
    }

    private static RowRule row(
            String code, RowRule.Severity severity, OptionalInt least, OptionalInt most, String explanation) {
        Condition broken = new Condition.DaysBetween("received", "closed", least, most);
        return new RowRule(code, severity, broken, List.of("closed"), explanation);
    }
}
