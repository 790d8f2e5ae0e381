package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704, 7.3.5.1: the date four characters in from the right, the office centred over it. */
class SignatureIndentsTest {

    @ParameterizedTest(name = "{0} over {1}: {2} in")
    @CsvSource({
        "示范区司法局, 2021-01-08, 4",
        "示范区人民政府, 2021-01-08, 3.5",
        "区司法局, 2021-01-08, 5",
        "区司法局, 2021-12-28, 5.5",
        "示范区依法治区办公室, 2021-12-28, 2.5",
    })
    void the_office_is_centred_over_the_date_to_half_a_character(String office, LocalDate date, double indent) {
        SignatureIndents indents = SignatureIndents.of(office, Optional.of(date));

        assertThat(indents.date()).isEqualTo(4);
        assertThat(only(indents)).isEqualTo(indent);
        double middleOfDate = indents.date() + TextMetrics.OFFICE.width(OfficialDate.printed(date)) / 2;
        double middleOfOffice = only(indents) + TextMetrics.OFFICE.width(office) / 2;
        assertThat(middleOfOffice).isCloseTo(middleOfDate, within(0.26));
    }

    @Test
    void an_office_with_a_long_name_ends_at_the_right_edge_and_the_date_goes_further_in() {
        LocalDate date = LocalDate.of(2021, 1, 8);
        String office = "示范区推进依法行政工作领导小组办公室";

        SignatureIndents indents = SignatureIndents.of(office, Optional.of(date));

        assertThat(only(indents)).isLessThanOrEqualTo(0.5);
        double middleOfDate = indents.date() + TextMetrics.OFFICE.width(OfficialDate.printed(date)) / 2;
        assertThat(only(indents) + TextMetrics.OFFICE.width(office) / 2).isCloseTo(middleOfDate, within(0.26));
    }

    @Test
    void a_name_wider_than_the_page_is_broken_at_sense_and_each_line_centred_over_the_date() {
        LocalDate date = LocalDate.of(2021, 1, 8);
        String office = "示范市示范区推进依法行政和法治政府建设工作领导小组办公室";

        SignatureIndents indents = SignatureIndents.of("中国共产党" + office, Optional.of(date));

        assertThat(indents.office())
                .extracting(SignatureIndents.OfficeLine::words)
                .containsExactly("中国共产党示范市示范区推进依法行政和", "法治政府建设工作领导小组办公室");
        double middle = indents.date() + TextMetrics.OFFICE.width(OfficialDate.printed(date)) / 2;
        assertThat(indents.office())
                .allSatisfy(line -> assertThat(line.indent() + TextMetrics.OFFICE.width(line.words()) / 2)
                        .isCloseTo(middle, within(0.26)));
    }

    private static double only(SignatureIndents indents) {
        assertThat(indents.office()).hasSize(1);
        return indents.office().getFirst().indent();
    }

    @Test
    void an_office_without_a_date_stands_where_the_date_would() {
        assertThat(only(SignatureIndents.of("示范区推进依法行政工作领导小组办公室", Optional.empty())))
                .isEqualTo(4);
        assertThat(only(SignatureIndents.of("区司法局", Optional.empty()))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-08, 2021年1月8日", "2020-12-31, 2020年12月31日", "2022-10-01, 2022年10月1日"})
    void a_date_has_no_leading_noughts(LocalDate date, String printed) {
        assertThat(OfficialDate.printed(date)).isEqualTo(printed);
    }
}
