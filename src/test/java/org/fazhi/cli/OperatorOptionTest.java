package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code --operator} stands in what a command does. */
class OperatorOptionTest extends PreparedCommandTest {

    @Test
    void the_name_stands_in_the_history_of_what_was_entered() {
        assertThat(on(YEAR, "enter", "--operator", "赵静", "--indicator", "承诺审批时限", "--why", "核对", "687")
                        .err())
                .isEmpty();
        Outcome history = on(YEAR, "list", "history", "--json");
        assertThat(history.status()).as(history.err()).isZero();
        assertThat(elements(history).getFirst().get("who").asText()).isEqualTo("赵静");
    }

    @Test
    void no_name_is_refused_and_nothing_is_done() {
        var before = everything(YEAR);
        assertRefused(on(YEAR, "enter", "--operator", " ", "--indicator", "承诺审批时限", "688"), "操作人");
        assertThat(everything(YEAR)).isEqualTo(before);
    }
}
