package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.fazhi.narrative.foreign.LabelledReport;
import org.junit.jupiter.api.Test;

/** Reports of other hands on the command line. */
class ForeignReportsTest extends CommandLineTest {

    @Test
    void every_figure_is_told_with_its_place_role_and_indicator_before_anything_is_saved() throws IOException {
        Path report = report();

        Outcome tried = on(2020, "import", report.toString(), "--as", "report", "--create", "--dry-run", "--json");

        assertThat(tried.status()).as(tried.err()).isZero();
        JsonNode received = figure(tried.out(), "37件");
        assertThat(received.get("place").asText()).isEqualTo("第8段");
        assertThat(received.get("value").asText()).isEqualTo("37");
        assertThat(received.get("unit").asText()).isEqualTo("件");
        assertThat(received.get("role").asText()).isEqualTo("value");
        assertThat(received.get("code").asText()).isEqualTo("reconsideration_received");
        assertThat(received.get("name").asText()).isEqualTo("收到行政复议申请数");
        assertThat(received.get("certainty").asText()).isEqualTo("certain");
        assertThat(figure(tried.out(), "140余件").get("qualifier").asText()).isEqualTo("余");
        assertThat(figure(tried.out(), "70.1万件").get("role").asText()).isEqualTo("prior");
    }

    @Test
    void what_is_certain_is_saved_with_file_and_paragraph_and_the_same_report_says_so_again() throws IOException {
        Path report = report();

        Outcome taken = on(2020, "import", report.toString(), "--as", "report", "--create");
        assertThat(taken.status()).as(taken.err()).isZero();

        assertThat(on(2020, "list", "indicators").out()).contains("报告.txt 第8段");
        Outcome again = on(2020, "import", report.toString(), "--as", "report", "--json");
        assertThat(figure(again.out(), "37件").get("outcome").asText()).isEqualTo("same");
        assertThat(new ObjectMapper().readTree(again.out()).get("new").asInt()).isZero();
    }

    @Test
    void proposals_that_are_likely_enough_are_taken_when_asked() throws IOException {
        Path report = report();

        Outcome certain = on(2020, "import", report.toString(), "--as", "report", "--create", "--json");
        Outcome more = on(2020, "import", report.toString(), "--as", "report", "--accept-proposals", "0.8", "--json");

        assertThat(new ObjectMapper().readTree(certain.out()).get("waiting").asInt())
                .isGreaterThan(
                        new ObjectMapper().readTree(more.out()).get("waiting").asInt());
    }

    @Test
    void a_file_that_is_no_document_is_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder().resolveSibling("报告.pdf"), "%PDF-1.7 …");

        Outcome taken = on(2020, "import", file.toString(), "--as", "report", "--create");

        assertThat(taken.status()).isNotZero();
        assertThat(taken.err()).contains("报告.pdf").contains("PDF");
    }

    private Path report() throws IOException {
        LabelledReport first = LabelledReport.all().findFirst().orElseThrow();
        return Files.writeString(folder().resolveSibling("报告.txt"), first.text());
    }

    private static JsonNode figure(String json, String snippet) throws IOException {
        return StreamSupport.stream(
                        new ObjectMapper().readTree(json).get("figures").spliterator(), false)
                .filter(one -> one.get("snippet").asText().equals(snippet))
                .findFirst()
                .orElseThrow();
    }
}
