package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures {@code enter} does not take, or only with a reason. */
class JudgedEntryTest extends PreparedCommandTest {

    @ParameterizedTest
    @CsvSource({
        "permit_items, '', 3.5项, 只能填整数",
        "permit_items, '', -5, 是负数",
        "permit_items, '', 3.5, 只能填整数",
        "permit_items, '', -5项, 是负数",
        "law_report_due, market, 3.5人, 只能填整数",
        "law_report_due, market, -5, 是负数",
        "permit_days_cut_target, '', 120 %, '%'"
    })
    void what_cannot_be_a_figure_of_the_indicator_is_refused(String indicator, String unit, String text, String why) {
        Map<String, Object> before = everything(YEAR);

        Outcome outcome = unit.isEmpty()
                ? on(YEAR, "enter", "--indicator", indicator, text)
                : on(YEAR, "enter", "--indicator", indicator, "--unit", unit, text);

        assertRefused(outcome, why, "没有保存");
        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void a_figure_in_what_looks_like_another_unit_wants_a_reason() {
        assertRefused(on(YEAR, "enter", "--indicator", "service_cases", "76.8"), "只能填整数");
        assertRefused(
                on(YEAR, "enter", "--indicator", "service_cases", "7680000件"),
                "7680000件约是上年768000件的10倍",
                "应为768000件",
                "--why",
                "没有保存");

        Outcome given = on(YEAR, "enter", "--indicator", "service_cases", "--why", "新增网办事项", "7680000件");
        assertThat(given.status()).as(given.err()).isZero();
        assertThat(on(YEAR, "check", "--json").out()).contains("7680000件约是上年768000件的10倍");
    }

    @Test
    void a_units_own_last_year_is_what_its_figure_is_compared_with() {
        on(2019, "enter", "--indicator", "law_report_due", "--unit", "market", "12");

        assertRefused(
                on(YEAR, "enter", "--indicator", "law_report_due", "--unit", "market", "120"), "12人的10倍", "--why");
        Outcome given = on(YEAR, "enter", "--indicator", "law_report_due", "--unit", "market", "--why", "机构合并", "120");
        assertThat(given.status()).as(given.err()).isZero();
    }
}
