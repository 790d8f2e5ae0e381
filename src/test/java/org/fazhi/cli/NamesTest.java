package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.catalogue.ConfirmedName.Key;
import org.fazhi.catalogue.ConfirmedName.Kind;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** What an office confirmed of its words travels to another PC as a file. */
class NamesTest extends CommandLineTest {
    private static final int YEAR = 2020;

    private Path other() {
        return folder().resolve("另一台");
    }

    private static void confirm(Path folder, Kind kind, String context, String words, String meaning) {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace
                    .apply(new Edit.ConfirmName(YEAR, new Key(kind, context, words), meaning, "旧表.xlsx"))
                    .join();
        }
    }

    private Outcome onOther(String command, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of(command, "--workspace", other().toString(), "--year", String.valueOf(YEAR)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void names_are_written_and_taken_with_what_contradicts_left_out() {
        on(YEAR, "new");
        onOther("new");
        confirm(workspace(), Kind.INDICATOR, "", "办件总数", "service_cases");
        confirm(workspace(), Kind.INDICATOR, "", "时限", "permit_days");
        confirm(workspace(), Kind.UNIT, "", "老农业局", "agriculture");
        confirm(other(), Kind.INDICATOR, "", "时限", "service_cases");
        Path file = folder().resolve("叫法.xlsx");

        Outcome written = on(YEAR, "export", "--names", file.toString(), "--json");
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(written.json().get(0).get("rows").intValue()).isEqualTo(3);
        assertThat(Files.exists(file)).isTrue();

        Outcome tried = onOther("import", file.toString(), "--as", "names", "--dry-run", "--json");
        assertThat(tried.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(tried.json().get("new").intValue()).isEqualTo(2);
        assertThat(tried.json().get("conflicts").intValue()).isEqualTo(1);
        assertThat(onOther("list", "names", "--json").json()).hasSize(1);

        Outcome taken = onOther("import", file.toString(), "--as", "names");
        assertThat(taken.out()).contains("冲突，没有导入：指标“时限”这里指“政务服务网办件量”，文件里指“承诺审批时限”");
        JsonNode names = onOther("list", "names", "--json").json();
        assertThat(names).hasSize(3);
        assertThat(names)
                .filteredOn(name -> name.get("words").textValue().equals("老农业局"))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.get("meaning").textValue()).isEqualTo("区农业农村和水利局");
                    assertThat(name.get("file").textValue()).isEqualTo("旧表.xlsx");
                });
        assertThat(onOther("import", file.toString(), "--as", "names").out()).contains("相同2");
    }

    @Test
    void another_workbook_is_refused_in_one_sentence() {
        on(YEAR, "new");
        Path file = folder().resolve("指标.xlsx");
        on(YEAR, "export", "--indicators", file.toString());

        Outcome taken = on(YEAR, "import", file.toString(), "--as", "names");

        assertThat(taken.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(taken.reason()).contains("不是从“叫法”导出的");
    }
}
