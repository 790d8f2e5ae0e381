package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    /** The example of the standard itself. */
    private static final String EXAMPLE = "91350100M000100Y43";

    @Test
    void the_last_character_checks_the_others() {
        assertThat(CreditCode.checkCharacter(EXAMPLE.substring(0, 17))).isEqualTo('3');
        assertThat(CreditCode.isValid(EXAMPLE)).isTrue();
    }

    @Test
    void every_other_last_character_is_wrong() {
        for (char wrong : "012456789ABCDEFGHJKLMNPQRTUWXY".toCharArray())
            assertThat(CreditCode.isValid(EXAMPLE.substring(0, 17) + wrong)).isFalse();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "91350100I000100Y43",
                "19350100M000100Y43"
            })
    void what_has_another_length_other_letters_or_swapped_digits_is_wrong(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
