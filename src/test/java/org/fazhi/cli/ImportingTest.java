package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingTest extends CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void a_sheet_of_last_year_makes_that_year_and_stays_the_source_of_each_figure(String charset) throws IOException {
        on(2020, "new");
        Path sheet = sheet(charset, "指标,单位,2019年", "承诺审批时限,工作日,926", "挽回经济损失,元,18500000余");

        Outcome outcome = take(sheet, 2019, "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(2);
        JsonNode loss = outcome.json().get("cells").get(1);
        assertThat(loss.get("code").textValue()).isEqualTo("disputes_loss_recovered");
        assertThat(loss.get("value").textValue()).isEqualTo("1850");
        assertThat(loss.get("qualifier").textValue()).isEqualTo("余");
        assertThat(loss.get("verdict").textValue()).isEqualTo("new");
        assertThat(indicator(2019, "permit_days").get("source").textValue()).contains("导入", "上年 数据.csv", "C2");
        assertThat(indicator(2020, "permit_days").get("prior").textValue()).isEqualTo("926");
    }

    @Test
    void a_second_time_every_figure_is_the_same_and_a_changed_one_is_shown_from_old_to_new() throws IOException {
        on(2020, "new");
        take(sheet("UTF-8", "指标,单位,2019年", "承诺审批时限,工作日,926"), 2019);

        assertThat(take(sheet("UTF-8", "指标,单位,2019年", "承诺审批时限,工作日,926"), 2019, "--json")
                        .json()
                        .get("same")
                        .intValue())
                .isEqualTo(1);
        JsonNode changed = take(sheet("UTF-8", "指标,单位,2019年", "承诺审批时限,工作日,930"), 2019, "--json")
                .json()
                .get("cells")
                .get(0);
        assertThat(changed.get("verdict").textValue()).isEqualTo("changed");
        assertThat(changed.get("prior").textValue()).isEqualTo("926");
        assertThat(indicator(2019, "permit_days").get("value").textValue()).isEqualTo("930");
    }

    @Test
    void a_dry_run_shows_everything_and_saves_nothing() throws IOException {
        on(2020, "new");

        Outcome outcome = take(sheet("UTF-8", "指标,单位,2020年", "承诺审批时限,工作日,687"), 2020, "--dry-run", "--json");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(1);
        assertThat(indicator(2020, "permit_days").get("value").isNull()).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_one_sentence_and_makes_no_year() throws IOException {
        on(2020, "new");
        Path broken = Files.writeString(folder().resolve("坏 文件.xlsx"), "这不是表格");

        Outcome outcome = take(broken, 2019, "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.reason()).contains("坏 文件.xlsx");
        assertThat(on(2019, "list", "indicators").status()).isEqualTo(1);
    }

    @Test
    void without_a_workspace_none_is_made_unless_asked_for() throws IOException {
        Files.createDirectories(folder());
        Path sheet = sheet("UTF-8", "指标,单位,2019年", "承诺审批时限,工作日,926");

        assertThat(take(sheet, 2019).status()).isEqualTo(1);
        assertThat(Files.exists(workspace())).isFalse();

        assertThat(take(sheet, 2019, "--create").status()).isZero();
        assertThat(indicator(2019, "permit_days").get("value").textValue()).isEqualTo("926");
    }

    private Outcome take(Path file, int year, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "indicators"));
        arguments.addAll(List.of(more));
        return on(year, "import", arguments.toArray(String[]::new));
    }

    private Path sheet(String charset, String... lines) throws IOException {
        Path file = folder().resolve("上年 数据.csv");
        return Files.write(file, String.join("\r\n", lines).getBytes(Charset.forName(charset)));
    }
}
