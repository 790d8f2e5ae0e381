package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Closing;
import org.fazhi.narrative.foreign.PlacedLine;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.junit.jupiter.api.Test;

/** Last year's report is brought in by keys: chapters, figures, preview, one step. */
class ReportWizardTest extends ScreenTest {
    private static final String REPORT = """
            海州区人民政府2018年度法治政府建设情况报告

            2018年，海州区扎实推进依法行政。现将有关情况报告如下。

            一、依法全面履行政府职能
            （一）深化“放管服”改革。审批环节减少164个，申报材料减少152件，承诺审批时限702个工作日。全区建成街道法治驿站7个。
            （二）加强市场监管。全年开展抽查任务52次，检查企业306家。

            二、存在的问题
            （一）执法力量不足。基层执法人员偏少。

            三、2019年工作打算
            （一）加强培训。力争培训执法人员500人次。
            """;

    private void openFile() throws IOException {
        Path file = Files.writeString(folder().resolve("法治政府建设报告.txt"), REPORT);
        interact(() -> new ReportWizard(session()).show(Optional.of(file)));
        untilPlanned();
    }

    private void untilPlanned() {
        until(() -> lookup("#import-report-found").tryQuery().isPresent()
                || lookup("#import-figures").tryQuery().isPresent());
        untilIdle();
    }

    private void untilIdle() {
        until(() -> lookup("#import-next").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
        settle();
    }

    private TableView<PlacedLine> chapters() {
        return lookup("#import-chapters").queryTableView();
    }

    private TableView<ReportFigure> figures() {
        return lookup("#import-figures").queryTableView();
    }

    private ReportFigure figure(String snippet) {
        return figures().getItems().stream()
                .filter(one -> one.placed().snippet().contains(snippet))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figures().getItems().stream()
                        .map(one -> one.placed().snippet())
                        .toList()));
    }

    private void choose(String snippet) {
        interact(() -> {
            figures().getSelectionModel().select(figure(snippet));
            figures().requestFocus();
        });
    }

    private void until(String snippet, Predicate<ReportFigure> condition) {
        until(() -> condition.test(figure(snippet)));
        untilIdle();
    }

    @Test
    void a_report_goes_in_by_keys_and_comes_out_again_by_one_undo() throws IOException {
        openFile();
        assertThat(lookup("#import-year").<Integer>queryComboBox().getValue()).isEqualTo(2018);
        pictures("导入报告 选择文件", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        pictures("导入报告 归入章节", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        pictures("导入报告 核对数字", dialog("#import-wizard"), 1080, 680);

        ReportFigure kept = figures().getItems().stream()
                .filter(ReportFigure::isKept)
                .findFirst()
                .orElseThrow();
        String code = kept.indicator().map(Indicator::code).orElseThrow();
        press("#import-next");
        pictures("导入报告 预览", dialog("#import-wizard"), 1080, 680);
        assertThat(workspace().years()).doesNotContain(2018);
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        settle();
        Figure imported = workspace().book(2018).figure(code);
        assertThat(imported.quantity()).isEqualTo(kept.quantity());
        assertThat(workspace().book(2018).problems()).hasSize(1);
        assertThat(workspace().book(2018).texts().values()).anyMatch(text -> text.contains("申报材料"));

        undoAfterQuestion();
        until(() -> workspace().book(2018).figure(code).quantity().isEmpty());
    }

    @Test
    void a_doubtful_figure_is_decided_by_one_key_each_way() throws IOException {
        openFile();
        press("#import-next");
        press("#import-next");
        choose("7个");
        type(KeyCode.DELETE);
        until("7个", one -> one.outcome() == Outcome.WORDS);
        choose("7个");
        type(KeyCode.BACK_SPACE);
        until("7个", one -> one.outcome() != Outcome.WORDS);
        choose("7个");
        type(KeyCode.N);
        until(() -> lookup("#new-accept").tryQuery().isPresent());
        interact(() -> lookup("#new-name").queryTextInputControl().setText("街道法治驿站数"));
        press("#new-accept");
        until("7个", one -> one.outcome() == Outcome.NEW);
        choose("52次");
        type(KeyCode.F);
        until(() -> lookup("#picker-search").tryQuery().isPresent());
        write("ssjccrws");
        type(KeyCode.ENTER);
        until(
                "52次",
                one -> one.indicator()
                        .filter(indicator -> indicator.code().equals("inspection_tasks"))
                        .isPresent());
        ReportFigure open = figures().getItems().stream()
                .filter(one -> one.outcome() == Outcome.WAITING
                        && !one.match().proposals().isEmpty())
                .findFirst()
                .orElseThrow();
        String first = open.match().indicator().orElseThrow().code();
        choose(open.placed().snippet());
        type(KeyCode.ENTER);
        until(
                open.placed().snippet(),
                one -> one.indicator()
                        .filter(indicator -> indicator.code().equals(first))
                        .isPresent());
        press("#import-next");
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        settle();
        assertThat(workspace().book(2018).catalogue().indicators())
                .filteredOn(one -> one.name().equals("街道法治驿站数"))
                .singleElement()
                .satisfies(one -> assertThat(
                                workspace().book(2018).figure(one.code()).quantity())
                        .isPresent());
    }

    @Test
    void a_report_of_a_filed_year_is_refused_and_another_year_can_be_chosen() throws IOException {
        edit(Closing.of(2020));
        Path file = Files.writeString(folder().resolve("报告.txt"), REPORT.replace("2018", "2020"));
        interact(() -> new ReportWizard(session()).show(Optional.of(file)));
        until(() -> lookup("#import-refusal").tryQuery().isPresent());
        assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
        interact(() -> lookup("#import-year").<Integer>queryComboBox().setValue(2018));
        untilPlanned();
        assertThat(lookup("#import-refusal").tryQuery()).isEmpty();
    }

    @Test
    void a_heading_is_moved_with_what_stands_under_it() {
        interact(() -> new ReportWizard(session()).show(Optional.empty()));
        settle();
        interact(() -> lookup("#import-pasted").queryAs(TextArea.class).setText(REPORT));
        press("#import-read-pasted");
        untilPlanned();
        press("#import-next");
        PlacedLine heading = chapters().getItems().stream()
                .filter(one -> one.line().heading().contains("市场监管"))
                .findFirst()
                .orElseThrow();
        interact(() -> {
            chapters().getSelectionModel().select(heading);
            chapters().requestFocus();
        });
        type(KeyCode.DELETE);
        until(() -> chapters().getSelectionModel().getSelectedItem().place().equals(TextPlace.NOWHERE));
        type(KeyCode.SPACE);
        until(() -> lookup("#picker-search").tryQuery().isPresent());
        write("存在的问题");
        type(KeyCode.ENTER);
        until(() -> chapters().getSelectionModel().getSelectedItem().place().equals(TextPlace.PROBLEMS));
        untilIdle();
        press("#import-next");
        press("#import-next");
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        settle();
        assertThat(workspace().book(2018).problems()).hasSize(2);
    }
}
