package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.WindowRobot;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A clerk's first hour in the program: from an empty folder to the first stored figure. */
class FirstHourTest extends WindowRobot {
    @TempDir
    Path temporary;

    private final AtomicBoolean left = new AtomicBoolean();
    private final ChosenFiles system = new ChosenFiles();
    private volatile Workspace workspace;
    private WindowMemory memory;
    private WorkspaceDoor door;
    private Stage stage;

    @BeforeEach
    void openEmptyFolder() throws Exception {
        memory = WindowMemory.open(temporary.resolve("window.properties"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, memory, Clock.systemDefaultZone(), (_, _) -> Optional.empty(), system);
            door = new WorkspaceDoor(window, temporary.resolve("工作 区"), this::open, () -> {
                left.set(true);
                stage.hide();
            });
            stage.setWidth(1366);
            stage.setHeight(768);
            window.show();
        });
        InstanceLock lock =
                InstanceLock.acquire(temporary.resolve("工作 区"), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#welcome-new-year"));
    }

    private Workspace open(InstanceLock lock) {
        workspace = Workspace.open(lock, Clock.systemDefaultZone());
        return workspace;
    }

    @AfterEach
    void leave() {
        interact(door::close);
        Waiting.until(left::get);
        memory.close();
    }

    private boolean shows(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String said(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private void beginYear(String catalogue) {
        awaitFocus("#welcome-setup");
        type(KeyCode.TAB);
        awaitFocus("#welcome-new-year");
        type(KeyCode.ENTER);
        Waiting.until(() -> shows("#new-year-create")
                && !lookup("#new-year-create").queryAs(ButtonBase.class).isDisabled());
        clickOn("#new-year-catalogue-" + catalogue);
        type(KeyCode.ENTER);
        Waiting.until(() -> shows("#overview"));
    }

    @Test
    void the_first_figure_is_stored_by_enter_and_typing() {
        beginYear("outline_2021");
        Waiting.until(() -> shows("#first-steps"));
        clickOn("#first-step-figures");
        storeFirstFigure();
    }

    @Test
    void the_steps_lead_on_tick_themselves_off_are_put_away_and_called_back() {
        beginYear("eight_areas");
        // The units came with the catalogue, so the sheet of last year is next, and the keys are there.
        awaitFocus("#first-step-last_year");
        type(KeyCode.ENTER);
        Waiting.until(() -> shows("#import-wizard"));
        type(KeyCode.ESCAPE);
        Waiting.until(() -> !shows("#import-wizard"));
        clickOn("#first-step-units");
        Waiting.until(() -> shows("#settings-pages"));
        type(KeyCode.ESCAPE);
        Waiting.until(() -> !shows("#settings-pages"));
        focus("#first-step-figures");
        type(KeyCode.ENTER);
        storeFirstFigure();
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        Waiting.until(
                () -> lookup("#first-step-figures").query().getAccessibleText().contains("已填 1 项"));
        clickOn("#first-steps-away");
        Waiting.until(() -> !shows("#first-steps"));
        clickOn("#first-steps-toggle");
        Waiting.until(() -> shows("#first-steps"));
    }

    @Test
    void a_wrong_year_is_removed_as_long_as_it_is_empty_and_the_ways_to_begin_one_come_back() {
        beginYear("eight_areas");
        int first = workspace.years().getFirst();
        workspace.createYear(2031, "").join();
        clickOn("#year");
        clickOn("#year-2031");
        Waiting.until(() -> said("#year").contains("2031"));
        search("删除年度");
        Waiting.until(() -> shows("#remove-year-question"));
        clickOn("#remove-year-accept");
        Waiting.until(() -> said("#year").contains(String.valueOf(first)));
        assertThat(workspace.years()).containsExactly(first);

        clickOn("#first-step-figures");
        storeFirstFigure();
        clickOn("#year");
        clickOn("#year-remove");
        Waiting.until(() -> shows("#notice-sentence"));
        assertThat(said("#notice-sentence")).contains("指标 1 项");
        type(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.Z);
        Waiting.until(() -> workspace.undoState().undo().isEmpty());
        clickOn("#year");
        clickOn("#year-remove");
        Waiting.until(() -> shows("#remove-year-question"));
        clickOn("#remove-year-accept");
        Waiting.until(() -> shows("#welcome-new-year"));
        assertThat(workspace.years()).isEmpty();
        assertThat(workspace.undoState().redo()).isEmpty();
        beginYear("outline_2021");
    }

    private void search(String words) {
        push(KeyCode.CONTROL, KeyCode.K);
        // Letters of Chinese come from an input method, which no robot has.
        interact(() -> lookup("#search").queryTextInputControl().setText(words));
        type(KeyCode.ENTER);
    }

    @Test
    void a_backup_is_opened_from_the_first_page_and_what_is_none_is_refused() throws Exception {
        Path backup = temporary.resolve("备份.zip");
        try (Workspace other = Workspace.open(temporary.resolve("旧 电脑"))) {
            other.createYear(2019, "eight_areas").join();
            other.backups().writeTo(backup).result().join();
        }
        Path none = Files.writeString(temporary.resolve("不是.zip"), "不是备份");
        system.file = Optional.of(none);
        focus("#welcome-restore");
        type(KeyCode.ENTER);
        Waiting.until(() -> shows("#error-sentence"));
        type(KeyCode.ESCAPE);
        Waiting.until(() -> !shows("#error-sentence"));
        system.file = Optional.of(backup);
        clickOn("#backups-from-file");
        Waiting.until(() -> shows("#restore-whole"));
        assertThat(lookup("#restore-whole").queryAs(RadioButton.class).getText())
                .contains("2019");
        clickOn("#restore-accept");
        Waiting.until(() -> shows("#overview"));
        assertThat(workspace.years()).containsExactly(2019);
    }

    @Test
    void another_folder_is_chosen_on_the_first_page_and_remembered() {
        Path other = temporary.resolve("另一个 文件夹");
        system.folder = Optional.of(other);
        clickOn("#welcome-change-folder");
        Waiting.until(() -> shows("#welcome-folder") && said("#welcome-folder").equals(other.toString()));
        assertThat(workspace.folder()).isEqualTo(other);
        assertThat(RememberedFolder.in(memory)).contains(other);
        push(KeyCode.F1);
        Waiting.until(() -> shows("#help-contents"));
        type(KeyCode.ESCAPE);
    }

    private void storeFirstFigure() {
        Waiting.until(() -> shows("#indicators"));
        Waiting.until(() -> lookup("#indicators").query().isFocused());
        write("12");
        type(KeyCode.ENTER);
        int year = workspace.years().getFirst();
        Waiting.until(() -> workspace.book(year).catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .anyMatch(one ->
                        workspace.book(year).figure(one.code()).quantity().isPresent()));
    }
}
