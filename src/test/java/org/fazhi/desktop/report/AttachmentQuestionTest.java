package org.fazhi.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.edit.Edit;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window asks where the attached workbook goes when a file that is not its own lies there. */
class AttachmentQuestionTest extends ScreenTest {
    private static final String TITLE = "示范区2020年度指标汇总表";

    private final List<SaveTarget.Wanted> asked = new CopyOnWriteArrayList<>();
    private volatile Optional<Path> beside = Optional.empty();
    private Path report;
    private Path attachment;

    @BeforeEach
    void attachTheIndicators() {
        edit(new Edit.SetSetting(2020, "report.attachments", TITLE));
        report = folder().resolve("报告.docx");
        attachment = folder().resolve(TITLE + ".xlsx");
    }

    private void save() {
        SaveTarget target = (_, wanted) -> {
            asked.add(wanted);
            return asked.size() == 1 ? Optional.of(report) : beside;
        };
        interact(() -> new ReportSaving(session(), target).start());
    }

    @Test
    void another_place_is_taken_and_the_file_stays_as_it_is() throws IOException {
        Files.writeString(attachment, "手工编的表");
        beside = Optional.of(folder().resolve("另存的.xlsx"));

        save();
        until(() -> Files.exists(beside.orElseThrow()));

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast().name()).isEqualTo(TITLE + ".xlsx");
        assertThat(Files.readString(attachment)).isEqualTo("手工编的表");
        assertThat(IndicatorWorkbook.is(beside.orElseThrow(), TITLE, 2020)).isTrue();
        until(() -> Files.exists(report));
    }

    @Test
    void who_chooses_no_place_gets_no_report_and_keeps_the_file() throws IOException {
        Files.writeString(attachment, "手工编的表");

        save();
        until(() -> asked.size() == 2);
        settle();

        assertThat(report).doesNotExist();
        assertThat(Files.readString(attachment)).isEqualTo("手工编的表");
    }

    @Test
    void nothing_is_asked_where_nothing_lies() {
        save();
        until(() -> Files.exists(attachment) && Files.exists(report));

        assertThat(asked).hasSize(1);
    }
}
