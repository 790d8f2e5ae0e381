package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An opening that fails, at whatever point, gives back all it took: database, lock, log, threads. */
class HalfOpenedTest {
    private static final Logger LOGGER = Logger.getLogger("org.fazhi");

    @TempDir
    Path temporary;

    private Path folder;

    /** Into the files only. */
    @BeforeEach
    void logAsTheProgramDoes() {
        handlers().forEach(handler -> handler.setLevel(Level.SEVERE));
        LOGGER.setLevel(Level.INFO);
    }

    @AfterEach
    void logAsOtherTestsDo() {
        LOGGER.setLevel(null);
    }

    @BeforeEach
    void prepare() {
        folder = PreparedWorkspace.copyTo(temporary.resolve("法治 年报"));
    }

    @Test
    void what_fails_after_the_database_was_opened_gives_everything_back() throws Exception {
        List<Handler> handlers = handlers();
        withSql("alter table step rename to step_away");

        for (int attempt = 1; attempt <= 2; attempt++)
            assertThatThrownBy(() -> Workspace.open(folder))
                    .as("attempt %s", attempt)
                    .isInstanceOf(RuntimeException.class)
                    .satisfies(failure -> assertThat(String.valueOf(failure)).doesNotContain("已在另一个"));

        assertThat(handlers()).isEqualTo(handlers);
        assertThat(openFiles()).isEmpty();
        assertThat(threads()).isEmpty();
        withSql("alter table step_away rename to step");
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.years()).containsExactly(2018, 2019, 2020);
        }
    }

    @Test
    void what_fails_before_the_database_is_opened_gives_everything_back() throws Exception {
        List<Handler> handlers = handlers();
        Path database = folder.resolve("fazhi.mv.db");
        Path away = folder.resolve("away");
        forgetWhatItWas();
        Files.move(database, away);
        Files.writeString(database, "这不是数据库");

        assertThatThrownBy(() -> Workspace.open(folder)).isInstanceOf(Refused.class);

        assertThat(handlers()).isEqualTo(handlers);
        assertThat(openFiles()).isEmpty();
        assertThat(threads()).isEmpty();
        Files.delete(database);
        Files.move(away, database);
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.book(2020).setting("office.person")).isEqualTo("王敏");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_folder_whose_log_cannot_be_written_is_not_taken(boolean byWindow) throws IOException {
        List<Handler> handlers = handlers();
        Path log = folder.resolve("logs").resolve("fazhi.0.log");
        Files.deleteIfExists(log);
        Path obstacle = Files.createDirectories(log.resolve("x"));

        assertThatThrownBy(() -> {
                    if (byWindow) InstanceLock.acquire(folder, () -> {});
                    else Workspace.open(folder);
                })
                .isInstanceOf(Refused.class)
                .hasMessageContaining("无法写入文件夹");

        assertThat(threads()).as("nobody listens for a second start").isEmpty();
        assertThat(handlers()).isEqualTo(handlers);
        assertThat(openFiles()).doesNotContain(folder.resolve("lock"));
        Files.delete(obstacle);
        Files.delete(log);
        Workspace.open(folder).close();
    }

    @Test
    void a_folder_in_which_second_starts_cannot_be_heard_is_given_back() throws IOException {
        // A folder that is not empty cannot be taken away as a file can.
        Path obstacle = Files.createDirectories(folder.resolve("lock.raise").resolve("x"));

        assertThatThrownBy(() -> InstanceLock.acquire(folder, () -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("无法写入文件夹");

        assertThat(openFiles()).isEmpty();
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        assertThat(InstanceLock.acquire(folder, () -> {})).hasValueSatisfying(InstanceLock::close);
    }

    @Test
    void the_log_is_written_from_the_moment_the_folder_is_taken_until_it_is_given_back() throws IOException {
        LOGGER.info("before");
        try (InstanceLock lock = InstanceLock.acquireQuietly(folder)) {
            LOGGER.info("taken");
            assertThat(log(lock.folder())).contains("taken").doesNotContain("before");
        }
        LOGGER.info("after");

        assertThat(log(folder)).doesNotContain("after");
    }

    @Test
    void what_an_opening_met_with_before_it_failed_stands_in_the_log() throws IOException {
        // An unfinished copy that cannot be removed, and no database.
        Files.createDirectories(folder.resolve("evidence").resolve("1.tmp").resolve("x"));
        forgetWhatItWas();
        Files.writeString(folder.resolve("fazhi.mv.db"), "这不是数据库");

        assertThatThrownBy(() -> Workspace.open(folder)).isInstanceOf(Refused.class);

        assertThat(log(folder)).contains("removing unfinished copies in", "DirectoryNotEmptyException");
    }

    @Test
    void closing_twice_closes_once_and_leaves_the_folder_to_others() {
        Workspace first = Workspace.open(folder);
        first.close();
        try (Workspace second = Workspace.open(folder)) {
            first.close();

            assertThat(second.book(2020).setting("office.person")).isEqualTo("王敏");
            assertThatThrownBy(() -> Workspace.open(folder)).hasMessageContaining("已在另一个窗口或程序中打开");
        }
    }

    /** The text of all log files of a workspace. */
    private static String log(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList())
                text.append(Files.readString(log, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static List<Handler> handlers() {
        return List.of(Logger.getLogger("").getHandlers());
    }

    /** Threads of a workspace that are still there, once those that are just ending have ended. */
    private static List<String> threads() {
        List<Thread> own = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("fazhi-"))
                .toList();
        try {
            for (Thread thread : own) thread.join(InstanceLockTest.PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return own.stream().filter(Thread::isAlive).map(Thread::getName).toList();
    }

    /** Files of the folder that this program has open. */
    private List<Path> openFiles() throws IOException {
        Path own = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(own), "needs /proc");
        Path real = folder.toRealPath();
        try (Stream<Path> handles = Files.list(own)) {
            return handles.map(HalfOpenedTest::target)
                    .filter(target -> target.startsWith(real))
                    .toList();
        }
    }

    private static Path target(Path handle) {
        try {
            return Files.readSymbolicLink(handle);
        } catch (IOException closedMeanwhile) {
            return Path.of("");
        }
    }

    /** Leaves the workspace as versions of the program did that kept no journal: a change from outside is no damage. */
    private void forgetWhatItWas() throws IOException {
        Files.deleteIfExists(folder.resolve("fazhi.seal"));
        if (Files.notExists(folder.resolve("journal"))) return;
        try (Stream<Path> journal = Files.list(folder.resolve("journal"))) {
            for (Path one : journal.toList()) Files.delete(one);
        }
    }

    private void withSql(String sql) throws SQLException, IOException {
        forgetWhatItWas();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("fazhi"), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
