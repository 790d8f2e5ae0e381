package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.Dragging;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.junit.jupiter.api.Test;

/** The window around the screens: tabs, search, year, status. */
class MainWindowTest extends WindowTest {

    @Test
    void every_tab_opens_by_its_key_and_by_the_mouse() {
        for (String tab :
                java.util.List.of("overview", "leadership", "service", "rules", "collection", "check", "report")) {
            clickOn("#tab-" + tab);
            settle();
            assertThat(lookup("#tab-" + tab)
                            .queryAs(javafx.scene.control.ToggleButton.class)
                            .isSelected())
                    .isTrue();
        }
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(textOf("#area-title")).isEqualTo("二、服务型政府");
        chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(textOf("#area-title")).isEqualTo("三、制度建设");
        chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(textOf("#area-title")).isEqualTo("二、服务型政府");
    }

    @Test
    void search_finds_by_initials_and_leads_to_the_place() {
        chord(KeyCode.CONTROL, KeyCode.K);
        write("xzfy");
        settle();
        ListView<SearchEntry> results = lookup("#search-results").queryListView();
        assertThat(results.getItems()).extracting(SearchEntry::title).anyMatch(title -> title.contains("行政复议"));
        picture(
                "search",
                () -> interact(() -> {
                    TextField search = lookup("#search").queryAs(TextField.class);
                    search.requestFocus();
                    search.setText("");
                    search.setText("xzfy");
                }),
                () -> {});
        interact(() -> {
            TextField search = lookup("#search").queryAs(TextField.class);
            search.setText("");
            search.requestFocus();
        });
        write("xzfy");
        settle();
        type(KeyCode.ENTER);
        assertThat(textOf("#area-title")).isEqualTo("七、矛盾化解");
    }

    @Test
    void the_report_and_the_indicators_are_exported_from_the_header() {
        clickOn("#export").clickOn("#export-indicators");
        waitUntil(() -> Files.exists(exported("示范区2020年度指标汇总.xlsx")));
        clickOn("#export").clickOn("#export-report");
        waitUntil(() -> Files.exists(exported("示范区依法行政领导小组办公室关于2020年度依法行政工作自查情况的报告（草稿）.docx")));
        waitUntil(() -> textOf("#status-notice").contains("已导出草稿"));
    }

    @Test
    void a_report_that_is_exported_at_once_has_what_is_being_typed() throws IOException {
        clickOn("#tab-leadership");
        settle();
        clickOn("#page-narrative");
        settle();
        Path file = exportedWhileTyping("export-report", ".docx", () -> {
            TextArea narrative = lookup("#narrative").queryAs(TextArea.class);
            narrative.requestFocus();
            narrative.setText("刚刚写下的这一句。");
        });
        assertThat(part(file, "word/document.xml")).contains("刚刚写下的这一句。");
    }

    @Test
    void indicators_that_are_exported_at_once_have_what_was_just_entered() throws IOException {
        Path file = exportedWhileTyping(
                "export-indicators", ".xlsx", () -> session.apply(new Edit.SetNote(2020, "permit_days", "刚刚写下的说明")));
        assertThat(part(file, "xl/sharedStrings.xml")).contains("刚刚写下的说明");
    }

    /** Exports while the database is busy with something else, so that what is typed is still on its way. */
    private Path exportedWhileTyping(String menuItem, String ending, Runnable type) throws IOException {
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            interact(type);
            MenuItem export = lookup("#export").queryAs(MenuButton.class).getItems().stream()
                    .filter(item -> menuItem.equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            interact(export::fire);
        }
        waitUntil(() -> !exportedFiles(ending).isEmpty() && session.jobs().isEmpty());
        return exportedFiles(ending).getFirst();
    }

    private List<Path> exportedFiles(String ending) {
        try (Stream<Path> files = Files.list(exported("."))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            return Files.readString(parts.getPath(name));
        }
    }

    @Test
    void a_ledger_is_imported_from_the_header() throws IOException {
        long before = trainings();
        Path file = Files.writeString(
                exported("法治培训 2020.csv"),
                "日期,名称,培训对象,人数,课时\r\n2020年3月5日,新版行政处罚法专题,执法人员,126,4\r\n2020.6.1,镇村干部提升班,镇村干部,85,6.5\r\n");
        clickOn("#import").clickOn("#import-ledgers");
        waitUntil(() -> lookup("#import-drop").tryQuery().isPresent());
        interact(() -> Dragging.drop(lookup("#import-drop").query(), file));
        waitUntil(() -> lookup("#import-ledger").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
        assertThat(lookup("#import-ledger").queryComboBox().getValue())
                .extracting("code")
                .isEqualTo("training_class");
        clickOn("#import-next").clickOn("#import-next");
        waitUntil(() -> textOf("#import-next").equals("全部导入（2 行）"));
        clickOn("#import-next");
        waitUntil(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(trainings()).isEqualTo(before + 2);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(trainings()).isEqualTo(before);
    }

    private long trainings() {
        return book().ledger("training_class").orElseThrow().rows();
    }

    @Test
    void a_document_that_is_dropped_is_a_report() throws IOException {
        Path file = Files.writeString(exported("报告.txt"), "海州区2018年度法治政府建设情况报告\n一、工作情况\n抽查52次。\n");
        interact(() -> Dragging.drop(lookup("#status-notice").query(), file));
        waitUntil(() -> lookup("#import-report-found").tryQuery().isPresent());
        assertThat(lookup("#import-year").queryComboBox().getValue()).isEqualTo(2018);
    }

    @Test
    void no_ledger_is_imported_into_a_filed_year() throws IOException {
        workspace.apply(Closing.of(2020)).join();
        waitUntil(() -> session.book().locked());
        clickOn("#import");
        MenuItem ledger = lookup("#import").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("import-ledgers"))
                .findFirst()
                .orElseThrow();
        assertThat(ledger.isDisable()).isTrue();
        type(KeyCode.ESCAPE);
        Path file = Files.writeString(exported("法治培训 2020.csv"), "日期,名称\r\n2020年3月5日,新版行政处罚法专题\r\n");
        interact(() -> Dragging.drop(lookup("#status-notice").query(), file));
        waitUntil(() -> lookup("#dropped-ledger").tryQuery().isPresent());
        clickOn("#dropped-ledger");
        waitUntil(() -> textOf("#status-notice").contains("2020年度已定稿"));
        assertThat(lookup("#import-wizard").tryQuery()).isEmpty();
    }

    @Test
    void another_year_opens_and_the_title_says_which() {
        assertThat(stage.getTitle()).isEqualTo("法治年报 — 2020年度");
        clickOn("#year").clickOn("#year-2019");
        settle();
        assertThat(stage.getTitle()).isEqualTo("法治年报 — 2019年度");
        assertThat(textOf("#year")).isEqualTo("2019年度");
    }

    @Test
    void the_tab_comes_back_after_a_restart() {
        clickOn("#tab-disputes");
        settle();
        restart();
        assertThat(textOf("#area-title")).isEqualTo("七、矛盾化解");
    }

    @Test
    void the_status_bar_counts_findings_and_days_and_leads_there() {
        waitUntil(() -> !session.checkedProperty().get().findings().isEmpty());
        assertThat(textOf("#status-findings")).contains("项错误");
        assertThat(textOf("#status-warnings")).contains("项警告");
        assertThat(textOf("#status-filing")).startsWith("距报送 ").endsWith(" 天");
        clickOn("#status-findings");
        settle();
        assertThat(lookup("#tab-check")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void a_running_job_shows_its_progress_and_can_be_cancelled() {
        CountDownLatch letGo = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try {
            interact(() -> session.run(
                    "正在导入 2019年统计表.xls",
                    job -> {
                        job.report(0.62, "第 62 行");
                        while (!letGo.await(10, TimeUnit.MILLISECONDS)) job.stopIfCancelled();
                        return "";
                    },
                    _ -> ended.set(true)));
            waitUntil(() -> lookup("#status-jobs .progress-bar").tryQuery().isPresent());
            picture("job");
            clickOn(lookup("#status-jobs .hyperlink").queryAs(Node.class));
            waitUntil(() -> session.jobs().isEmpty());
            assertThat(ended).isFalse();
        } finally {
            letGo.countDown();
        }
    }

    @Test
    void a_failure_is_said_in_a_sentence_with_its_details_to_copy() {
        interact(() -> session.fail("导出报告", new IllegalStateException("secret")));
        settle();
        assertThat(textOf("#error-sentence")).contains("导出报告").doesNotContain("secret");
        assertThat(textOf("#error-log")).contains("logs");
        picture("error-dialog");
        clickOn("#error-copy");
        interact(() -> assertThat(
                        javafx.scene.input.Clipboard.getSystemClipboard().getString())
                .contains("IllegalStateException")
                .doesNotContain("secret"));
    }
}
