package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What another office defined comes first, and nothing that only this one has is lost. */
class LedgerMergeTest {
    private static final ColumnType LINE = new ColumnType.Text(50);
    private static final ColumnType DATE = new ColumnType.Date();

    static final List<Arguments> TYPES = List.of(
            Arguments.of(new ColumnType.Text(50), new ColumnType.Text(80), new ColumnType.Text(80)),
            Arguments.of(new ColumnType.Text(80), new ColumnType.Text(50), new ColumnType.Text(80)),
            Arguments.of(new ColumnType.Text(80), new ColumnType.Note(), new ColumnType.Note()),
            Arguments.of(new ColumnType.Note(), new ColumnType.Text(80), new ColumnType.Note()),
            Arguments.of(new ColumnType.Person(), new ColumnType.Note(), new ColumnType.Note()),
            Arguments.of(new ColumnType.Decimal(1), new ColumnType.Decimal(3), new ColumnType.Decimal(3)),
            Arguments.of(new ColumnType.Decimal(3), new ColumnType.Decimal(1), new ColumnType.Decimal(3)),
            Arguments.of(new ColumnType.Whole(), new ColumnType.Decimal(2), new ColumnType.Decimal(2)),
            Arguments.of(new ColumnType.Decimal(2), new ColumnType.Whole(), new ColumnType.Decimal(2)),
            Arguments.of(new ColumnType.Date(), new ColumnType.Text(20), new ColumnType.Date()),
            Arguments.of(codes("受理", "告知"), codes("告知", "和解"), codes("受理", "告知", "和解")));

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @FieldSource("TYPES")
    void of_two_types_the_one_that_holds_both_is_kept(ColumnType theirs, ColumnType own, ColumnType joined) {
        Ledger merged = merged(ledger(Column.of("a", "甲", theirs)), ledger(Column.of("a", "甲", own)));

        assertThat(merged.own()).extracting(Column::type).containsExactly(joined);
    }

    @Test
    void their_columns_come_first_and_own_ones_after_them() {
        Ledger merged = merged(
                ledger(Column.of("title", "案由", LINE), Column.of("received", "收到日期", DATE)),
                ledger(Column.of("own_bz", "本区备注", LINE), Column.of("received", "收文日期", DATE)));

        assertThat(merged.own()).extracting(Column::code).containsExactly("title", "received", "own_bz");
        assertThat(merged.column("received").orElseThrow().label()).isEqualTo("收到日期");
    }

    @Test
    void a_column_keeps_every_name_it_goes_by_once() {
        Column theirs = new Column("received", "收到日期", List.of("收文日期", "收件日期"), DATE, true, 120, "以收文登记为准");
        Column own = new Column("received", "收案日", List.of("收案日期", "收文日期"), DATE, false, 80, "");

        Column joined = merged(ledger(theirs), ledger(own)).own().getFirst();

        assertThat(joined)
                .isEqualTo(new Column(
                        "received", "收到日期", List.of("收文日期", "收件日期", "收案日", "收案日期"), DATE, true, 120, "以收文登记为准"));
    }

    @Test
    void rules_and_counts_are_joined_by_their_codes() {
        Condition heard = new Condition.Flagged("heard", true);
        RowRule theirRule = rule("closed_after", "审结不早于收到。");
        Ledger theirs = ledger().withRules(List.of(theirRule, rule("term", "六十日内审结。")));
        Ledger own = ledger().withRules(List.of(rule("own_gz", "本区规则。"), rule("closed_after", "旧的说法。")))
                .withCounts(List.of(
                        Count.of("heard", new CountMethod.Rows(), List.of()),
                        Count.of("own", new CountMethod.Rows(), List.of())));
        List<Count> counts = List.of(Count.of("heard", new CountMethod.Rows(), List.of(heard)));

        Ledger merged = new LedgerMerge(own).with(theirs, counts);

        assertThat(merged.rules()).extracting(RowRule::code).containsExactly("closed_after", "term", "own_gz");
        assertThat(merged.rules().getFirst()).isEqualTo(theirRule);
        assertThat(merged.counts()).extracting(Count::indicator).containsExactly("heard", "own");
        assertThat(merged.counts().getFirst().where()).containsExactly(heard);
    }

    @Test
    void an_opening_balance_is_the_office_s_own() {
        Count count = Count.of("heard", new CountMethod.Rows(), List.of());
        Optional<Count.Opening> mine = Optional.of(new Count.Opening(2020, BigDecimal.valueOf(49)));
        Optional<Count.Opening> theirs = Optional.of(new Count.Opening(2019, BigDecimal.TEN));
        Ledger own = ledger().withCounts(List.of(count.withOpening(mine)));

        Ledger merged = new LedgerMerge(own).with(ledger(), List.of(count.withOpening(theirs)));

        assertThat(merged.counts().getFirst().opening()).isEqualTo(mine);
    }

    @Test
    void it_stays_where_it_is_and_takes_name_key_and_order_from_them() {
        Ledger theirs = new Ledger(
                "theirs",
                "行政复议案件",
                "other",
                "other.item",
                List.of(Column.of("received", "收到日期", DATE)),
                List.of("received"),
                List.of(new Sorting("received", true)),
                Optional.of("received"),
                List.of(),
                List.of());

        Ledger merged = merged(theirs, ledger(Column.of("title", "案由", LINE)));

        assertThat(merged.code()).isEqualTo("sample");
        assertThat(merged.area()).isEqualTo("disputes");
        assertThat(merged.workItem()).isEqualTo("disputes.reconsideration");
        assertThat(merged.name()).isEqualTo("行政复议案件");
        assertThat(merged.key()).containsExactly("received");
        assertThat(merged.order()).containsExactly(new Sorting("received", true));
        assertThat(merged.dated()).contains("received");
    }

    @Test
    void what_is_merged_with_itself_is_the_same() {
        Ledger same = ledger(Column.of("title", "案由", LINE), Column.of("handling", "处理", codes("受理", "告知")))
                .withRules(List.of(rule("closed_after", "审结不早于收到。")))
                .withCounts(List.of(Count.of(
                        "accepted", new CountMethod.Rows(), List.of(new Condition.OneOf("handling", Set.of("受理"))))));

        assertThat(merged(same, same)).isEqualTo(same);
    }

    private static Ledger merged(Ledger theirs, Ledger own) {
        return new LedgerMerge(own).with(theirs, theirs.counts());
    }

    private static Ledger ledger(Column... columns) {
        return new Ledger(
                "sample",
                "行政复议",
                "disputes",
                "disputes.reconsideration",
                List.of(columns),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static RowRule rule(String code, String explanation) {
        return new RulePattern.NotBefore("closed", "received").rule(code, RowRule.Severity.ERROR, explanation);
    }

    private static ColumnType codes(String... labels) {
        return new ColumnType.Coded(Stream.of(labels).map(CodeEntry::of).toList());
    }
}
