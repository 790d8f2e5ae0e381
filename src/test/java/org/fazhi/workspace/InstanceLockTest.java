package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {
    /** As long as a machine that does other things too may need for an answer. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOGGER = Logger.getLogger(InstanceLock.class.getName());

    @TempDir
    Path temporary;

    @Test
    void a_second_start_raises_the_first_and_gets_no_lock() throws Exception {
        Path folder = folder();
        CountDownLatch raised = new CountDownLatch(2);
        try (InstanceLock first =
                InstanceLock.acquire(folder, raised::countDown).orElseThrow()) {
            assertThat(InstanceLock.acquire(first.folder(), () -> {}, PATIENCE)).isEmpty();
            assertThat(ChildProgram.start(ChildProgram.SecondStart.class, folder)
                            .readLine())
                    .isEqualTo("taken");
            assertThat(raised.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ChildProgram.start(ChildProgram.SecondStart.class, folder).readLine())
                .isEqualTo("free");
    }

    @Test
    void a_second_start_opens_a_workspace_that_is_just_being_closed() throws Exception {
        Path folder = folder();
        InstanceLock closing = InstanceLock.acquireQuietly(folder);
        try (ChildProgram second = ChildProgram.start(ChildProgram.SecondStart.class, folder)) {
            awaitRequest(second, closing.folder());
            closing.close();
            assertThat(second.readLine()).isEqualTo("free");
        }
    }

    @Test
    void a_start_that_nobody_answers_is_told_so() {
        Path folder = folder();
        try (InstanceLock command = InstanceLock.acquireQuietly(folder)) {
            assertThatThrownBy(() -> InstanceLock.acquire(command.folder(), () -> {}, Duration.ofMillis(1)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("已在另一个窗口或程序中打开");
        }
    }

    /** Until the second start has laid its request down. */
    private static void awaitRequest(ChildProgram second, Path folder) throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (Files.notExists(folder.resolve("lock.raise"))) {
                assertThat(second.isRunning()).isTrue();
                watch.poll(1, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void a_command_is_refused_while_another_program_has_the_workspace_open() throws Exception {
        Path folder = folder();
        Workspace.open(folder).close();
        try (ChildProgram holder = ChildProgram.start(ChildProgram.Holder.class, folder)) {
            assertThat(holder.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Workspace.open(folder))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("已在另一个窗口或程序中打开");
        }
    }

    @Test
    void the_lock_of_a_killed_program_is_free() throws Exception {
        Path folder = folder();
        try (ChildProgram holder = ChildProgram.start(ChildProgram.Holder.class, folder)) {
            assertThat(holder.readLine()).isEqualTo("open");
            holder.kill();
        }
        Optional<InstanceLock> lock = InstanceLock.acquire(folder, () -> {});
        assertThat(lock).isPresent();
        Workspace.open(lock.get(), Clock.systemDefaultZone()).close();
        Workspace.open(folder).close();
    }

    private Path folder() {
        return temporary.resolve("法治 年报");
    }

    @Test
    void a_folder_that_cannot_be_read_for_a_moment_is_listened_to_again() throws Exception {
        Path folder = folder();
        CountDownLatch raised = new CountDownLatch(1);
        CountDownLatch unreadable = new CountDownLatch(1);
        LOGGER.setLevel(Level.WARNING);
        LOGGER.setFilter(written -> {
            if (written.getThrown() instanceof DirectoryNotEmptyException) unreadable.countDown();
            return false;
        });
        try (InstanceLock first =
                InstanceLock.acquire(folder, raised::countDown).orElseThrow()) {
            Path request = first.folder().resolve("lock.raise");
            // A folder that is not empty cannot be taken away as a file can.
            Path prepared = Files.createDirectories(temporary.resolve("带 内容")).resolve("x");
            Files.createFile(prepared);
            Files.move(prepared.getParent(), request);
            assertThat(unreadable.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(raised.getCount()).isOne();
            Files.move(request, prepared.getParent());
            Files.createFile(request);
            assertThat(raised.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            LOGGER.setFilter(null);
            LOGGER.setLevel(null);
        }
    }
}
