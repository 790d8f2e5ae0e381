package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.junit.jupiter.api.Test;

/** The whole job on the shipped example, and what a process of its own prints and ends with. */
class WholeJobTest extends CommandLineTest {

    @Test
    void the_example_goes_from_last_years_sheet_to_both_files() throws IOException {
        Path out = folder().resolve("示例");

        Outcome outcome = run("demo", "--out", out.toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        int ledgers =
                BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).ledgers().size();
        assertThat(outcome.out())
                .contains("2019年统计表.xlsx", "150余件", "自查报告.docx", "指标汇总.xlsx")
                .containsPattern("台账 " + ledgers + " 本 [1-9][0-9]{4} 条");
        assertThat(out.resolve("自查报告.docx")).satisfies(WholeJobTest::isPacked);
        assertThat(out.resolve("指标汇总.xlsx")).satisfies(WholeJobTest::isPacked);

        Outcome again = run("demo", "--out", out.toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.reason()).contains("workspace");
    }

    @Test
    void the_filled_year_is_checked_and_exported_and_imported_again_as_the_same() {
        on(2020, "new", "--demo");

        Outcome check = on(2020, "check", "--json");
        assertThat(check.status()).as(check.err()).isZero();
        assertThat(check.json()).isEmpty();
        assertThat(on(2020, "check").out().lines().toList().getLast()).isEqualTo("2020年度可以报送。");
        Path report = folder().resolve("报 告.docx");
        Outcome export = on(2020, "export", "--report", report.toString());
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.out().lines().toList().getFirst()).isEqualTo("已生成报告 " + report);

        Path workbook = folder().resolve("指标 汇总.xlsx");
        assertThat(on(2020, "export", "--indicators", workbook.toString()).status())
                .isZero();
        JsonNode again = on(2020, "import", workbook.toString(), "--as", "indicators", "--dry-run", "--json")
                .json();
        assertThat(again.get("same").intValue()).isGreaterThan(80);
        assertThat(again.get("new").intValue()
                        + again.get("changed").intValue()
                        + again.get("conflicts").intValue()
                        + again.get("computed").intValue())
                .isZero();
    }

    @Test
    void a_report_with_a_token_that_cannot_be_printed_is_a_marked_draft_and_says_so() throws IOException {
        on(2020, "new", "--demo");
        on(2020, "enter", "--indicator", "材料数和时限全市排名", "");
        Path report = folder().resolve("报告.docx");

        Outcome outcome = on(2020, "export", "--report", report.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains("草稿");
        assertThat(outcome.err()).contains("材料数和时限全市排名");
        assertThat(report).satisfies(WholeJobTest::isPacked);
    }

    @Test
    void the_example_fills_only_its_own_year_and_only_an_empty_workspace() {
        assertThat(on(2021, "new", "--demo").status()).isEqualTo(1);
        on(2021, "new");

        Outcome outcome = on(2020, "new", "--demo");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(on(2020, "list", "indicators").status()).isEqualTo(1);
    }

    @Test
    void a_process_prints_one_json_document_whatever_the_locale() throws Exception {
        on(2020, "new");

        Process process =
                process("list", "--workspace", workspace().toString(), "--year", "2020", "indicators", "--json");
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();

        assertThat(process.waitFor())
                .as(new String(err, StandardCharsets.UTF_8))
                .isZero();
        assertThat(err).isEmpty();
        assertThat(new ObjectMapper().readTree(out).get(0).get("name").textValue())
                .isEqualTo("应述法领导干部人数");
    }

    @Test
    void a_process_ends_with_the_status_of_its_command() throws Exception {
        Process process = process("list", "--workspace", folder().toString(), "--year", "2020", "indicators", "--json");

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("没有找到工作区");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src/build/jvm.options").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.fazhi.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static void isPacked(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isGreaterThan(5);
        } catch (IOException failure) {
            throw new AssertionError(file + " is no office file", failure);
        }
    }
}
