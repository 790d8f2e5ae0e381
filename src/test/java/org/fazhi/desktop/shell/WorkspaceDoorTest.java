package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ExampleWorkspace;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.WindowRobot;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Opening and closing as the program does it, with the window on the screen. */
class WorkspaceDoorTest extends WindowRobot {
    @TempDir
    Path temporary;

    private final List<Workspace> opened = new ArrayList<>();
    private final AtomicBoolean left = new AtomicBoolean();
    private final CountDownLatch hold = new CountDownLatch(1);
    private Function<InstanceLock, Workspace> opener = WorkspaceDoorTest::sound;
    private final ChosenFiles system = new ChosenFiles();
    private WindowMemory memory;
    private WorkspaceDoor door;

    @BeforeEach
    void showWindow() throws Exception {
        memory = WindowMemory.open(temporary.resolve("window.properties"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Stage stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, memory, Clock.systemDefaultZone(), (_, _) -> Optional.empty(), system);
            door = new WorkspaceDoor(window, folder(), this::open, () -> {
                left.set(true);
                stage.hide();
            });
            window.show();
        });
    }

    @AfterEach
    void leave() {
        hold.countDown();
        interact(door::close);
        Waiting.until(left::get);
        memory.close();
    }

    private Path folder() {
        return temporary.resolve("工作 区");
    }

    private Workspace open(InstanceLock lock) {
        opened.add(opener.apply(lock));
        return opened.getLast();
    }

    private void openWorkspace() {
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#welcome"));
    }

    /** Work with a file that lasts until it is let go keeps the workspace from closing. */
    private void workOnAFile() {
        opened.getLast().run("正在导出", _ -> {
            hold.await();
            return "";
        });
    }

    private boolean shows(String query) {
        return lookup(query).tryQuery().isPresent();
    }

    @Test
    void the_window_says_that_it_is_closing_and_goes_when_all_is_written() {
        openWorkspace();
        workOnAFile();
        interact(door::close);
        assertThat(shows("#closing")).isTrue();
        interact(door::close);
        assertThat(left).isFalse();
        hold.countDown();
        Waiting.until(left::get);
        Workspace.open(folder()).close();
    }

    @Test
    void a_start_of_the_program_while_it_closes_opens_the_window_again() {
        openWorkspace();
        workOnAFile();
        interact(door::close);
        assertThat(InstanceLock.acquire(folder(), () -> {}, Duration.ofSeconds(Waiting.PATIENCE_SECONDS)))
                .isEmpty();
        hold.countDown();
        Waiting.until(() -> opened.size() == 2 && shows("#welcome"));
        assertThat(left).isFalse();
    }

    @Test
    void a_backup_that_is_put_back_whole_is_what_the_window_shows_afterwards() {
        openWorkspace();
        opened.getLast().createYear(2020, "eight_areas").join();
        Waiting.until(() -> shows("#tab-overview"));
        push(KeyCode.CONTROL, KeyCode.B);
        clickOn("#backups-make");
        Waiting.until(() -> backups().getItems().size() == 1);
        opened.getLast().createYear(2021, "").join();
        Waiting.until(() -> can("#backups-restore"));
        clickOn("#backups-restore");
        Waiting.until(() -> shows("#restore-accept"));
        clickOn("#restore-accept");
        Waiting.until(() -> opened.size() == 2 && shows("#tab-overview"));
        assertThat(opened.getLast().years()).containsExactly(2020);
        Waiting.until(() -> said("#status-notice").contains("已恢复为"));
    }

    @Test
    void damage_that_was_put_right_is_told_once() throws Exception {
        try (Workspace workspace = Workspace.open(folder())) {
            workspace.createYear(2020, "eight_areas").join();
        }
        byte[] bytes = Files.readAllBytes(folder().resolve("fazhi.mv.db"));
        Arrays.fill(bytes, bytes.length / 8, bytes.length, (byte) 0);
        Files.write(folder().resolve("fazhi.mv.db"), bytes);
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#notice-dialog"));
        assertThat(said("#notice-sentence")).contains("已损坏").contains("恢复到最后一次保存的内容");
        assertThat(said("#notice-folder")).contains("set-aside");
        clickOn("#notice-close");
        Waiting.until(() -> shows("#tab-overview") && !shows("#notice-dialog"));
    }

    @Test
    void what_cannot_be_opened_is_put_back_from_a_backup_file() throws Exception {
        Path file = temporary.resolve("备份.zip");
        try (Workspace workspace = Workspace.open(temporary.resolve("旧 电脑"))) {
            workspace.createYear(2020, "eight_areas").join();
            workspace.backups().writeTo(file).result().join();
        }
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("fazhi.mv.db"), "别的文件");
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#trouble"));
        clickOn("#trouble-restore");
        Waiting.until(() -> said("#backups-told").contains("工作区没有打开"));
        Waiting.until(() -> !can("#backups-make"));
        system.file = Optional.of(file);
        clickOn("#backups-from-file");
        Waiting.until(() -> shows("#restore-accept"));
        assertThat(lookup("#restore-one").queryAs(Node.class).isDisabled()).isTrue();
        clickOn("#restore-accept");
        Waiting.until(() -> shows("#tab-overview"));
        assertThat(opened.getLast().years()).containsExactly(2020);
        assertThat(Files.list(folder().resolve("set-aside"))).isNotEmpty();
    }

    /** Changes the database of a closed workspace, leaving nothing by which the change could be taken for damage. */
    private void change(String sql) throws IOException, SQLException {
        Files.deleteIfExists(folder().resolve("fazhi.seal"));
        ExampleWorkspace.delete(folder().resolve("journal"));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder().resolve("fazhi"), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void years_that_cannot_be_read_are_told_again_with_every_try_until_they_can() throws Exception {
        try (Workspace workspace = Workspace.open(folder())) {
            workspace.createYear(2020, "eight_areas").join();
        }
        change("alter table item_text rename to item_text_away");
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> opened.size() == 1 && shows("#trouble"));

        clickOn("#trouble-again");
        Waiting.until(() -> opened.size() == 2 && shows("#trouble"));
        assertThat(left).isFalse();

        change("alter table item_text_away rename to item_text");
        clickOn("#trouble-again");
        Waiting.until(() -> shows("#tab-overview"));
    }

    private static Workspace sound(InstanceLock lock) {
        return Workspace.open(lock, Clock.systemDefaultZone());
    }

    private static Workspace broken(InstanceLock lock) {
        lock.close();
        throw new NoClassDefFoundError("org/h2/Driver");
    }

    @Test
    void a_fault_of_the_program_while_opening_is_told_and_tried_again() {
        opener = WorkspaceDoorTest::broken;
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#trouble"));
        opener = WorkspaceDoorTest::sound;
        clickOn("#trouble-again");
        Waiting.until(() -> shows("#welcome"));
    }

    @Test
    void a_restore_that_was_refused_is_told_although_the_workspace_does_not_open_again() {
        openWorkspace();
        Workspace first = opened.getLast();
        first.createYear(2020, "eight_areas").join();
        KeptBackup backup = first.backups().make().result().join();
        PreparedRestore prepared = first.backups().prepareWhole(backup).result().join();
        first.createYear(2021, "").join();
        opener = WorkspaceDoorTest::broken;
        interact(() -> door.putBack(first.backups(), prepared));
        Waiting.until(() -> shows("#trouble") && shows("#error-sentence"));
        assertThat(said("#error-sentence")).contains("准备期间又有修改");
    }

    private TableView<KeptBackup> backups() {
        return lookup("#backups-table").queryTableView();
    }

    private boolean can(String button) {
        return !lookup(button).queryButton().isDisabled();
    }

    private String said(String label) {
        return lookup(label).queryLabeled().getText();
    }

    @Test
    void a_workspace_that_cannot_be_opened_is_told_in_a_sentence() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("fazhi.mv.db"), "别的文件");
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#trouble"));
        assertThat(said("#trouble .muted")).contains("没有打开");
        clickOn("#trouble-again");
        Waiting.until(() -> shows("#trouble"));
        clickOn("#trouble-close");
        Waiting.until(left::get);
    }
}
