package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.fazhi.Shared;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.BusyWorker;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.workspace.example.ExampleYear;
import org.junit.jupiter.api.Test;

class ImportWizardTest extends ScreenTest {

    private void open(Path file) {
        interact(() -> new ImportWizard(session()).show(Optional.of(file)));
        settle();
    }

    private void openRead(Path file) {
        open(file);
        until(() -> lookup("#import-sheets").tryQuery().isPresent());
        until(() -> !lookup("#import-next").queryButton().isDisabled());
    }

    private void next() {
        press("#import-next");
    }

    private TableView<PlannedCell> preview() {
        return lookup("#import-preview").queryTableView();
    }

    private Path csv(String text) throws IOException {
        Path file = folder().resolve("旧 表 2018年.csv");
        Files.write(file, text.getBytes(Charset.forName("GBK")));
        return file;
    }

    @Test
    void last_years_sheet_goes_in_step_by_step_and_nothing_is_written_before_accepting() {
        openRead(ExampleYear.read(2020).copySheet(folder()));
        assertThat(lookup("#import-year").<Integer>queryComboBox().getValue()).isEqualTo(2019);
        pictures("导入 选择文件", dialog("#import-wizard"), 1080, 680);
        next();
        assertThat(lookup("#import-sheet-table").tryQuery()).isPresent();
        pictures("导入 对应关系", dialog("#import-wizard"), 1080, 680);
        next();
        pictures("导入 预览", dialog("#import-wizard"), 1080, 680);
        PlannedCell cell = preview().getItems().stream()
                .filter(one -> one.verdict() == Verdict.NEW)
                .findFirst()
                .orElseThrow();
        String code = cell.indicator().orElseThrow().code();
        assertThat(workspace().book(2019).figure(code).quantity()).isEmpty();
        if (lookup("#import-leave-out").tryQuery().isPresent()) press("#import-leave-out");
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        Figure imported = workspace().book(2019).figure(code);
        assertThat(imported.quantity()).isEqualTo(cell.quantity());
        assertThat(imported.source()).isInstanceOf(Figure.Imported.class);

        undoAfterQuestion();
        until(() -> workspace().book(2019).figure(code).quantity().isEmpty());
    }

    @Test
    void a_doubtful_name_is_offered_and_taken_only_when_chosen() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n抽查任务总数量,次,7\n"));
        next();
        next();
        PlannedCell doubtful = preview().getItems().stream()
                .filter(one -> one.label().startsWith("抽查任务"))
                .findFirst()
                .orElseThrow();
        assertThat(doubtful.verdict()).isEqualTo(Verdict.UNMATCHED);
        press("#import-match-" + doubtful.place().address());
        write("ssjccrws");
        type(KeyCode.ENTER);
        until(() -> preview().getItems().stream()
                .anyMatch(one -> one.label().startsWith("抽查任务") && one.verdict() == Verdict.NEW));
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(workspace().confirmedNames().indicators()).containsValue("inspection_tasks");
        assertThat(workspace().book(2018).figure("inspection_tasks").quantity()).isPresent();
    }

    @Test
    void proposals_are_taken_by_keys_together_above_the_line_and_can_be_taken_back() throws IOException {
        openRead(csv("""
                项目,单位,2018年
                合法性审查总数,件,149
                向区政府提出的行政复议申请,件,52
                区直部门里配了法律顾问的,家,31
                经过听证审理的复议案子,件,4
                公务用车,辆,12
                """));
        next();
        next();
        choose("向区政府");
        assertThat(words("#import-match-C3")).contains("收到行政复议申请数", "%");
        pictures("导入 建议", dialog("#import-wizard"), 1080, 680);

        focus("#import-preview");
        awaitFocus("#import-preview");
        type(KeyCode.ENTER);
        until(() -> isMeant("向区政府", "reconsideration_received"));
        choose("区直部门");
        PlannedCell advisers = row("区直部门");
        assertThat(advisers.proposals()).hasSizeGreaterThan(1);
        type(KeyCode.DIGIT2);
        until(() -> isMeant("区直部门", advisers.proposals().get(1).indicator().code()));
        awaitFocus("#import-preview");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> row("区直部门").indicator().isEmpty());
        press("#import-undo-choice");
        until(() -> row("向区政府").indicator().isEmpty());

        interact(() -> lookup("#import-line").<Slider>query().setValue(40));
        press("#import-accept-proposals");
        until(() -> isMeant("向区政府", "reconsideration_received"));
        assertThat(isMeant("区直部门", "adviser_departments")).isTrue();
        assertThat(row("公务用车").indicator()).isEmpty();
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(workspace().book(2018).figure("reconsideration_received").quantity())
                .isPresent();
        assertThat(workspace().confirmedNames().indicators())
                .containsEntry("向区政府提出的行政复议申请", "reconsideration_received");
    }

    private void choose(String label) {
        interact(() -> preview().getSelectionModel().select(row(label)));
    }

    private boolean isMeant(String label, String code) {
        return row(label).indicator().filter(one -> one.code().equals(code)).isPresent();
    }

    private PlannedCell row(String label) {
        return preview().getItems().stream()
                .filter(one -> one.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_that_no_indicator_fits_gets_a_new_one_without_leaving_the_preview() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n街道社区法治驿站建成并对外开放服务总数,个,7\n"));
        next();
        next();
        PlannedCell stranger = preview().getItems().stream()
                .filter(one -> one.verdict() == Verdict.UNMATCHED)
                .findFirst()
                .orElseThrow();
        assertThat(rightEnd("import-message")).isLessThanOrEqualTo(preview().getWidth());
        pictures("导入 未匹配", dialog("#import-wizard"), 1080, 680);
        focus("#import-match-" + stranger.place().address());
        type(KeyCode.SPACE);
        until(() -> lookup("#picker-otherwise").tryQuery().isPresent());
        awaitFocus("#picker-search");
        write("没有这样的");
        type(KeyCode.ENTER);
        until(() -> lookup("#new-indicator").tryQuery().isPresent());
        pictures("导入 新建指标", dialog("#new-indicator"), 560, 300);
        assertThat(words("#new-name")).isEqualTo(stranger.label());
        assertThat(words("#new-measure")).isEqualTo("个");
        awaitFocus("#new-name");
        type(KeyCode.END);
        write("x");
        type(KeyCode.ESCAPE);
        until(() -> lookup("#discard-question").tryQuery().isPresent());
        type(KeyCode.ENTER);
        until(() -> lookup("#discard-question").tryQuery().isEmpty());
        awaitFocus("#new-name");
        type(KeyCode.BACK_SPACE);
        type(KeyCode.ENTER);
        until(() -> preview().getItems().stream()
                .anyMatch(one -> one.label().equals(stranger.label()) && one.verdict() == Verdict.NEW));
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        String code = workspace().book(2018).catalogue().indicators().stream()
                .filter(one -> one.name().equals(stranger.label()))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(workspace().book(2018).figure(code).quantity()).isPresent();
    }

    /** Where a column of the preview ends, from the left of the table. */
    private double rightEnd(String column) {
        double end = 0;
        for (var one : preview().getColumns()) {
            end += one.getWidth();
            if (column.equals(one.getId())) return end;
        }
        throw new IllegalArgumentException(column);
    }

    @Test
    void a_computed_figure_is_named_so_whole_and_is_no_conflict() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n案卷评查合格率,%,41%\n"));
        next();
        next();
        assertThat(lookup("#import-chip-computed").<Labeled>query().getText()).isEqualTo("不导入（由公式计算） 1");
        assertThat(lookup("#import-chip-conflict").<Labeled>query().getText()).isEqualTo("冲突 0");
        Labeled told = lookup(".table-cell.verdict-computed").query();
        assertThat(told.getText()).isEqualTo("不导入");
        assertThat(told.isTextTruncated()).isFalse();
    }

    @Test
    void while_cells_are_being_saved_nothing_can_be_pressed() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n"));
        next();
        next();
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            next();
            for (String button : List.of("#import-next", "#import-back", "#import-cancel"))
                assertThat(lookup(button).queryButton().isDisabled()).as(button).isTrue();
            interact(() -> dialog("#import-wizard").fireEvent(closing()));
            assertThat(lookup("#import-preview").tryQuery()).isPresent();
        }
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(workspace().book(2018).figure("permit_days").quantity()).isPresent();
    }

    private WindowEvent closing() {
        return new WindowEvent(dialog("#import-wizard"), WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    @Test
    void cells_that_were_saved_and_could_not_be_shown_are_not_offered_a_second_time() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n"));
        next();
        next();
        Runnable mend = workspace().onChanged(_ -> {
            throw new IllegalStateException("画不出");
        });
        next();
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        mend.run();
        assertThat(words("#error-sentence")).contains("已经保存");
        assertThat(workspace().book(2018).figure("permit_days").quantity()).isPresent();
    }

    @Test
    void when_planning_for_another_year_is_cancelled_the_one_before_is_shown_and_imported() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n"));
        try (BusyWorker _ = new BusyWorker(workspace())) {
            interact(() -> lookup("#import-year").<Integer>queryComboBox().setValue(2017));
            assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
            press("#job-cancel");
        }
        until(() -> !lookup("#import-next").queryButton().isDisabled());
        assertThat(lookup("#import-year").<Integer>queryComboBox().getValue()).isEqualTo(2018);
        next();
        next();
        next();
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(workspace().years()).contains(2018).doesNotContain(2017);
    }

    @Test
    void a_column_that_was_taken_wrong_is_put_right_by_its_heading() throws IOException {
        openRead(csv("指标,单位,2018年\n承诺审批时限,工作日,1001\n审批环节减少数,个,7\n"));
        next();
        until(() -> lookup("#import-column-C").tryQuery().isPresent());
        MenuButton column = lookup("#import-column-C").queryAs(MenuButton.class);
        interact(() -> column.getItems().stream()
                .filter(item -> item.getId().equals("import-role-ignored"))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() ->
                lookup("#import-column-C").queryAs(MenuButton.class).getText().contains("不导入"));
    }

    @Test
    void a_protected_file_asks_for_its_password() {
        Path file = Shared.data("import-cases", "poi_password.xls");
        open(file);
        until(() -> lookup("#import-password").tryQuery().isPresent());
        pictures("导入 密码", dialog("#import-wizard"), 1080, 680);
        interact(() -> lookup("#import-password").queryAs(PasswordField.class).setText("不对"));
        press("#import-unlock");
        until(() -> lookup("#import-password-asked").tryQueryAs(Label.class).isPresent());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_one_sentence() {
        open(Shared.data("import-cases", "poi_xlsx-corrupted.xlsx"));
        until(() -> lookup("#import-refusal").tryQuery().isPresent());
        assertThat(words("#import-refusal")).endsWith("。");
        assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
        pictures("导入 拒绝", dialog("#import-wizard"), 1080, 680);
    }

    @Test
    void hidden_sheets_are_named() {
        openRead(Shared.data("import-cases", "zh06_按年分表含隐藏.xlsx"));
        assertThat(lookup("#import-sheets").lookup(".check-box").queryAllAs(CheckBox.class))
                .extracting(CheckBox::getText)
                .contains("2018年（隐藏）：2018年，指标表，1 个数");
    }
}
