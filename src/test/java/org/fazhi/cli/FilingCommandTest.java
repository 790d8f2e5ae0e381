package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.endurance.TrialFolders;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is filed, opened again, written once more and compared by commands. */
class FilingCommandTest extends CommandLineTest {
    private static final int YEAR = 2020;

    @TempDir
    private static Path filled;

    @BeforeAll
    static void fillTheExample() {
        try (Workspace example = Workspace.open(filled.resolve("工作区"))) {
            new ExampleFilling(example, YEAR).fill().join();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        TrialFolders.copy(filled.resolve("工作区"), workspace());
    }

    private Outcome file(String folder, String... more) {
        return on(
                YEAR,
                "file",
                arguments(List.of("--out", folder().resolve(folder).toString()), more));
    }

    private static String[] arguments(List<String> first, String... more) {
        return java.util.stream.Stream.concat(first.stream(), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    private List<JsonNode> filings() {
        return PreparedCommandTest.elements(on(YEAR, "list", "filings", "--json"));
    }

    @Test
    void a_year_is_filed_once_and_closed() throws IOException {
        Outcome filed = file("报送", "--ledger", "行政复议", "--json");

        assertThat(filed.status()).as(filed.err()).isEqualTo(ExitStatus.DONE);
        JsonNode report = filed.json();
        assertThat(report.get("filed").booleanValue()).isTrue();
        assertThat(report.get("filing").get("number").intValue()).isEqualTo(1);
        assertThat(report.get("filing").get("files"))
                .extracting(file -> file.get("what").textValue())
                .containsExactlyInAnyOrder("report", "indicators", "record", "ledger", "evidence");
        for (JsonNode file : report.get("filing").get("files"))
            assertThat(Files.size(
                            folder().resolve("报送").resolve(file.get("file").textValue())))
                    .isEqualTo(file.get("bytes").longValue());

        PreparedCommandTest.assertRefused(on(YEAR, "enter", "--indicator", "立法征求意见条数", "64"), "2020年度");
        PreparedCommandTest.assertRefused(file("再报"), "2020年度");
        assertThat(folder().resolve("再报")).doesNotExist();
        assertThat(filings()).hasSize(1);
    }

    @Test
    void what_stands_against_it_is_said_and_nothing_is_written() {
        on(YEAR, "enter", "--indicator", "立法征求意见条数", "64");

        Outcome refused = file("报送", "--json");

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.json().get("filed").booleanValue()).isFalse();
        assertThat(refused.json().get("reasons")).isNotEmpty();
        assertThat(folder().resolve("报送")).doesNotExist();
        assertThat(filings()).isEmpty();

        assertThat(on(YEAR, "approve", "--all").status()).isEqualTo(ExitStatus.DONE);
        assertThat(file("报送", "--no-ledgers").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void it_is_opened_again_with_a_reason_only_and_the_reason_stays() {
        file("报送", "--no-ledgers");
        assertThat(on(YEAR, "unlock").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        PreparedCommandTest.assertRefused(on(YEAR, "unlock", "--why", "  "), "原因");

        assertThat(on(YEAR, "unlock", "--why", "市里退回修改").status()).isEqualTo(ExitStatus.DONE);

        assertThat(filings().getFirst().get("why").textValue()).isEqualTo("市里退回修改");
        PreparedCommandTest.assertRefused(on(YEAR, "unlock", "--why", "再开一次"), "2020年度");
        assertThat(on(YEAR, "enter", "--indicator", "立法征求意见条数", "64").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void it_is_written_once_more_as_it_was_and_compared_with_now() throws IOException {
        file("报送", "--no-ledgers");
        on(YEAR, "unlock", "--why", "改一个数");
        on(YEAR, "enter", "--indicator", "立法征求意见条数", "64");

        assertThat(file("又一份", "--again", "1").status()).isEqualTo(ExitStatus.DONE);
        try (var files = Files.list(folder().resolve("报送"))) {
            for (Path first : files.toList())
                assertThat(folder().resolve("又一份").resolve(first.getFileName())).hasSameBinaryContentAs(first);
        }
        PreparedCommandTest.assertRefused(file("没有的", "--again", "7"), "7");

        JsonNode found = on(YEAR, "differences", "--from", "1", "--json").json();
        assertThat(found.get("figures"))
                .extracting(figure -> figure.get("before").textValue() + "→"
                        + figure.get("after").textValue())
                .contains("63条→64条");
        assertThat(found.get("paragraphs"))
                .isNotEmpty()
                .allMatch(one -> one.get("kind").textValue().equals("changed"));
    }
}
