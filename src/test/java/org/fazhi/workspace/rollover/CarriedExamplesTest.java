package org.fazhi.workspace.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.catalogue.Indicator;
import org.fazhi.check.Finding;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years of the examples are carried into the ones after them. */
class CarriedExamplesTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void the_next_year_begins_as_the_rules_say_and_counts_nothing_twice(int year) {
        try (Workspace workspace = Workspace.open(temporary.resolve("示范区 工作区"))) {
            new ExampleFilling(workspace, year).fill().join();
            Map<String, String> flows = flows(workspace.book(year));
            RolloverPlan plan = new Rollover(workspace).plan(RolloverChoice.next(year), new Job<RolloverPlan>("结转"));
            YearBook next = new Rollover(workspace).carryOut(plan).join();

            assertThat(plan.refused()).isEmpty();
            assertThat(next.catalogue().code())
                    .isEqualTo(workspace.book(year).catalogue().code());
            for (CarriedLedger ledger : plan.ledgers())
                assertThat(next.rows(ledger.code())).as(ledger.name()).isEqualTo(ledger.carried() + ledger.added());
            assertThat(plan.tasks()).isEqualTo(workspace.book(year).nextYear().size());
            assertThat(plan.problems())
                    .isEqualTo(workspace.book(year).problems().size());
            assertThat(plan.texts()).isGreaterThan(20);
            assertThat(open(workspace, next)).isEqualTo(plan.sentences()).isPositive();
            // What came in last year is not counted as coming in this year too.
            flows.keySet()
                    .forEach(code -> assertThat(next.figure(code)
                                    .quantity()
                                    .map(quantity -> quantity.number().signum())
                                    .orElse(0))
                            .as(code)
                            .isZero());
            assertThat(next.figure("normative_valid").quantity()).isPresent();
            workspace.undo().join();
            assertThat(workspace.years()).doesNotContain(year + 1);
        }
    }

    /** What a year got in that no row which goes on may be counted into again. */
    private static Map<String, String> flows(YearBook book) {
        List<String> codes = List.of(
                "reconsideration_received",
                "reconsideration_accepted",
                "litigation_cases",
                "disputes_received",
                "legal_aid_cases",
                "review_registered",
                "petitions_received",
                "complaints",
                "judicial_proposals",
                "supervision_documents",
                "proposals_city_npc",
                "data_requests",
                "emergency_events",
                "normative_issued");
        Map<String, String> flows = new TreeMap<>();
        codes.stream()
                .filter(code -> book.catalogue().indicator(code).isPresent())
                .forEach(code -> flows.put(
                        code,
                        book.catalogue().indicator(code).map(Indicator::name).orElseThrow()));
        return flows;
    }

    private static long open(Workspace workspace, YearBook book) {
        return workspace.check(book).stream()
                .filter(Finding::isOpen)
                .filter(finding -> finding.rule().rule().equals("carried_sentence"))
                .count();
    }
}
