package org.fazhi.desktop.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.Dragging;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.Waiting;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.Origin;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.form.FormIssue;
import org.fazhi.workspace.form.SentForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms go out and come back from the window, by keys and by the mouse, with real files. */
class SendingAndReturnTest extends ScreenTest {
    private final ChosenFiles files = new ChosenFiles();
    private Path forms;
    private CollectionScreen screen;

    @BeforeEach
    void openScreen() throws IOException {
        forms = Files.createDirectory(folder().resolve("填报表"));
        files.folder = Optional.of(forms);
        CollectionScreen[] made = new CollectionScreen[1];
        interact(() -> made[0] =
                new CollectionScreen(session(), files, (_, wanted) -> Optional.of(folder().resolve(wanted.name()))));
        screen = made[0];
        open(screen);
    }

    private ReportingUnit first() {
        return session().book().catalogue().assignments(2020).asked().getFirst();
    }

    private FormState state() {
        return session().book().form(first().code()).state();
    }

    private List<Path> written() {
        try (Stream<Path> all = Files.list(forms)) {
            return all.toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Sends the form of the first unit, ticked by the space bar. */
    private void send() {
        clickOn("#collection-send");
        until(() -> lookup("#form-sending-accept").tryQuery().isPresent());
        press("#unit-choice-none");
        assertThat(lookup("#form-sending-accept").queryAs(Button.class).isDisabled())
                .isTrue();
        interact(() -> lookup("#form-sending-due").queryAs(TextField.class).setText("2020年12月20日"));
        focus("#unit-choice");
        type(KeyCode.SPACE);
        settle();
        assertThat(words("#form-sending-accept")).contains("1 份");
        pictures("下发", dialog("#form-sending"), 680, 560);
        type(KeyCode.ENTER);
        until(() -> state() == FormState.SENT);
    }

    private void fire(String menu, String way) {
        interact(() -> lookup("#collection-" + menu).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("collection-" + way))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void receive(String way) {
        fire("receive", "receive-" + way);
        until(() -> lookup("#return-files").tryQuery().isPresent());
    }

    @Test
    void a_form_goes_out_and_comes_back_and_its_acceptance_is_one_step_that_can_be_undone() {
        send();
        assertThat(written())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(FormIssue.fileName(2020, first()));
        assertThat(FormIssue.due(session().book())).contains(java.time.LocalDate.of(2020, 12, 20));
        fire("late", "late-copy");
        assertThat(Waiting.<String>answer(() -> Clipboard.getSystemClipboard().getString()))
                .contains(first().name());
        fire("late", "late-letters");
        until(() -> written().stream().anyMatch(file -> file.toString().endsWith(".docx")));
        fire("late", "late-export");
        until(() -> Files.exists(folder().resolve("2020年度填报催报单.docx")));

        receive("folder");
        until(() -> state() == FormState.RETURNED);
        // The letter lies beside the form.
        assertThat(lookup("#return-files").<Object>queryListView().getItems()).hasSize(2);
        pictures("回收", dialog("#form-return"), 1040, 600);
        press("#return-accept-clean");
        until(() -> state() == FormState.MERGED);
        assertThat(lookup("#return-accept").queryAs(Button.class).isDisabled()).isTrue();
        press("#return-close");
        interact(session()::undo);
        until(() -> state() == FormState.RETURNED);
    }

    @Test
    void the_chosen_units_own_sheet_is_taken_as_that_units() {
        ReportingUnit market = session().book().catalogue().unit("market").orElseThrow();
        interact(() -> screen.reveal(new Place(Place.Kind.UNIT, "market", market.name())));
        MenuButton receive = lookup("#collection-receive").queryAs(MenuButton.class);
        clickOn("#collection-receive");
        until(receive::isShowing);
        assertThat(receive.getItems().getLast().getText()).isEqualTo("单位自己的表（" + market.name() + "）…");
        type(KeyCode.ESCAPE);
        fire("receive", "receive-own");
        until(() -> lookup("#import-wizard").tryQuery().isPresent());
        Path sheet = SheetMaker.xlsx(folder().resolve("报送数据.xlsx"), Map.of("报送", new Object[][] {
            {"指标", "单位", "2020年"}, {"应述法领导干部人数", "人", 15}, {"承诺审批时限", "工作日", 7}
        }));
        interact(() -> Dragging.drop(lookup("#import-drop").query(), sheet));
        until(() -> lookup("#import-giver").tryQuery().isPresent());
        assertThat(words("#import-giver")).isEqualTo(market.name());
        settle();
        press("#import-next");
        press("#import-next");
        until(() -> lookup("#import-preview").tryQuery().isPresent());
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(session().book().figures().figure("law_report_due", 2020, "market"))
                .hasValueSatisfying(
                        now -> assertThat(now.quantity().orElseThrow().number()).isEqualByComparingTo("15"));
    }

    /** Two figures of the first form as a unit fills them in. */
    private Path filled(int due, int persons) {
        Path form = written().getFirst();
        SentForms.edit(form, book -> {
            SentForms.entry(book, "应述法领导干部人数").setCellValue(due);
            SentForms.entry(book, "年度述法人数").setCellValue(persons);
        });
        return form;
    }

    private String given(String indicator) {
        return session()
                .book()
                .figures()
                .figure(indicator, 2020, first().code())
                .flatMap(Figure::quantity)
                .orElseThrow()
                .number()
                .toPlainString();
    }

    @Test
    void conflicts_are_decided_one_by_one_by_keys_and_a_second_version_tells_its_difference() {
        send();
        for (String indicator : List.of("law_report_due", "law_report_persons"))
            edit(new Edit.SetFigure(
                    2020,
                    indicator,
                    Optional.of(first().code()),
                    Optional.of(Quantity.exact(77, "人")),
                    new Origin.Keyboard(),
                    ""));
        filled(15, 14);
        receive("folder");
        assertThat(words("#return-chip-conflict")).isEqualTo("冲突 2");
        TableView<?> lines = lookup("#return-lines").queryAs(TableView.class);
        assertThat(lines.getItems().toString()).contains("现在是77人，由");
        clickOn("#return-files");
        focus("#return-lines");
        type(KeyCode.SPACE);
        type(KeyCode.DOWN);
        type(KeyCode.SPACE);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#return-lines .return-decision").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("用表中的", "保留现有");
        assertThat(words("#return-why")).contains("不是这份表发出时的数");
        assertThat(lookup("#return-lines .return-decision").queryAllAs(Labeled.class))
                .noneMatch(Labeled::isTextTruncated);
        pictures("回收 冲突", dialog("#form-return"), 1040, 600);
        focus("#return-accept");
        type(KeyCode.ENTER);
        until(() -> state() == FormState.MERGED);
        assertThat(given("law_report_due")).isEqualTo("15");
        assertThat(given("law_report_persons")).isEqualTo("77");
        press("#return-close");

        filled(16, 14);
        receive("folder");
        assertThat(words("#return-words")).contains("应述法领导干部人数：上一版15人，这一版16人");
        press("#return-all-ours");
        focus("#return-accept");
        type(KeyCode.ENTER);
        until(() -> given("law_report_due").equals("16") && state() == FormState.MERGED);
        assertThat(given("law_report_persons")).isEqualTo("77");
    }

    @Test
    void two_versions_that_come_together_are_taken_one_after_the_other() throws IOException {
        send();
        Path form = filled(15, 14);
        Path second = Files.copy(form, form.resolveSibling("改正.xlsx"));
        SentForms.edit(second, book -> SentForms.entry(book, "应述法领导干部人数").setCellValue(16));
        receive("folder");
        assertThat(words("#return-accept-clean")).contains("1 份");
        press("#return-accept-clean");
        until(() -> state() == FormState.MERGED
                && !lookup("#return-accept-clean").queryButton().isDisabled());
        String before = given("law_report_due");
        press("#return-accept-clean");
        until(() -> !given("law_report_due").equals(before));
        assertThat(List.of(before, given("law_report_due"))).containsExactlyInAnyOrder("15", "16");
    }

    @Test
    void a_file_that_is_no_form_is_refused_in_a_sentence_and_takes_nothing() throws IOException {
        Path other = Files.writeString(folder().resolve("通知.txt"), "请报送");
        boolean[] dropped = new boolean[1];
        interact(() -> dropped[0] = Dragging.drop(lookup("#collection").query(), other));
        assertThat(dropped[0]).isTrue();
        until(() -> lookup("#return-files").tryQuery().isPresent());
        ListView<?> list = lookup("#return-files").queryListView();
        assertThat(list.getItems()).hasSize(1);
        assertThat(words("#return-words")).contains("通知.txt");
        assertThat(lookup("#return-accept").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(lookup("#return-accept-clean").queryAs(Button.class).isDisabled())
                .isTrue();
    }
}
