package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register in the words of another office, brought in on the command line: nothing doubtful unasked, each word decided once. */
class ForeignRegisterTest extends CommandLineTest {
    private static final String HEADER = "序号,来件时间,当事人,被申请机关,争议类型,审查处理,立案时间,决定结果,决定书日期";
    private static final String FIRST = "1,2020.3.5,甲某,区市监局,行政处罚,予以受理,2020.3.9,维持原判,2020.4.20";
    private static final String SECOND = "2,2020.4.1,乙某,区水利局,信息公开,不予受理,,,";
    private static final String THIRD = "3,2020.5.6,丙某,区水利局,新类型争议,予以受理,2020.5.8,维持原判,2020.6.20";

    @BeforeEach
    void begin() {
        on(2020, "new");
    }

    @Test
    void doubtful_columns_are_told_with_their_proposals_and_not_taken() throws IOException {
        Outcome told = take("--dry-run", "--json");

        JsonNode received = column(told, "来件时间");
        assertThat(received.get("certainty").textValue()).isEqualTo("doubtful");
        assertThat(received.get("column").isNull()).isTrue();
        assertThat(received.get("proposals").get(0).get("code").textValue()).isEqualTo("received");
        assertThat(received.get("proposals").get(0).get("reason").textValue()).contains("日期");
        assertThat(column(told, "立案时间").get("certainty").textValue()).isEqualTo("certain");
        assertThat(rows()).isEmpty();
    }

    @Test
    void unknown_words_are_told_once_however_many_rows_have_them() throws IOException {
        Outcome told = take("--dry-run", "--json");

        JsonNode water = unknown(told, "区水利局");
        assertThat(water.get("column").textValue()).isEqualTo("respondent");
        assertThat(water.get("rows").intValue()).isEqualTo(2);
        assertThat(water.get("proposals").get(0).get("code").textValue()).isEqualTo("agriculture");
        Outcome accepted = take("--dry-run", "--json", "--accept-proposals", "0.5");
        assertThat(accepted.json().get("unknown").findValuesAsText("words")).doesNotContain("区水利局", "维持原判");
        assertThat(unknown(accepted, "新类型争议").get("rows").intValue()).isEqualTo(1);
    }

    @Test
    void a_mapping_decides_columns_codes_and_units_and_is_remembered() throws IOException {
        Path mapping = folder().resolve("对应.json");
        Files.writeString(mapping, """
                {"ledgers": {"reconsideration": {
                  "columns": {"来件时间": "received", "当事人": "applicant", "争议类型": "matter", "决定结果": "outcome", "决定书日期": "closed"},
                  "words": {
                    "outcome": {"维持原判": "维持"},
                    "matter": {"新类型争议": "+"},
                    "handling": {"予以受理": "受理"},
                    "units": {"区水利局": "+", "区市监局": "market"}}}}}
                """);

        Outcome taken = take("--mapping", mapping.toString(), "--json");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0).get("outcome").textValue()).isEqualTo("维持");
        assertThat(rows().get(1).get("respondent").textValue()).isEqualTo("区水利局");
        assertThat(rows().get(2).get("matter").textValue()).isEqualTo("新类型争议");

        Outcome again = take("--dry-run", "--json");
        assertThat(again.json().get("same").intValue()).as(again.err()).isEqualTo(3);
        assertThat(again.json().get("unknown")).isEmpty();
        assertThat(column(again, "来件时间").get("certainty").textValue()).isEqualTo("certain");
    }

    @Test
    void what_was_chosen_is_written_as_a_file_that_chooses_the_same() throws IOException {
        Path mapping = folder().resolve("写出.json");
        Outcome first = take("--dry-run", "--json", "--accept-proposals", "0.4", "--save-mapping", mapping.toString());
        Outcome second = take("--dry-run", "--json", "--mapping", mapping.toString());

        assertThat(second.json().get("columns").findValuesAsText("column"))
                .isEqualTo(first.json().get("columns").findValuesAsText("column"));
        assertThat(second.json().get("unknown")).isEqualTo(first.json().get("unknown"));
    }

    @Test
    void a_mapping_that_names_no_column_of_the_ledger_is_refused_in_a_sentence() throws IOException {
        Path mapping = folder().resolve("错.json");
        Files.writeString(mapping, "{\"ledgers\": {\"reconsideration\": {\"columns\": {\"来件时间\": \"nothing\"}}}}");

        Outcome refused = take("--mapping", mapping.toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.reason()).contains("来件时间", "nothing", "行政复议");
        Files.writeString(mapping, "不是 JSON");
        assertThat(take("--mapping", mapping.toString()).reason()).contains("错.json");
    }

    private Outcome take(String... more) throws IOException {
        Path file = folder().resolve("复议登记.csv");
        Files.write(file, List.of(HEADER, FIRST, SECOND, THIRD), StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "ledger:reconsideration"));
        arguments.addAll(List.of(more));
        return on(2020, "import", arguments.toArray(String[]::new));
    }

    private JsonNode rows() throws IOException {
        return on(2020, "list", "ledger:reconsideration", "--json").json();
    }

    private static JsonNode column(Outcome outcome, String heading) throws IOException {
        for (JsonNode one : outcome.json().get("columns"))
            if (one.get("heading").textValue().equals(heading)) return one;
        throw new AssertionError(outcome.out());
    }

    private static JsonNode unknown(Outcome outcome, String word) throws IOException {
        for (JsonNode one : outcome.json().get("unknown"))
            if (one.get("words").textValue().equals(word)) return one;
        throw new AssertionError(outcome.json().get("unknown").toString());
    }
}
