package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.ledger.SampleLedger.number;
import static org.fazhi.ledger.SampleLedger.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.ledger.LedgerSummary.Nothing;
import org.fazhi.ledger.LedgerSummary.Violation;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;

class LedgerCounterTest {
    private static final List<Condition> ACCEPTED = List.of(new Condition.OneOf("handling", Set.of("受理")));

    @Test
    void rows_that_meet_the_conditions_are_counted() {
        assertThat(counted(
                        Count.of("heard", new CountMethod.Rows(), List.of(new Condition.Flagged("heard", true))),
                        row("heard=是"),
                        row("heard=否"),
                        row("heard=是"),
                        RowValues.NONE))
                .isEqualTo(figure("2", 2));
    }

    @Test
    void a_sum_looks_at_the_rows_that_have_the_number() {
        Count inTenThousands = new Count(
                "amount",
                new CountMethod.Sum("amount"),
                ACCEPTED,
                BigDecimal.valueOf(10_000),
                Count.Span.YEAR,
                Optional.empty());

        assertThat(counted(
                        inTenThousands,
                        row("handling=受理", "amount=1.5万元"),
                        row("handling=受理", "amount=5000"),
                        row("handling=受理"),
                        row("handling=告知", "amount=99")))
                .isEqualTo(new LedgerSummary.Number(number("2"), 2, BigDecimal.ZERO));
    }

    @Test
    void a_sum_of_nothing_is_zero_for_the_ledger_is_kept() {
        assertThat(counted(Count.of("i", new CountMethod.Sum("amount"), List.of()), row("handling=受理")))
                .isEqualTo(figure("0", 0));
    }

    @Test
    void a_difference_looks_at_rows_that_have_both_numbers() {
        assertThat(counted(
                        Count.of("i", new CountMethod.Difference("found", "fixed"), List.of()),
                        row("found=926", "fixed=687"),
                        row("found=1000")))
                .isEqualTo(figure("239", 1));
    }

    @Test
    void a_mean_is_over_the_rows_that_have_the_number() {
        assertThat(counted(
                        Count.of("i", new CountMethod.Mean("score"), List.of()),
                        row("score=90"),
                        row("score=95.5"),
                        RowValues.NONE))
                .isEqualTo(figure("92.75", 2));
    }

    @Test
    void a_mean_is_weighted_by_another_column() {
        assertThat(counted(
                        Count.of("i", new CountMethod.WeightedMean("score", "found"), List.of()),
                        row("score=90", "found=1"),
                        row("score=60", "found=2"),
                        row("score=10")))
                .isEqualTo(figure("70", 2));
    }

    @Test
    void mean_days_lie_between_two_dates() {
        assertThat(counted(
                        Count.of("i", new CountMethod.MeanDays("received", "closed"), List.of()),
                        row("received=2020-02-28", "closed=2020-03-01"),
                        row("received=2020-03-01", "closed=2020-03-04"),
                        row("received=2020-03-01")))
                .isEqualTo(figure("2.5", 2));
    }

    @Test
    void a_share_is_in_percent_of_the_rows_that_come_into_question() {
        CountMethod heard = new CountMethod.Share(List.of(new Condition.Flagged("heard", true)));

        assertThat(counted(
                        Count.of("i", heard, ACCEPTED),
                        row("handling=受理", "heard=是"),
                        row("handling=受理"),
                        row("handling=受理"),
                        row("handling=告知", "heard=是")))
                .isInstanceOfSatisfying(LedgerSummary.Number.class, share -> {
                    assertThat(share.rows()).isEqualTo(3);
                    assertThat(share.number()).isBetween(number("33.33"), number("33.34"));
                });
    }

    @Test
    void a_share_of_sums_compares_two_columns() {
        assertThat(counted(
                        Count.of("i", new CountMethod.ShareOfSums("fixed", "found"), List.of()),
                        row("fixed=3", "found=4"),
                        row("fixed=0", "found=4"),
                        row("found=100")))
                .isEqualTo(figure("37.5", 2));
    }

    @Test
    void what_cannot_be_divided_has_no_number_and_says_why() {
        RowValues other = row("handling=告知", "found=0", "fixed=0");

        assertThat(counted(Count.of("i", new CountMethod.Mean("score"), List.of()), other))
                .isEqualTo(new Nothing("所有记录的“得分”都未填，无法计算平均数。"));
        assertThat(counted(Count.of("i", new CountMethod.MeanDays("received", "closed"), List.of()), other))
                .isEqualTo(new Nothing("没有“收到日期”和“审结日期”都填了的记录，无法计算平均天数。"));
        assertThat(counted(Count.of("i", new CountMethod.WeightedMean("score", "found"), List.of()), other))
                .isEqualTo(new Nothing("填了“得分”的记录中“发现问题”合计为零，无法计算加权平均数。"));
        assertThat(counted(Count.of("i", new CountMethod.Share(ACCEPTED), ACCEPTED), other))
                .isEqualTo(new Nothing("没有符合条件的记录，无法计算占比。"));
        assertThat(counted(Count.of("i", new CountMethod.ShareOfSums("fixed", "found"), List.of()), other))
                .isEqualTo(new Nothing("“发现问题”合计为零，无法计算比例。"));
    }

    @Test
    void what_is_counted_anew_says_so_whenever_a_row_that_matters_moves() {
        CountMethod departments = new CountMethod.Distinct("defendant");
        LedgerCounter counter = new LedgerCounter(SampleLedger.counting(Count.of("i", departments, ACCEPTED)));
        LedgerCounts empty = counter.empty();
        RowValues row = row("handling=受理", "defendant=公安分局");

        assertThat(counter.with(empty, 1, row("handling=告知", "defendant=公安分局")).openCounts())
                .isEmpty();
        assertThat(counter.with(empty, 1, row("handling=受理")).openCounts()).isEmpty();
        LedgerCounts open = counter.with(empty, 1, row);
        assertThat(open.openCounts()).containsExactly("i");
        assertThatThrownBy(() -> counter.summary(open)).isInstanceOf(IllegalStateException.class);
        LedgerCounts settled = open.settled("i", new CountSums(1, BigDecimal.ONE, BigDecimal.ZERO));
        assertThat(counter.summary(settled).counted()).containsEntry("i", figure("1", 1));
        assertThat(counter.changed(settled, 1, row, row("handling=受理", "defendant=公安分局", "heard=是"))
                        .openCounts())
                .isEmpty();
        assertThat(counter.changed(settled, 1, row, row("handling=受理", "defendant=市场局"))
                        .openCounts())
                .containsExactly("i");
        assertThat(counter.without(settled, 1, row).openCounts()).containsExactly("i");
    }

    @Test
    void coverage_is_the_share_of_the_active_units_of_these_kinds() {
        Count coverage = Count.of("i", new CountMethod.Coverage("defendant", Set.of(UnitKind.ENFORCEMENT)), List.of());
        Count none = Count.of("i", new CountMethod.Coverage("defendant", Set.of(UnitKind.ASSOCIATION)), List.of());
        CountSums one = new CountSums(7, BigDecimal.ONE, BigDecimal.ZERO);

        assertThat(settled(coverage, one)).isEqualTo(figure("50", 7));
        assertThat(settled(none, CountSums.ZERO)).isEqualTo(new Nothing("填报单位里没有社团，无法计算覆盖率。"));
    }

    @Test
    void the_latest_number_is_taken_as_it_is() {
        Count latest = Count.of("i", new CountMethod.Latest("score", "received"), List.of());

        assertThat(settled(latest, new CountSums(12, number("7"), BigDecimal.ZERO)))
                .isEqualTo(figure("7", 12));
        assertThat(settled(latest, CountSums.ZERO)).isEqualTo(new Nothing("没有“得分”和“收到日期”都填了的记录，没有最近的数。"));
    }

    @Test
    void rows_that_break_a_rule_are_counted_with_a_few_examples() {
        LedgerCounter counter = new LedgerCounter(SampleLedger.year());
        RowValues late = row("received=2020-01-05", "closed=2020-12-05", "handling=受理");
        LedgerCounts standing = counter.empty();
        for (long id = 1; id <= 7; id++) standing = counter.with(standing, id, late);
        standing = counter.with(standing, 8, inOrder());
        standing = counter.without(standing, 2, late).settled(new Violation(Violation.TWICE, 6, List.of(1L)));

        assertThat(counter.summary(standing).violations())
                .containsExactly(
                        new Violation("term", 6, List.of(1L, 3L, 4L, 5L)),
                        new Violation(Violation.TWICE, 6, List.of(1L)));
    }

    @Test
    void a_rule_without_an_example_left_is_looked_for_anew() {
        LedgerCounter counter = new LedgerCounter(SampleLedger.year());
        RowValues late = row("received=2020-01-05", "closed=2020-12-05", "handling=受理");
        LedgerCounts one = counter.empty().settled(new Violation("term", 2, List.of(1L)));

        assertThat(counter.without(one, 1, late).openRules()).contains("term");
        assertThat(counter.without(counter.with(counter.empty(), 1, late), 1, late)
                        .violations())
                .isEmpty();
    }

    @Test
    void every_ledger_holds_its_rows_to_a_few_standing_rules() {
        LedgerCounter counter = new LedgerCounter(SampleLedger.year());
        LedgerCounts standing = counter.with(counter.empty(), 1, row("received=2019-03-05"));
        standing = counter.with(
                standing, 2, inOrder().with("helpers", Optional.of(new CellValue.Units(List.of("police", "gone")))));

        assertThat(counter.summary(standing).violations())
                .extracting(Violation::rule)
                .containsExactly("required_columns", "unknown_units", "other_year");
    }

    @Test
    void only_a_changed_key_asks_whether_rows_stand_twice() {
        LedgerCounter counter = new LedgerCounter(SampleLedger.year());
        RowValues named = row("received=2020-03-05", "title=处罚", "handling=受理");

        assertThat(counter.with(counter.empty(), 1, inOrder()).openRules()).isEmpty();
        assertThat(counter.with(counter.empty(), 1, named).openRules()).containsExactly(Violation.TWICE);
        assertThat(counter.changed(
                                counter.empty(), 1, named, named.with("heard", Optional.of(new CellValue.Flag(true))))
                        .openRules())
                .isEmpty();
    }

    @Test
    void counts_are_kept_as_text_and_read_again() {
        LedgerCounter counter = new LedgerCounter(SampleLedger.counting(
                Count.of("sum", new CountMethod.Sum("amount"), List.of()),
                Count.of("rows", new CountMethod.Rows(), ACCEPTED)));
        RowValues late = row("received=2020-01-05", "closed=2020-12-05", "handling=受理", "amount=0.07");
        LedgerCounts standing = counter.with(counter.with(counter.empty(), 1, late), 2, late);

        assertThat(LedgerCountsText.read(LedgerCountsText.write(standing))).contains(standing);
        assertThat(LedgerCountsText.read(LedgerCountsText.write(counter.empty())))
                .contains(counter.empty());
        assertThat(LedgerCountsText.read("")).isEmpty();
        assertThat(LedgerCountsText.read("2020-12-31\t5\ncount\tsum\tx")).isEmpty();
    }

    @Test
    void counts_hold_for_their_definition_and_where_the_day_matters_for_their_day() {
        Count rows = Count.of("rows", new CountMethod.Rows(), List.of());
        Count expiring = Count.of(
                "rows",
                new CountMethod.Rows(),
                List.of(new Condition.Not(new Condition.DaysAhead("closed", OptionalInt.of(0), OptionalInt.of(90)))));
        LedgerCounts yesterday = new LedgerCounts(
                LocalDate.of(2020, 12, 30), 3, Map.of("rows", CountSums.ZERO), Map.of(), Set.of(), Set.of());

        assertThat(new LedgerCounter(SampleLedger.counting(rows)).holds(yesterday))
                .isTrue();
        assertThat(new LedgerCounter(SampleLedger.counting(expiring)).holds(yesterday))
                .isFalse();
        assertThat(new LedgerCounter(SampleLedger.year()).holds(yesterday)).isFalse();
        assertThat(new LedgerCounter(SampleLedger.counting(rows))
                        .holds(yesterday.settled(new Violation("forgotten", 1, List.of(1L)))))
                .isFalse();
    }

    private static RowValues inOrder() {
        return row("received=2020-03-05", "handling=受理");
    }

    private static LedgerSummary.Counted counted(Count count, RowValues... rows) {
        LedgerCounter counter = new LedgerCounter(SampleLedger.counting(count));
        LedgerCounts standing = counter.empty();
        for (int i = 0; i < rows.length; i++) standing = counter.with(standing, i, rows[i]);
        return counter.summary(standing).counted().get(count.indicator());
    }

    private static LedgerSummary.Counted settled(Count count, CountSums sums) {
        LedgerCounter counter = new LedgerCounter(SampleLedger.counting(count));
        return counter.summary(counter.empty().settled(count.indicator(), sums))
                .counted()
                .get(count.indicator());
    }

    private static LedgerSummary.Number figure(String number, long rows) {
        return new LedgerSummary.Number(number(number), rows, BigDecimal.ZERO);
    }
}
