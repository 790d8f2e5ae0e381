package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.ledger.SampleLedger.row;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.ledger.RulePattern.CreditCode;
import org.fazhi.ledger.RulePattern.Forbidden;
import org.fazhi.ledger.RulePattern.InOrder;
import org.fazhi.ledger.RulePattern.InTime;
import org.fazhi.ledger.RulePattern.NotBefore;
import org.fazhi.ledger.RulePattern.NotGreater;
import org.fazhi.ledger.RulePattern.OnlyWhen;
import org.fazhi.ledger.RulePattern.RequiredWhen;
import org.fazhi.ledger.RulePattern.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RulePatternTest {
    private static final Condition ACCEPTED = new Condition.OneOf("handling", Set.of("受理"));
    private static final Condition HEARD = new Condition.Flagged("heard", true);

    static final List<RulePattern> PATTERNS = List.of(
            new NotBefore("closed", "received"),
            new Within("closed", "received", 60),
            new Within("closed", "received", 0),
            new InTime("closed", "received", new TimeLimit(20, TimeLimit.Unit.WORKING_DAYS)),
            new InOrder(List.of("received", "heard_on", "closed")),
            new NotGreater("fixed", "found"),
            new CreditCode("credit"),
            new OnlyWhen("heard", true, List.of(ACCEPTED)),
            new OnlyWhen("closed", false, List.of(ACCEPTED)),
            new OnlyWhen("closed", false, List.of(ACCEPTED, HEARD)),
            new RequiredWhen("closed", List.of(ACCEPTED)),
            new RequiredWhen("closed", List.of(ACCEPTED, HEARD)),
            new Forbidden(List.of("heard"), List.of(HEARD)),
            new Forbidden(List.of("heard", "handling"), List.of(ACCEPTED, HEARD)),
            new Forbidden(List.of("heard"), List.of()));

    private final Matching matching = new Matching(SampleLedger.year());

    @ParameterizedTest
    @FieldSource("PATTERNS")
    void a_rule_is_told_again_as_the_pattern_it_was_made_from(RulePattern pattern) {
        RowRule rule = pattern.rule("rule", RowRule.Severity.WARNING, "应当如此。");

        assertThat(RulePattern.of(rule)).isEqualTo(pattern);
        assertThat(rule)
                .isEqualTo(new RowRule("rule", RowRule.Severity.WARNING, pattern.broken(), pattern.columns(), "应当如此。"));
    }

    /** Whatever somebody wrote into a definition file stays the same rule, if only as what must not be. */
    @Test
    void a_rule_of_no_pattern_is_told_as_what_is_forbidden() {
        Condition days = new Condition.DaysBetween("received", "closed", OptionalInt.of(1), OptionalInt.of(9));
        List<Condition> odd = List.of(
                days,
                new Condition.DaysBetween("received", "closed", OptionalInt.empty(), OptionalInt.of(-2)),
                new Condition.DaysBetween("received", "closed", OptionalInt.of(0), OptionalInt.empty()),
                new Condition.DaysBetween("received", "closed", OptionalInt.of(1), OptionalInt.of(-1)),
                new Condition.AnyOf(List.of(HEARD, ACCEPTED)),
                new Condition.AllOf(List.of(HEARD)),
                new Condition.AllOf(List.of(new Condition.Flagged("heard", false), new Condition.Not(ACCEPTED))),
                new Condition.AllOf(List.of(HEARD, new Condition.Not(ACCEPTED), days)),
                new Condition.AllOf(List.of(new Condition.Given("closed", true), ACCEPTED)),
                new Condition.Not(HEARD),
                new Condition.InYear("received"));

        for (Condition broken : odd) {
            RowRule rule = new RowRule("odd", RowRule.Severity.ERROR, broken, List.of("closed"), "不可。");
            RulePattern pattern = RulePattern.of(rule);

            assertThat(pattern).as(broken.toString()).isInstanceOf(Forbidden.class);
            assertThat(pattern.rule("odd", RowRule.Severity.ERROR, "不可。")).isEqualTo(rule);
        }
    }

    @Test
    void a_pattern_that_would_mark_other_cells_is_not_taken() {
        RowRule rule = new RowRule(
                "odd",
                RowRule.Severity.ERROR,
                new NotBefore("closed", "received").broken(),
                List.of("received", "closed"),
                "不可。");

        assertThat(RulePattern.of(rule)).isInstanceOf(Forbidden.class);
        assertThat(RulePattern.of(rule).columns()).containsExactly("received", "closed");
    }

    @Test
    void the_cells_to_mark_begin_with_the_one_the_rule_is_about() {
        assertThat(Stream.of(
                                new NotBefore("closed", "received"),
                                new Within("closed", "received", 60),
                                new InOrder(List.of("received", "closed")),
                                new NotGreater("fixed", "found"),
                                new CreditCode("credit"),
                                new OnlyWhen("heard", true, List.of(ACCEPTED)),
                                new RequiredWhen("closed", List.of(ACCEPTED)),
                                new Forbidden(List.of("heard", "handling"), List.of(HEARD)))
                        .map(RulePattern::columns))
                .containsExactly(
                        List.of("closed", "received"),
                        List.of("closed", "received"),
                        List.of("received", "closed"),
                        List.of("fixed", "found"),
                        List.of("credit"),
                        List.of("heard"),
                        List.of("closed"),
                        List.of("heard", "handling"));
    }

    /** These words stand in definition files. */
    @Test
    void every_pattern_has_the_word_it_is_written_with() {
        assertThat(PATTERNS.stream().map(RulePattern::keyword).distinct())
                .containsExactly(
                        "not_before",
                        "within",
                        "in_time",
                        "in_order",
                        "not_greater",
                        "credit_code",
                        "only_when",
                        "required_when",
                        "forbidden");
    }

    /** 行政复议法: a case may be closed on the day it came in, never before. */
    @Test
    void a_date_before_the_other_breaks_not_before_and_one_that_is_missing_does_not() {
        RulePattern pattern = new NotBefore("closed", "received");

        assertBroken(pattern, row("received=2020-03-05", "closed=2020-03-04"));
        assertKept(pattern, row("received=2020-03-05", "closed=2020-03-05"));
        assertKept(pattern, row("received=2020-03-05", "closed=2020-03-06"));
        assertKept(pattern, row("received=2020-03-05"));
        assertKept(pattern, row("closed=2020-03-05"));
    }

    /** 行政复议法第三十一条: sixty days; the sixtieth is still in time. */
    @Test
    void the_last_day_of_a_term_keeps_it() {
        RulePattern pattern = new Within("closed", "received", 60);

        assertKept(pattern, row("received=2020-01-01", "closed=2020-03-01"));
        assertBroken(pattern, row("received=2020-01-01", "closed=2020-03-02"));
        assertKept(pattern, row("received=2020-01-01"));
    }

    @Test
    void of_several_dates_none_is_before_any_given_earlier() {
        RulePattern pattern = new InOrder(List.of("received", "heard_on", "closed"));
        RowValues row = row("received=2020-03-05", "closed=2020-05-05");

        assertKept(pattern, row);
        assertKept(pattern, row.with("heard_on", row.get("received")));
        assertKept(pattern, row.with("heard_on", row.get("closed")));
        assertBroken(pattern, row("received=2020-03-05", "closed=2020-03-04"));
        assertBroken(pattern, row.with("heard_on", row("received=2020-05-06").get("received")));
        assertBroken(pattern, row.with("heard_on", row("received=2020-03-04").get("received")));
    }

    @Test
    void an_equal_number_is_not_greater() {
        RulePattern pattern = new NotGreater("fixed", "found");

        assertBroken(pattern, row("fixed=4", "found=3"));
        assertKept(pattern, row("fixed=3", "found=3"));
        assertKept(pattern, row("fixed=3"));
    }

    @Test
    void a_flag_may_be_set_only_where_the_conditions_are_met() {
        RulePattern pattern = new OnlyWhen("heard", true, List.of(ACCEPTED));

        assertBroken(pattern, row("heard=是", "handling=告知"));
        assertBroken(pattern, row("heard=是"));
        assertKept(pattern, row("heard=是", "handling=受理"));
        assertKept(pattern, row("heard=否", "handling=告知"));
    }

    @Test
    void something_may_stand_in_a_column_only_where_all_conditions_are_met() {
        RulePattern pattern = new OnlyWhen("closed", false, List.of(ACCEPTED, HEARD));

        assertBroken(pattern, row("closed=2020-05-05", "handling=受理"));
        assertKept(pattern, row("closed=2020-05-05", "handling=受理", "heard=是"));
        assertKept(pattern, row("handling=受理"));
    }

    @Test
    void a_column_is_required_where_all_conditions_are_met() {
        RulePattern pattern = new RequiredWhen("closed", List.of(ACCEPTED, HEARD));

        assertBroken(pattern, row("handling=受理", "heard=是"));
        assertKept(pattern, row("handling=受理"));
        assertKept(pattern, row("handling=受理", "heard=是", "closed=2020-05-05"));
    }

    @Test
    void what_is_forbidden_is_forbidden_only_together() {
        RulePattern pattern = new Forbidden(List.of("heard"), List.of(ACCEPTED, HEARD));

        assertBroken(pattern, row("handling=受理", "heard=是"));
        assertKept(pattern, row("handling=受理"));
        assertKept(pattern, row("heard=是"));
    }

    private void assertBroken(RulePattern pattern, RowValues row) {
        assertThat(matching.meets(row, pattern.broken())).as(row.toString()).isTrue();
    }

    private void assertKept(RulePattern pattern, RowValues row) {
        assertThat(matching.meets(row, pattern.broken())).as(row.toString()).isFalse();
    }
}
