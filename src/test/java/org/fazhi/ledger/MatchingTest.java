package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.ledger.SampleLedger.number;
import static org.fazhi.ledger.SampleLedger.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final RowValues EMPTY = RowValues.NONE;

    private final Matching matching = new Matching(SampleLedger.year());

    @Test
    void a_code_or_unit_is_one_of_these() {
        Condition accepted = new Condition.OneOf("handling", Set.of("受理", "告知"));

        assertThat(meets(row("handling=受理"), accepted)).isTrue();
        assertThat(meets(row("handling=不予受理"), accepted)).isFalse();
        assertThat(meets(EMPTY, accepted)).isFalse();
        assertThat(meets(row("defendant=公安分局"), new Condition.OneOf("defendant", Set.of("police"))))
                .isTrue();
    }

    @Test
    void of_several_units_one_is_enough() {
        RowValues row = row("helpers=公安分局、东街街道");

        assertThat(meets(row, new Condition.OneOf("helpers", Set.of("east", "market"))))
                .isTrue();
        assertThat(meets(row, new Condition.OneOf("helpers", Set.of("market")))).isFalse();
        assertThat(meets(row, new Condition.OfKind("helpers", Set.of(UnitKind.TOWN))))
                .isTrue();
        assertThat(meets(row, new Condition.OfKind("helpers", Set.of(UnitKind.DEPARTMENT))))
                .isFalse();
    }

    @Test
    void a_code_meets_what_its_group_meets() {
        Condition turnedAway = new Condition.InGroup("handling", Set.of("未受理"));

        assertThat(meets(row("handling=不予受理"), turnedAway)).isTrue();
        assertThat(meets(row("handling=告知"), turnedAway)).isTrue();
        assertThat(meets(row("handling=受理"), turnedAway)).isFalse();
        assertThat(meets(EMPTY, turnedAway)).isFalse();
    }

    @Test
    void a_step_that_does_not_apply_is_an_answer_and_no_day() {
        RowValues answered = row("argued=不适用");

        assertThat(meets(answered, new Condition.Given("argued", true))).isTrue();
        assertThat(meets(answered, new Condition.Applies("argued", false))).isTrue();
        assertThat(meets(answered, new Condition.Applies("argued", true))).isFalse();
        assertThat(meets(answered, new Condition.Dated("argued", Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(meets(
                        answered.with("received", row("received=2020-03-05").get("received")),
                        new Condition.DaysBetween("received", "argued", OptionalInt.of(1), OptionalInt.empty())))
                .isFalse();
        assertThat(meets(row("argued=2020-03-05"), new Condition.Applies("argued", true)))
                .isTrue();
        assertThat(meets(EMPTY, new Condition.Applies("argued", false))).isFalse();
    }

    @Test
    void an_empty_flag_counts_as_no() {
        assertThat(meets(row("heard=是"), new Condition.Flagged("heard", true))).isTrue();
        assertThat(meets(row("heard=否"), new Condition.Flagged("heard", false))).isTrue();
        assertThat(meets(EMPTY, new Condition.Flagged("heard", false))).isTrue();
        assertThat(meets(EMPTY, new Condition.Flagged("heard", true))).isFalse();
    }

    @Test
    void something_is_given_or_not() {
        assertThat(meets(row("title=处罚"), new Condition.Given("title", true))).isTrue();
        assertThat(meets(row("title=处罚"), new Condition.Given("title", false))).isFalse();
        assertThat(meets(EMPTY, new Condition.Given("title", false))).isTrue();
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "不服行政处罚, 行政, true",
        "不服行政处罚, xzcf, true",
        "不服行政处罚, XZCF, true",
        "不服行政处罚, cfxz, false",
        "不服行政处罚, 行政cf, false",
        "A座物业, a座, true",
        "ABC公司, bc, true",
        "〔2020〕3号, 20203, false",
        "〔2020〕3号, 2020〕3, true",
        "𠮷野家, 𠮷, true",
        "'50%', '%', true",
        "'a_b', '_', true",
        "甲, '%', false"
    })
    void text_holds_words_or_their_initials(String text, String sought, boolean found) {
        assertThat(meets(row("title=" + text), new Condition.Contains("title", sought)))
                .isEqualTo(found);
        assertThat(meets(row("title=" + text), new Condition.Anywhere(sought))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2020-03", "不予", "bysl", "是", "1200.50", "80%", "东街街道", "gafj", "92.0"})
    void a_quick_search_looks_at_every_column_as_it_is_shown(String sought) {
        RowValues row = row(
                "received=2020.3.5",
                "handling=不予受理",
                "heard=有",
                "amount=1200.5",
                "progress=80",
                "score=92",
                "helpers=公安分局、东街街道");

        assertThat(meets(row, new Condition.Anywhere(sought))).isTrue();
        assertThat(meets(row, new Condition.Anywhere("司法局"))).isFalse();
        assertThat(meets(EMPTY, new Condition.Anywhere(sought))).isFalse();
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3}")
    @CsvSource({
        "60, 60, 80, true",
        "80, 60, 80, true",
        "59.9, 60, 80, false",
        "80.1, 60, 80, false",
        "99, 60, , true",
        "1, , 60, true",
        "1, , , true"
    })
    void bounds_are_part_of_a_range(String score, String least, String most, boolean within) {
        Condition range = new Condition.Between(
                "score",
                Optional.ofNullable(least).map(SampleLedger::number),
                Optional.ofNullable(most).map(SampleLedger::number));

        assertThat(meets(row("score=" + score), range)).isEqualTo(within);
        assertThat(meets(EMPTY, range)).isFalse();
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3}")
    @CsvSource({
        "2020-03-05, 2020-03-05, 2020-03-05, true",
        "2020-03-04, 2020-03-05, , false",
        "2020-03-06, , 2020-03-05, false",
        "2019-01-01, , 2020-03-05, true"
    })
    void dates_lie_within_days(String date, LocalDate first, LocalDate last, boolean within) {
        Condition range = new Condition.Dated("received", Optional.ofNullable(first), Optional.ofNullable(last));

        assertThat(meets(row("received=" + date), range)).isEqualTo(within);
        assertThat(meets(EMPTY, range)).isFalse();
    }

    @Test
    void a_date_lies_in_the_year_of_the_ledger() {
        Condition inYear = new Condition.InYear("received");

        assertThat(meets(row("received=2020-12-31"), inYear)).isTrue();
        assertThat(meets(row("received=2021-01-01"), inYear)).isFalse();
        assertThat(meets(EMPTY, inYear)).isFalse();
    }

    @Test
    void days_between_two_dates_are_negative_when_the_second_comes_first() {
        Condition backwards = new Condition.DaysBetween("received", "closed", OptionalInt.empty(), OptionalInt.of(-1));
        Condition inTerm = new Condition.DaysBetween("received", "closed", OptionalInt.of(0), OptionalInt.of(60));

        assertThat(meets(row("received=2020-03-05", "closed=2020-03-04"), backwards))
                .isTrue();
        assertThat(meets(row("received=2020-03-05", "closed=2020-03-05"), backwards))
                .isFalse();
        assertThat(meets(row("received=2020-03-05", "closed=2020-03-05"), inTerm))
                .isTrue();
        assertThat(meets(row("received=2020-01-01", "closed=2020-03-01"), inTerm))
                .isTrue();
        assertThat(meets(row("received=2020-01-01", "closed=2020-03-02"), inTerm))
                .isFalse();
        assertThat(meets(row("received=2020-01-01"), backwards)).isFalse();
    }

    @ParameterizedTest(name = "{0}: expiring {1}, past {2}")
    @CsvSource({
        "2020-12-31, true, false",
        "2021-03-31, true, false",
        "2021-04-01, false, false",
        "2020-12-30, false, true"
    })
    void days_ahead_are_counted_from_the_day_of_counting(String date, boolean expiring, boolean past) {
        RowValues row = row("closed=" + date);

        assertThat(meets(row, new Condition.DaysAhead("closed", OptionalInt.of(0), OptionalInt.of(90))))
                .isEqualTo(expiring);
        assertThat(meets(row, new Condition.DaysAhead("closed", OptionalInt.empty(), OptionalInt.of(-1))))
                .isEqualTo(past);
    }

    @Test
    void one_number_is_greater_than_another() {
        Condition more = new Condition.Greater("fixed", "found");

        assertThat(meets(row("fixed=3", "found=2"), more)).isTrue();
        assertThat(meets(row("fixed=2", "found=2"), more)).isFalse();
        assertThat(meets(row("fixed=2"), more)).isFalse();
    }

    @Test
    void an_empty_credit_code_is_no_bad_one() {
        Condition bad = new Condition.BadCreditCode("credit");

        assertThat(meets(row("credit=91350100M000100Y43"), bad)).isFalse();
        assertThat(meets(row("credit=91350100M000100Y44"), bad)).isTrue();
        assertThat(meets(EMPTY, bad)).isFalse();
    }

    @Test
    void a_unit_outside_the_list_is_unknown() {
        RowValues row = EMPTY.with("helpers", Optional.of(new CellValue.Units(List.of("police", "gone"))));

        assertThat(meets(row, new Condition.UnknownUnit("helpers"))).isTrue();
        assertThat(meets(row("helpers=公安分局"), new Condition.UnknownUnit("helpers")))
                .isFalse();
    }

    @Test
    void conditions_are_turned_round_and_joined() {
        Condition accepted = new Condition.OneOf("handling", Set.of("受理"));
        Condition heard = new Condition.Flagged("heard", true);
        RowValues row = row("handling=受理");

        assertThat(meets(row, new Condition.Not(heard))).isTrue();
        assertThat(meets(EMPTY, new Condition.Not(accepted))).isTrue();
        assertThat(meets(row, new Condition.AnyOf(List.of(heard, accepted)))).isTrue();
        assertThat(meets(row, new Condition.AllOf(List.of(heard, accepted)))).isFalse();
        assertThat(meets(row, new Condition.AnyOf(List.of()))).isFalse();
        assertThat(meets(row, new Condition.AllOf(List.of()))).isTrue();
        assertThat(matching.meetsAll(row, List.of(accepted, new Condition.Not(heard))))
                .isTrue();
    }

    @Test
    void what_is_no_code_or_unit_is_none_of_any() {
        Condition.OneOf accepted = new Condition.OneOf("title", Set.of("受理", "3", "2020-03-05", "true"));

        assertThat(meets(row("title=受理"), accepted)).isFalse();
        assertThat(meets(row("found=3"), new Condition.OneOf("found", Set.of("3"))))
                .isFalse();
        assertThat(meets(row("received=2020-03-05"), new Condition.OneOf("received", Set.of("2020-03-05"))))
                .isFalse();
        assertThat(meets(row("heard=是"), new Condition.OneOf("heard", Set.of("true", "是"))))
                .isFalse();
    }

    @Test
    void a_value_of_a_column_the_ledger_no_longer_has_is_not_searched() {
        RowValues row = EMPTY.with("forgotten", Optional.of(new CellValue.Text("不服行政处罚")));

        assertThat(meets(row, new Condition.Anywhere("处罚"))).isFalse();
        assertThat(meets(row, new Condition.Contains("forgotten", "处罚"))).isFalse();
    }

    @Test
    void that_a_key_stands_twice_cannot_be_told_from_one_row() {
        assertThat(meets(row("received=2020-03-05", "title=处罚"), new Condition.KeyShared()))
                .isFalse();
    }

    @Test
    void only_what_looks_ahead_from_the_day_of_counting_depends_on_it() {
        Condition ahead = new Condition.DaysAhead("closed", OptionalInt.of(0), OptionalInt.of(90));
        Condition heard = new Condition.Flagged("heard", true);

        assertThat(ahead.dependsOnDay()).isTrue();
        assertThat(new Condition.Not(ahead).dependsOnDay()).isTrue();
        assertThat(new Condition.AllOf(List.of(heard, ahead)).dependsOnDay()).isTrue();
        assertThat(new Condition.AnyOf(List.of(heard, ahead)).dependsOnDay()).isTrue();
        assertThat(heard.dependsOnDay()).isFalse();
        assertThat(new Condition.AllOf(List.of(heard, new Condition.Not(heard))).dependsOnDay())
                .isFalse();
        assertThat(new Condition.InYear("received").dependsOnDay()).isFalse();
    }

    @Test
    void every_condition_names_its_columns() {
        assertThat(List.of(
                        new Condition.OneOf("handling", Set.of()),
                        new Condition.Flagged("heard", true),
                        new Condition.Contains("title", "甲"),
                        new Condition.Dated("closed", Optional.empty(), Optional.empty()),
                        new Condition.InYear("received"),
                        new Condition.OfKind("helpers", Set.of()),
                        new Condition.DaysAhead("closed", OptionalInt.empty(), OptionalInt.empty()),
                        new Condition.BadCreditCode("credit"),
                        new Condition.UnknownUnit("defendant")))
                .extracting(condition -> String.join("", condition.columns()))
                .containsExactly(
                        "handling", "heard", "title", "closed", "received", "helpers", "closed", "credit", "defendant");
        assertThat(new Condition.DaysBetween("received", "closed", OptionalInt.empty(), OptionalInt.empty()).columns())
                .containsExactly("received", "closed");
        assertThat(new Condition.KeyShared().columns()).isEmpty();
    }

    @Test
    void a_condition_names_the_columns_it_looks_at() {
        Condition condition = new Condition.AllOf(List.of(
                new Condition.Not(new Condition.Greater("fixed", "found")),
                new Condition.AnyOf(List.of(new Condition.Given("found", true), new Condition.Anywhere("甲"))),
                new Condition.Between("score", Optional.of(number("1")), Optional.empty())));

        assertThat(condition.columns()).containsExactly("fixed", "found", "score");
    }

    private boolean meets(RowValues row, Condition condition) {
        return matching.meets(row, condition);
    }
}
