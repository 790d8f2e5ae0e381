package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackingUpTest extends CommandLineTest {

    @BeforeEach
    void beginYear() {
        assertThat(on(2020, "new").status()).isZero();
        assertThat(enter("687")).isZero();
    }

    @Test
    void a_file_brings_everything_to_a_folder_that_was_no_workspace() {
        Path file = folder().resolve("带走.zip");
        Path other = folder().resolve("新 电脑");

        Outcome made = run("backup", file.toString(), "--workspace", workspace().toString());
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("2020年度", "核对无误", file.toString());
        Outcome restored = run("restore", file.toString(), "--workspace", other.toString());

        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("现有2020年度");
        Outcome listed = run("list", "--workspace", other.toString(), "--year", "2020", "indicators", "--json");
        assertThat(listed.json()).anySatisfy(line -> {
            assertThat(line.get("code").textValue()).isEqualTo("permit_days");
            assertThat(line.get("value").textValue()).isEqualTo("687");
        });
    }

    @Test
    void what_there_is_can_be_listed_and_put_back_as_a_whole() {
        JsonNode made =
                run("backup", "--workspace", workspace().toString(), "--json").json();
        enter("700");

        JsonNode listed = run("backup", "--list", "--workspace", workspace().toString(), "--json")
                .json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0)).isEqualTo(made);
        assertThat(made.get("step").longValue()).isEqualTo(2);
        assertThat(made.get("years").get(0).get("year").intValue()).isEqualTo(2020);
        assertThat(made.get("years").get(0).get("figures").longValue()).isEqualTo(1);
        assertThat(run("backup", "--list", "--workspace", workspace().toString())
                        .out())
                .contains("2020年度：数据 1 项");

        String file = made.get("file").textValue();
        JsonNode restored = run("restore", file, "--workspace", workspace().toString(), "--json")
                .json();
        assertThat(days()).isEqualTo("687");
        String present = restored.get("present").textValue();
        assertThat(run("restore", present, "--workspace", workspace().toString())
                        .status())
                .isZero();
        assertThat(days()).isEqualTo("700");
    }

    @Test
    void one_year_is_put_back_by_its_number() {
        String file = run("backup", "--workspace", workspace().toString(), "--json")
                .json()
                .get("file")
                .textValue();
        enter("700");
        on(2021, "new");

        Outcome restored = on(2020, "restore", file);

        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("恢复2020年度，其他年度没有改动");
        assertThat(days()).isEqualTo("687");
        assertThat(on(2021, "list", "units").status()).isZero();
        assertThat(on(2020, "list", "history").out()).contains("从备份恢复2020年度");
    }

    @Test
    void what_cannot_be_put_back_is_refused_in_a_sentence_and_nothing_changes() throws IOException {
        Path file = folder().resolve("带走.zip");
        run("backup", file.toString(), "--workspace", workspace().toString());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 8;
        Path damaged = Files.write(folder().resolve("坏的.zip"), bytes);
        Path foreign = Files.writeString(folder().resolve("文字.zip"), "这不是备份");

        refused("没有恢复，现在的数据没有改动", "restore", damaged.toString());
        refused("不是本程序的备份", "restore", foreign.toString());
        refused("找不到这个文件", "restore", folder().resolve("没有.zip").toString());
        refused("备份里没有2030年度", "restore", file.toString(), "--year", "2030");
        try (Workspace _ = Workspace.open(workspace())) {
            refused("已在另一个窗口或程序中打开", "restore", file.toString());
            refused("已在另一个窗口或程序中打开", "backup", file.toString());
        }
        assertThat(days()).isEqualTo("687");
        Path nowhere = folder().resolve("不存在");
        assertThat(run("restore", foreign.toString(), "--workspace", nowhere.toString())
                        .status())
                .isEqualTo(1);
        assertThat(nowhere).doesNotExist();
        assertThat(run(
                                "backup",
                                file.toString(),
                                "--list",
                                "--workspace",
                                workspace().toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("backup", "--workspace", nowhere.toString()).reason()).contains("没有找到工作区");
    }

    private void refused(String words, String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--workspace", workspace().toString()));
        Outcome outcome = run(arguments.toArray(String[]::new));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains(words);
    }

    private int enter(String days) {
        return on(2020, "enter", "--indicator", "承诺审批时限", days).status();
    }

    private String days() {
        return indicator(2020, "permit_days").get("value").textValue();
    }
}
