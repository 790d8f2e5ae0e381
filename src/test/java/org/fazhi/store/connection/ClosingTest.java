package org.fazhi.store.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.store.file.DatabaseFile;
import org.fazhi.store.step.LedgerWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database file that is written anew in closing has the same content, whenever that is cut off. */
class ClosingTest {
    @TempDir
    Path folder;

    private Path file;
    private List<LedgerRow> rows;

    @BeforeEach
    void a_file_with_much_that_is_no_longer_needed() {
        file = folder.resolve("fazhi.mv.db");
        try (LedgerWorkspace workspace = LedgerWorkspace.begun(folder)) {
            workspace.rows(new RowEdit.Add(workspace.full("甲")), new RowEdit.Add(workspace.full("乙")));
            for (int turn = 0; turn < 40; turn++) {
                workspace.undo("张三");
                workspace.redo("张三");
            }
            rows = workspace.rows();
        }
    }

    private void writeAnew() {
        LedgerWorkspace.open(folder).database.close(checkpoints -> true);
    }

    private void assertNothingIsLost() {
        try (LedgerWorkspace opened = LedgerWorkspace.open(folder)) {
            assertThat(opened.database.notice()).isEmpty();
            assertThat(opened.rows()).isEqualTo(rows);
            opened.undo("张三");
            assertThat(opened.rows()).isEmpty();
            opened.redo("张三");
            assertThat(opened.rows()).isEqualTo(rows);
        }
    }

    @Test
    void it_is_smaller_and_known_again() throws IOException {
        long before = Files.size(file);
        writeAnew();

        assertThat(Files.size(file)).isLessThan(before / 2);
        assertThat(leftOver()).isEmpty();
        assertNothingIsLost();
    }

    @Test
    void killed_between_its_seal_and_its_taking_the_place_of_the_old_one_the_old_one_is_known() throws IOException {
        Path anew = file.resolveSibling("fazhi.mv.db.tmp");
        Path old = Files.copy(file, folder.resolve("old"));
        writeAnew();
        Files.move(file, anew);
        Files.move(old, file);

        assertNothingIsLost();
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void killed_while_it_is_written_the_old_one_is_known() throws IOException {
        byte[] half = new byte[(int) Files.size(file) / 2];
        Files.write(file.resolveSibling("fazhi.mv.db.tmp"), half);

        assertNothingIsLost();
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void a_step_after_it_is_kept_as_any_other() throws IOException {
        writeAnew();
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (LedgerWorkspace workspace = LedgerWorkspace.open(folder)) {
            workspace.rows(new RowEdit.Remove(1));
            rows = workspace.rows();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path one : files.filter(path -> !path.startsWith(killed)).toList()) {
                    Path place = killed.resolve(folder.relativize(one).toString());
                    if (!Files.isDirectory(place)) Files.copy(one, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (LedgerWorkspace opened = LedgerWorkspace.open(killed)) {
            assertThat(opened.database.notice()).isEmpty();
            assertThat(opened.rows()).isEqualTo(rows);
        }
    }

    /** As it keeps another size of its cache, or would with a newer engine. */
    @Test
    void what_the_engine_writes_while_it_opens_the_file_overwrites_nothing() throws SQLException {
        String url = new DatabaseFile(folder).url();
        DriverManager.getConnection(url + ";RETENTION_TIME=0;CACHE_SIZE=12345").close();

        assertNothingIsLost();
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp")).toList();
        }
    }
}
