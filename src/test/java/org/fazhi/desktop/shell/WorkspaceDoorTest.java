package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.workspace.InstanceLock;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Opening and closing as the program does it, with the window on the screen. */
class WorkspaceDoorTest extends FxRobot {
    @TempDir
    Path temporary;

    private final List<Workspace> opened = new ArrayList<>();
    private final AtomicBoolean left = new AtomicBoolean();
    private final CountDownLatch hold = new CountDownLatch(1);
    private WindowMemory memory;
    private WorkspaceDoor door;

    @BeforeEach
    void showWindow() throws Exception {
        memory = WindowMemory.open(temporary.resolve("window.properties"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, memory, Clock.systemDefaultZone(), (_, _) -> Optional.empty());
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
        opened.add(Workspace.open(lock));
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
        assertThat(InstanceLock.acquire(folder(), () -> {})).isEmpty();
        hold.countDown();
        Waiting.until(() -> opened.size() == 2 && shows("#welcome"));
        assertThat(left).isFalse();
    }

    @Test
    void a_workspace_that_cannot_be_opened_is_told_in_a_sentence() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("fazhi.mv.db"), "别的文件");
        InstanceLock lock = InstanceLock.acquire(folder(), door::raise).orElseThrow();
        interact(() -> door.open(lock));
        Waiting.until(() -> shows("#trouble"));
        assertThat(lookup("#trouble .muted").<Labeled>queryAs(Labeled.class).getText())
                .contains("没有打开");
        clickOn("#trouble-close");
        Waiting.until(left::get);
    }
}
