package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.edit.Edit;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies where the attached workbook goes is replaced only if the program wrote it for the year, or if that is asked for. */
class AttachmentInTheWayTest extends PreparedCommandTest {
    private static final String TITLE = "示范区2020年度指标汇总表";

    private Path report;
    private Path attachment;

    @BeforeEach
    void attachTheIndicators() {
        try (Workspace workspace = Workspace.open(workspace())) {
            workspace
                    .apply(new Edit.SetSetting(YEAR, "report.attachments", TITLE))
                    .join();
        }
        report = folder().resolve("报告.docx");
        attachment = folder().resolve(TITLE + ".xlsx");
    }

    @Test
    void a_file_of_somebody_else_is_kept_and_nothing_is_written() throws IOException {
        Files.writeString(attachment, "手工编的表");

        Outcome outcome = export();

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).contains("没有导出报告", attachment.toString(), "--force");
        assertThat(Files.readString(attachment)).isEqualTo("手工编的表");
        assertThat(report).doesNotExist();
    }

    @Test
    void the_same_workbook_of_another_year_is_kept_too() throws IOException {
        assertThat(export().status()).isZero();
        Path last = Files.move(attachment, folder().resolve("上次.xlsx"));
        try (Workspace workspace = Workspace.open(workspace())) {
            workspace
                    .apply(new Edit.SetSetting(YEAR, "report.attachments", "示范区2019年度指标汇总表"))
                    .join();
        }
        Path other = Files.copy(last, folder().resolve("示范区2019年度指标汇总表.xlsx"));
        byte[] before = Files.readAllBytes(other);

        assertThat(export().reason()).contains("没有导出报告", other.toString());
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void it_is_replaced_where_that_is_asked_for() throws IOException {
        Files.writeString(attachment, "手工编的表");

        Outcome outcome = export("--force");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(IndicatorWorkbook.is(attachment, TITLE, YEAR)).isTrue();
        assertThat(report).exists();
    }

    @Test
    void what_the_program_wrote_for_the_year_is_replaced_unasked() {
        assertThat(export().status()).isZero();
        assertThat(export().status()).isZero();
        assertThat(IndicatorWorkbook.is(attachment, TITLE, YEAR)).isTrue();
    }

    private Outcome export(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "--draft";
        arguments[1] = "--report";
        arguments[2] = report.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return on(YEAR, "export", arguments);
    }
}
