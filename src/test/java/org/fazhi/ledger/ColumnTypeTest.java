package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTypeTest {
    private static final ColumnType.Coded LIST =
            new ColumnType.Coded(List.of(CodeEntry.of("受理"), CodeEntry.of("不予受理")));
    private static final List<ColumnType> TYPES = EveryColumnType.all();

    /** These words stand in definition files. */
    @Test
    void every_type_has_the_word_it_is_written_with() {
        assertThat(TYPES)
                .extracting(ColumnType::keyword)
                .containsExactly(
                        "text", "note", "person", "whole", "decimal", "money", "percent", "date", "flag", "code",
                        "unit", "units");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/fazhi/ledger/messages.properties",
                "/org/fazhi/desktop/design/messages.properties",
                "/org/fazhi/store/edit/catalogue/messages.properties"
            })
    void every_type_has_a_word_for_the_user(String messages) throws IOException {
        Properties words = new Properties();
        try (InputStream file = ColumnTypeTest.class.getResourceAsStream(messages)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(TYPES)
                .extracting(type -> "type." + type.keyword())
                .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
    }

    /** The properties over whole ledgers run with this one. */
    @Test
    void the_sample_has_a_column_of_every_type() {
        assertThat(SampleLedger.ledger().columns().stream()
                        .map(column -> column.type().keyword())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.stream().map(ColumnType::keyword).toList());
    }

    @Test
    void only_numbers_have_a_total() {
        assertThat(TYPES.stream().filter(ColumnType::isNumber).map(ColumnType::keyword))
                .containsExactly("whole", "decimal", "money", "percent");
    }

    @Test
    void a_code_is_found_in_its_list() {
        assertThat(LIST.entry("不予受理")).map(CodeEntry::label).contains("不予受理");
        assertThat(LIST.entry("告知")).isEmpty();
    }

    @ParameterizedTest(name = "{0} in a column of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3|whole|",
                "-3|whole|",
                "3.0|whole|",
                "3.5|whole|“3.5”不是整数，这里要填整数。",
                "2.25|decimal|",
                "2.255|decimal|“2.255”的小数太长，这里最多2位小数。",
                "1850.55|money|",
                "1850.555|money|“1850.555”的小数太长，这里最多2位小数。",
                "0|percent|",
                "100|percent|",
                "99.99|percent|",
                "100.01|percent|“100.01%”超出了范围，百分比应在0%到100%之间。",
                "-0.1|percent|“-0.1%”超出了范围，百分比应在0%到100%之间。",
                "33.3333333333|percent|",
                "33.33333333333|percent|“33.33333333333”的小数太长，这里最多10位小数。",
                "999999999999999|whole|",
                "1000000000000000|whole|“1000000000000000”的位数太多，最多15位整数，请核对。",
                "999999999999999.99|money|",
                "1000000000000000|money|“1000000000000000”的位数太多，最多15位整数，请核对。",
            })
    void a_number_fits_its_column_or_is_told_why_not(BigDecimal number, String keyword, String reason) {
        assertThat(ValueLimits.misfit(type(keyword), new CellValue.Number(number)))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text, 40", "note, 32767", "person, 500"})
    void text_fits_to_the_last_character(String keyword, int length) {
        assertThat(ValueLimits.misfit(type(keyword), new CellValue.Text("长".repeat(length))))
                .isEmpty();
        assertThat(ValueLimits.misfit(type(keyword), new CellValue.Text("长".repeat(length + 1))))
                .hasValueSatisfying(
                        reason -> assertThat(reason).endsWith("有%s个字，最多%s个字。".formatted(length + 1, length)));
    }

    @Test
    void a_value_fits_only_a_column_of_its_kind() {
        List<CellValue> values = List.of(
                new CellValue.Text("甲"),
                new CellValue.Number(BigDecimal.ONE),
                new CellValue.Day(SampleLedger.AS_OF),
                new CellValue.Flag(true),
                new CellValue.Coded("受理"),
                new CellValue.Unit("market"),
                new CellValue.Units(List.of("market")));

        for (ColumnType type : TYPES) {
            List<CellValue> fitting = values.stream()
                    .filter(value -> ValueLimits.misfit(type, value).isEmpty())
                    .toList();
            assertThat(fitting).as(type.keyword()).hasSize(1);
        }
        assertThat(ValueLimits.misfit(new ColumnType.Units(), new CellValue.Text("市场局")))
                .contains("这里要填几个单位。");
        assertThat(ValueLimits.misfit(new ColumnType.Flag(), new CellValue.Text("也许")))
                .contains("这里要填是或否。");
    }

    private static ColumnType type(String keyword) {
        return TYPES.stream()
                .filter(type -> type.keyword().equals(keyword))
                .findFirst()
                .orElseThrow();
    }
}
