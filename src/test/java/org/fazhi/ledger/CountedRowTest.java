package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.ledger.SampleLedger.number;
import static org.fazhi.ledger.SampleLedger.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CountedRowTest {
    private static final Condition ACCEPTED = new Condition.OneOf("handling", Set.of("受理"));
    private static final Condition HEARD = new Condition.Flagged("heard", true);

    private static final RowValues FULL = row(
            "received=2020-03-05",
            "closed=2020-03-25",
            "handling=受理",
            "heard=是",
            "found=8",
            "fixed=6",
            "score=90",
            "helpers=市场局、东街街道");

    /** A way of counting, and what the row above adds to it. */
    private record Added(CountMethod method, String first, String second) {}

    static final List<Added> ADDED = List.of(
            new Added(new CountMethod.Rows(), "0", "0"),
            new Added(new CountMethod.Sum("found"), "8", "0"),
            new Added(new CountMethod.Mean("score"), "90", "0"),
            new Added(new CountMethod.Difference("found", "fixed"), "8", "6"),
            new Added(new CountMethod.WeightedMean("score", "found"), "720", "8"),
            new Added(new CountMethod.MeanDays("received", "closed"), "20", "0"),
            new Added(new CountMethod.Share(List.of(HEARD)), "1", "0"),
            new Added(new CountMethod.Share(List.of(new Condition.Not(HEARD))), "0", "0"),
            new Added(new CountMethod.ShareOfSums("fixed", "found"), "6", "8"),
            new Added(new CountMethod.Distinct("helpers"), "0", "0"),
            new Added(new CountMethod.Cases("title", "credit"), "0", "0"),
            new Added(new CountMethod.DistinctEither("defendant", "helpers"), "0", "0"),
            new Added(new CountMethod.DistinctUnits("helpers", Set.of(UnitKind.TOWN)), "0", "0"),
            new Added(new CountMethod.Coverage("helpers", Set.of(UnitKind.TOWN)), "0", "0"),
            new Added(new CountMethod.Latest("score", "received"), "0", "0"));

    private final CountedRow counted = new CountedRow(new Matching(SampleLedger.year()));

    @ParameterizedTest
    @FieldSource("ADDED")
    void a_row_adds_what_its_columns_hold(Added added) {
        assertThat(counted.sums(Count.of("i", added.method(), List.of(ACCEPTED)), FULL))
                .contains(new CountSums(1, number(added.first()), number(added.second())));
    }

    @ParameterizedTest
    @FieldSource("ADDED")
    void a_row_that_does_not_meet_the_conditions_adds_nothing(Added added) {
        Count count = Count.of("i", added.method(), List.of(new Condition.Not(ACCEPTED)));

        assertThat(counted.sums(count, FULL)).isEmpty();
        assertThat(counted.values(count, FULL)).isEmpty();
    }

    @Test
    void a_row_without_the_number_is_not_counted_as_nought() {
        assertThat(counted.sums(Count.of("i", new CountMethod.Mean("score"), List.of()), row("found=8")))
                .isEmpty();
        assertThat(counted.sums(Count.of("i", new CountMethod.Difference("found", "fixed"), List.of()), row("found=8")))
                .isEmpty();
        assertThat(counted.sums(Count.of("i", new CountMethod.Rows(), List.of()), RowValues.NONE))
                .isPresent();
    }

    @Test
    void what_is_counted_anew_looks_at_the_values_of_its_columns() {
        assertThat(counted.values(Count.of("i", new CountMethod.Latest("score", "received"), List.of()), FULL))
                .contains(List.of(
                        new CellValue.Number(number("90")), FULL.get("received").orElseThrow()));
        assertThat(counted.values(Count.of("i", new CountMethod.Distinct("helpers"), List.of()), FULL))
                .isEqualTo(Optional.of(List.of(new CellValue.Units(List.of("market", "east")))));
    }

    /** These words stand in definition files. */
    @Test
    void every_way_of_counting_has_the_word_it_is_written_with_and_names_its_columns() {
        assertThat(ADDED.stream().map(one -> one.method().keyword()).distinct())
                .containsExactly(
                        "rows",
                        "sum",
                        "mean",
                        "difference",
                        "weighted_mean",
                        "mean_days",
                        "share",
                        "share_of_sums",
                        "distinct",
                        "cases",
                        "distinct_either",
                        "distinct_units",
                        "coverage",
                        "latest");
        assertThat(ADDED.stream().map(one -> String.join("+", one.method().columns())))
                .containsExactly(
                        "",
                        "found",
                        "score",
                        "found+fixed",
                        "score+found",
                        "received+closed",
                        "",
                        "",
                        "fixed+found",
                        "helpers",
                        "title+credit",
                        "defendant+helpers",
                        "helpers",
                        "helpers",
                        "score+received");
    }

    @Test
    void only_what_can_be_added_up_is_brought_along() {
        assertThat(ADDED.stream()
                        .map(Added::method)
                        .filter(method -> !method.isIncremental())
                        .map(CountMethod::keyword))
                .containsExactly("distinct", "cases", "distinct_either", "distinct_units", "coverage", "latest");
    }

    @Test
    void sums_are_equal_whatever_their_scale() {
        assertThat(new CountSums(1, number("8.00"), number("0.0")))
                .isEqualTo(new CountSums(1, number("8"), number("0")));
        assertThat(new CountSums(3, number("8"), number("5")).minus(new CountSums(1, number("3"), number("5"))))
                .isEqualTo(new CountSums(2, number("5"), number("0")));
    }
}
