package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.EnteredInYear;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** Totals and computed figures of past years that are known without their parts. */
class GivenWholeTest extends PreparedCommandTest {
    private static final int PAST = YEAR - 1;

    @Test
    void a_total_is_given_alone_where_no_unit_was_asked() {
        Outcome outcome = on(PAST, "enter", "--indicator", "law_report_due", "311");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(line(PAST, "law_report_due").get("value").textValue()).isEqualTo("311");
        assertThat(line(PAST, "law_report_due").get("source").textValue()).isEqualTo("全区合计（录入）");
        assertThat(line(YEAR, "law_report_due").get("prior").textValue()).isEqualTo("311");
    }

    @Test
    void a_total_is_not_given_over_what_units_gave_and_gives_way_to_it() {
        on(PAST, "enter", "--indicator", "law_report_due", "311");
        on(PAST, "enter", "--indicator", "law_report_due", "--unit", "market", "12");

        assertThat(line(PAST, "law_report_due").get("value").textValue()).isEqualTo("12");
        assertRefused(on(PAST, "enter", "--indicator", "law_report_due", "320"), "请用 --unit 写明");
    }

    @Test
    void a_computed_figure_of_a_past_year_is_given_where_its_inputs_are_not_known() {
        Outcome outcome = on(PAST, "enter", "--indicator", "law_report_rate", "92%");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(line(PAST, "law_report_rate").get("value").textValue()).isEqualTo("92");
        assertThat(line(PAST, "law_report_rate").get("source").textValue()).isEqualTo("给出（录入）");
        assertRefused(on(YEAR, "enter", "--indicator", "law_report_rate", "90%"), "由公式计算，不能直接填写");
    }

    @Test
    void the_formula_goes_before_what_was_given_and_a_difference_is_found() {
        on(PAST, "enter", "--indicator", "law_report_rate", "90%");
        on(PAST, "enter", "--indicator", "law_report_due", "10");
        on(PAST, "enter", "--indicator", "law_report_persons", "8");

        assertThat(line(PAST, "law_report_rate").get("value").textValue()).isEqualTo("80");
        assertThat(elements(on(PAST, "check", "--json")))
                .filteredOn(finding -> finding.get("rule").textValue().equals("given_derived"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.get("message").textValue()).contains("给出的是90.00%", "算出80.00%"));
        assertThat(elements(on(YEAR, "check", "--json")))
                .anyMatch(finding -> finding.get("rule").textValue().equals("given_derived"));
        assertRefused(on(PAST, "enter", "--indicator", "law_report_rate", "91%"), "由公式计算");

        on(PAST, "enter", "--indicator", "law_report_rate", "");
        assertThat(elements(on(PAST, "check", "--json")))
                .noneMatch(finding -> finding.get("rule").textValue().equals("given_derived"));
    }

    @Test
    void a_year_that_holds_no_more_than_a_given_figure_is_not_empty() {
        try (Workspace workspace = Workspace.open(workspace())) {
            workspace.createYear(2016, "eight_areas").join();
            assertThat(EnteredInYear.of(workspace.book(2016)).isNothing()).isTrue();
            workspace
                    .apply(new Edit.SetFigure(
                            2016,
                            "law_report_rate",
                            Optional.empty(),
                            Optional.of(Quantity.exact(92, "%")),
                            new Origin.Keyboard(),
                            ""))
                    .join();
            assertThat(EnteredInYear.of(workspace.book(2016)).isNothing()).isFalse();
        }
    }

    private JsonNode line(int year, String code) {
        return elements(on(year, "list", "indicators", "--json")).stream()
                .filter(one -> one.get("code").textValue().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
