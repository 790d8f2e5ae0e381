package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704, 7.4: 抄送 ends with a full stop, the office that prints at the left and the date with 印发 at the right. */
class ColophonTextTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 1, 8));

    @Test
    void copies_end_with_one_full_stop_and_the_day_with_its_word() {
        ColophonText colophon = text("区委办公室，区人大常委会办公室", "示范区司法局", DAY);

        assertThat(colophon.copyTo()).isEqualTo("抄送：区委办公室，区人大常委会办公室。");
        assertThat(colophon.issuer()).isEqualTo("示范区司法局");
        assertThat(colophon.issued()).isEqualTo("2021年1月8日印发");
    }

    @Test
    void a_full_stop_that_was_typed_is_not_doubled() {
        assertThat(text("区委办公室。", "", Optional.empty()).copyTo()).isEqualTo("抄送：区委办公室。");
    }

    @Test
    void what_is_not_given_is_not_printed() {
        assertThat(text("", "", Optional.empty())).isEqualTo(new ColophonText("", "", ""));
        assertThat(text("", "", Optional.empty()).rows()).isZero();
    }

    @Test
    void office_and_day_share_one_line_and_either_alone_has_it() {
        assertThat(text("", "示范区司法局", DAY).rows()).isEqualTo(1);
        assertThat(text("", "示范区司法局", Optional.empty()).rows()).isEqualTo(1);
        assertThat(text("", "", DAY).rows()).isEqualTo(1);
        assertThat(text("", "", DAY).hasIssuer()).isTrue();
        assertThat(text("", "示范区司法局", Optional.empty()).hasIssuer()).isTrue();
        assertThat(text("区委办公室", "", Optional.empty()).hasIssuer()).isFalse();
    }

    /** In 4号, a line one character in at both sides holds 29, a line turned over under the first name 26. */
    @ParameterizedTest(name = "{0} characters with 抄送：and 。 take {1} lines")
    @CsvSource({"10, 1", "29, 1", "30, 2", "56, 2", "57, 3", "82, 3", "83, 4"})
    void long_lists_of_copies_are_turned_over_under_their_first_name(int characters, int rows) {
        String names = "局".repeat(characters - 4);

        assertThat(text(names, "", Optional.empty()).rows()).isEqualTo(rows);
        assertThat(text(names, "示范区司法局", DAY).rows()).isEqualTo(rows + 1);
    }

    private static ColophonText text(String copyTo, String issuer, Optional<LocalDate> issued) {
        return ColophonText.of(new OfficialDocument.Colophon(copyTo, issuer, issued));
    }
}
