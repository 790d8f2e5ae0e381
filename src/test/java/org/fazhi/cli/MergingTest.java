package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a second PC of the office entered is merged into the first. */
class MergingTest extends CommandLineTest {
    private static final int YEAR = 2020;

    private Path other() {
        return folder().resolve("另一台 电脑");
    }

    private Outcome there(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--workspace", other().toString(), "--year", String.valueOf(YEAR)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Outcome merge(String... more) {
        List<String> arguments = new ArrayList<>(List.of(other().toString()));
        arguments.addAll(List.of(more));
        return on(YEAR, "merge", arguments.toArray(String[]::new));
    }

    @BeforeEach
    void enterOnBoth() throws IOException {
        on(YEAR, "new");
        there("new");
        on(YEAR, "enter", "--indicator", "permit_days", "690");
        there("enter", "--indicator", "permit_days", "687");
        there("enter", "--indicator", "service_cases", "399660");
        on(YEAR, "enter", "--indicator", "permit_days_statutory", "2800");
        there("enter", "--indicator", "permit_days_statutory", "2800");
        there("enter", "--indicator", "law_report_due", "--unit", "health", "7");
        Path rows = Files.writeString(
                folder().resolve("抽查.csv"), "任务名称,完成日期,检查户数\n春季抽查,2020-04-24,12\n秋季抽查,2020-09-24,8\n");
        Path fewer = Files.writeString(folder().resolve("抽查少.csv"), "任务名称,完成日期,检查户数\n春季抽查,2020-04-24,12\n");
        there("import", rows.toString(), "--as", "ledger:inspection_task");
        on(YEAR, "import", fewer.toString(), "--as", "ledger:inspection_task");
        try (Workspace workspace = Workspace.open(other())) {
            workspace
                    .apply(new Edit.SetPoints(
                            YEAR,
                            ReportPoint.Chapter.PROBLEMS,
                            List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "人手不足", "两人办案。"))))
                    .join();
        }
    }

    @Test
    void it_is_shown_what_is_new_what_is_the_same_and_what_contradicts() throws IOException {
        Map<String, Long> before = files(other());

        JsonNode tried = merge("--dry-run", "--json").json();

        assertThat(tried.get("conflicts").intValue()).isEqualTo(1);
        JsonNode conflict = line(tried, "conflict");
        assertThat(conflict.get("place").textValue()).isEqualTo("figure:permit_days");
        assertThat(conflict.get("mine").textValue()).isEqualTo("690工作日");
        assertThat(conflict.get("theirs").textValue()).isEqualTo("687工作日");
        assertThat(conflict.get("theirsBy").textValue()).isNotBlank();
        assertThat(tried.get("lines"))
                .filteredOn(one -> one.get("verdict").textValue().equals("new"))
                .extracting(one -> one.get("place").textValue())
                .containsExactlyInAnyOrder(
                        "figure:service_cases",
                        "figure:law_report_due/health",
                        "row:inspection_task/2",
                        "point:PROBLEMS/p1");
        assertThat(indicator(YEAR, "service_cases").get("value").isNull()).isTrue();
        assertThat(files(other())).isEqualTo(before);
    }

    @Test
    void what_is_new_is_taken_in_one_step_and_conflicts_stay_unless_the_others_are_preferred() {
        Outcome taken = merge();
        assertThat(taken.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(taken.out()).contains("冲突：承诺审批时限　本机 690工作日", "对方 687工作日");
        assertThat(indicator(YEAR, "service_cases").get("value").textValue()).isEqualTo("399660");
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("690");
        assertThat(on(YEAR, "list", "ledger:inspection_task", "--json").json()).hasSize(2);

        Outcome preferred = merge("--theirs-of", "figure:permit_days");
        assertThat(preferred.status()).as(preferred.err()).isZero();
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("687");
        assertThat(merge("--json").json().get("new").intValue()).isZero();

        try (Workspace workspace = Workspace.open(workspace())) {
            workspace.undo().join();
            workspace.undo().join();
            assertThat(workspace.book(YEAR).figure("service_cases").quantity()).isEmpty();
            assertThat(workspace.book(YEAR).problems()).isEmpty();
        }
    }

    @Test
    void units_that_two_pcs_gave_other_codes_are_the_same_by_name() throws IOException {
        Path list = Files.writeString(folder().resolve("名单.csv"), "名称,类别\n海州区水务局,执法单位\n海州区司法局,部门\n");
        there("import", list.toString(), "--as", "units");
        there("enter", "--indicator", "law_report_due", "--unit", "海州区水务局", "3");

        merge();

        assertThat(on(YEAR, "list", "units", "--json").json())
                .extracting(one -> one.get("name").textValue())
                .contains("海州区水务局");
        assertThat(indicator(YEAR, "law_report_due").get("value").textValue()).isEqualTo("10");
    }

    @Test
    void a_backup_is_merged_like_a_folder() {
        Path backup = folder().resolve("备份.zip");
        assertThat(run("backup", "--workspace", other().toString(), backup.toString())
                        .status())
                .isZero();

        Outcome taken = on(YEAR, "merge", backup.toString(), "--theirs");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("687");
    }

    @Test
    void one_in_use_or_damaged_or_none_is_refused_in_one_sentence() throws IOException {
        try (Workspace open = Workspace.open(other())) {
            Outcome refused = merge();
            assertThat(open.years()).contains(YEAR);
            assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(refused.reason()).contains("正在另一个程序中打开");
        }
        assertThat(on(YEAR, "merge", folder().toString()).reason()).contains("不是工作区");
        assertThat(on(YEAR, "merge", folder().resolve("没有").toString()).reason())
                .contains("没有这个文件夹");
        try (Stream<Path> inside = Files.list(other())) {
            for (Path file : inside.filter(Files::isRegularFile).toList())
                if (file.toString().endsWith(".db")) Files.write(file, new byte[] {1, 2, 3});
        }
        try (Stream<Path> inside = Files.walk(other())) {
            for (Path file : inside.filter(Files::isRegularFile).toList())
                if (file.toString().contains("journal")) Files.write(file, new byte[] {1, 2, 3});
        }
        Outcome refused = merge();
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.reason()).contains("已损坏");
    }

    private static JsonNode line(JsonNode report, String verdict) {
        for (JsonNode line : report.get("lines"))
            if (line.get("verdict").textValue().equals(verdict)) return line;
        throw new AssertionError("no line " + verdict);
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
        }
        return files;
    }
}
