package org.fazhi.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well labels of sheets that other offices worded are matched: the scorer over {@code sheets/*.tsv}. */
class ForeignSheetsTest {
    private static final List<String> SHEETS = ForeignSheet.lines("sheets/list.txt");

    /** What became of a row whose meaning is known. @param place of the right one among the proposals, from 0 */
    private record Outcome(ForeignSheet.Row row, LabelMatch match, int place) {
        static Outcome of(ForeignSheet.Row row, LabelMatch match) {
            List<String> codes = match.proposals().stream()
                    .map(one -> one.indicator().code())
                    .toList();
            return new Outcome(row, match, row.code().map(codes::indexOf).orElse(-1));
        }

        boolean certain() {
            return match.certain().isPresent();
        }

        boolean wrong() {
            return certain() && !match.certain().map(one -> one.code()).equals(row.code());
        }

        boolean among(int first) {
            return place >= 0 && place < first;
        }

        @Override
        public String toString() {
            return row.label().own() + row.label().parents() + " = "
                    + row.code().orElse("-") + ": "
                    + match.certain().map(one -> "!" + one.code()).orElse("")
                    + match.proposals().stream()
                            .limit(4)
                            .map(one -> one.indicator().name() + " " + one.score() + " " + one.reason())
                            .toList();
        }
    }

    @Test
    void what_is_certain_is_right() {
        assertThat(SHEETS.stream().flatMap(ForeignSheetsTest::outcomes).filter(Outcome::wrong))
                .isEmpty();
    }

    @Test
    void of_the_rest_the_first_proposal_is_right_in_nine_of_ten_and_one_of_the_first_three_nearly_always() {
        List<Outcome> rest = SHEETS.stream()
                .flatMap(ForeignSheetsTest::outcomes)
                .filter(one -> one.row().code().isPresent() && !one.certain())
                .toList();

        assertThat(share(rest, 1)).as("first").isGreaterThanOrEqualTo(0.96);
        assertThat(share(rest, 3)).as("among three").isGreaterThanOrEqualTo(0.99);
    }

    private static double share(List<Outcome> outcomes, int first) {
        return outcomes.stream().filter(one -> one.among(first)).count() / (double) outcomes.size();
    }

    private static Stream<Outcome> outcomes(String name) {
        ForeignSheet sheet = ForeignSheet.read(name);
        IndicatorMatcher matcher = new IndicatorMatcher(sheet.catalogue(), sheet.year(), Map.of(), Map.of());
        List<LabelMatch> matches = new SheetMatching(sheet.catalogue(), sheet.year(), matcher, _ -> Optional.empty())
                .matches(sheet.rows().stream().map(ForeignSheet.Row::label).toList());
        return IntStream.range(0, matches.size())
                .mapToObj(i -> Outcome.of(sheet.rows().get(i), matches.get(i)));
    }

    /** Prints the score of each sheet, and what is not right; for whoever works on the words. */
    public static void main(String[] names) {
        List<String> scored = names.length == 0 ? SHEETS : List.of(names);
        List<Outcome> all = new ArrayList<>();
        for (String name : scored) {
            List<Outcome> outcomes = outcomes(name).toList();
            outcomes.stream()
                    .filter(one -> one.wrong() || !one.certain() && !one.among(1))
                    .forEach(System.out::println);
            print(name, outcomes);
            all.addAll(outcomes);
        }
        print("all", all);
    }

    private static void print(String name, List<Outcome> outcomes) {
        List<Outcome> rest = outcomes.stream()
                .filter(one -> one.row().code().isPresent() && !one.certain())
                .toList();
        System.out.printf(
                "== %s: %d rows, certain %d (wrong %d), rest %d, first %.3f, three %.3f%n",
                name,
                outcomes.size(),
                outcomes.stream().filter(Outcome::certain).count(),
                outcomes.stream().filter(Outcome::wrong).count(),
                rest.size(),
                share(rest, 1),
                share(rest, 3));
    }
}
