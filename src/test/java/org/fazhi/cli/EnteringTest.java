package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteringTest extends CommandLineTest {

    @BeforeEach
    void beginYear() {
        assertThat(on(2020, "new").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "政务服务网办件量, 39966, 39966, ''",
        "政务服务网办件量, 0, 0, ''",
        "service_cases, '39,966', 39966, ''",
        "挽回经济损失, 1850余万元, 1850, 余",
        "挽回经济损失, 18500000元, 1850, ''",
        "合法性审查总数, １５０余件, 150, 余"
    })
    void what_a_clerk_writes_is_kept_as_it_was_meant(String indicator, String written, String value, String qualifier) {
        Outcome outcome = on(2020, "enter", "--indicator", indicator, written);

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(on(2020, "list", "indicators", "--json").json()).anySatisfy(line -> {
            assertThat(line.get("name").textValue().equals(indicator)
                            || line.get("code").textValue().equals(indicator))
                    .isTrue();
            assertThat(line.get("value").textValue()).isEqualTo(value);
            assertThat(line.get("qualifier").textValue()).isEqualTo(qualifier);
        });
    }

    @Test
    void derived_figures_follow_and_the_change_against_last_year_is_printed() {
        on(2019, "new");
        on(2019, "enter", "--indicator", "承诺审批时限", "926");
        on(2020, "enter", "--indicator", "承诺审批时限", "687 个工作日");

        JsonNode days = indicator(2020, "permit_days");
        assertThat(days.get("prior").textValue()).isEqualTo("926");
        assertThat(days.get("change").textValue()).isEqualTo("-239");
        assertThat(days.get("rate").textValue()).isEqualTo("-25.81");
        assertThat(days.get("text").textValue()).isEqualTo("687工作日");
        assertThat(days.get("source").textValue()).isEqualTo("录入");
        assertThat(days.get("area").textValue()).isEqualTo("service");
        assertThat(days.get("item").intValue()).isEqualTo(1);

        JsonNode rate = indicator(2020, "permit_days_cut_rate");
        assertThat(rate.get("value").textValue()).isEqualTo("25.81");
        assertThat(rate.get("kind").textValue()).isEqualTo("derived");
    }

    @Test
    void what_cannot_be_read_is_refused_and_nothing_changes() {
        on(2020, "enter", "--indicator", "承诺审批时限", "687");

        Outcome outcome = on(2020, "enter", "--indicator", "承诺审批时限", "六百左右吧");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains("承诺审批时限", "六百左右吧");
        assertThat(indicator(2020, "permit_days").get("value").textValue()).isEqualTo("687");
    }

    @Test
    void an_empty_value_clears_the_figure_which_is_then_not_zero() {
        on(2020, "enter", "--indicator", "承诺审批时限", "687");

        assertThat(on(2020, "enter", "--indicator", "承诺审批时限", "").status()).isZero();

        JsonNode line = indicator(2020, "permit_days");
        assertThat(line.get("value").isNull()).isTrue();
        assertThat(line.get("text").textValue()).isEmpty();
    }

    @Test
    void a_computed_indicator_cannot_be_typed() {
        Outcome outcome = on(2020, "enter", "--indicator", "承诺审批时限压减率", "30%");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains("承诺审批时限压减率");
    }

    @Test
    void an_unknown_indicator_is_named_with_what_may_have_been_meant() {
        Outcome outcome = on(2020, "enter", "--indicator", "审批时限", "1");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains("审批时限", "承诺审批时限");
    }

    @Test
    void every_change_stands_in_the_history_with_its_reason() {
        on(2020, "enter", "--indicator", "承诺审批时限", "687", "--why", "按9月数据更正");

        assertThat(on(2020, "list", "history", "--json").json()).anySatisfy(change -> {
            assertThat(change.get("what").textValue()).contains("承诺审批时限");
            assertThat(change.get("from").textValue()).isEmpty();
            assertThat(change.get("to").textValue()).contains("687");
            assertThat(change.get("why").textValue()).isEqualTo("按9月数据更正");
        });
    }
}
