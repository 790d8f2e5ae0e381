package org.fazhi.store.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.store.step.LedgerWorkspace;
import org.fazhi.store.step.StepTransactions;
import org.fazhi.store.year.StoredYear;
import org.fazhi.store.year.YearReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the files of a workspace, what was acknowledged is there at the next opening. */
class RecoveryTest {
    @TempDir
    Path temporary;

    private Path folder;
    private LedgerWorkspace workspace;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectories(temporary.resolve("甲 乙"));
        workspace = LedgerWorkspace.begun(folder);
        workspace.rows(new RowEdit.Add(workspace.full("甲")), new RowEdit.Add(workspace.full("乙")));
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    /** A copy of the folder as it is now, as a kill would leave it. */
    private Path killed() throws IOException {
        Path copy = Files.createTempDirectory(temporary, "killed");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path place = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(place);
                else Files.copy(file, place);
            }
        }
        return copy;
    }

    private static List<LedgerRow> rowsIn(Path folder) {
        try (LedgerWorkspace opened = LedgerWorkspace.open(folder)) {
            return opened.rows();
        }
    }

    @Test
    void after_a_kill_everything_is_there_and_nothing_is_said() throws IOException {
        Path killed = killed();
        List<LedgerRow> rows = workspace.rows();

        try (LedgerWorkspace opened = LedgerWorkspace.open(killed)) {
            assertThat(opened.rows()).isEqualTo(rows);
            assertThat(opened.database.notice()).isEmpty();
            opened.undo("张三");
            assertThat(opened.rows()).isEmpty();
        }
        assertThat(rowsIn(killed)).isEmpty();
    }

    @Test
    void steps_the_database_file_does_not_have_come_from_the_journal() throws IOException {
        Path old = killed();
        workspace.rows(new RowEdit.Remove(1));
        workspace.undo("张三");
        workspace.redo("张三");
        workspace.rows(new RowEdit.Add(workspace.full("丙")));
        Path killed = killed();
        Files.delete(killed.resolve("fazhi.mv.db"));
        Files.copy(old.resolve("fazhi.mv.db"), killed.resolve("fazhi.mv.db"));

        assertThat(rowsIn(killed)).isEqualTo(workspace.rows());
    }

    @Test
    void a_lost_database_file_is_made_from_the_journal_alone() throws IOException {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        Files.delete(folder.resolve("fazhi.mv.db"));

        workspace = LedgerWorkspace.open(folder);
        assertThat(workspace.rows()).isEqualTo(rows);
        assertThat(workspace.database.notice())
                .hasValueSatisfying(said -> assertThat(said).contains("数据文件缺失", "恢复到最后一次保存的内容"));
    }

    @Test
    void a_flipped_byte_anywhere_in_the_closed_file_is_found_and_mended() throws IOException {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        Path file = folder.resolve("fazhi.mv.db");
        long length = Files.size(file);
        for (long place = 3; place < length; place += length / 7) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(place);
                int was = bytes.read();
                bytes.seek(place);
                bytes.write(was ^ 0x10);
            }
            try (LedgerWorkspace opened = LedgerWorkspace.open(folder)) {
                assertThat(opened.rows()).as("flipped at %d", place).isEqualTo(rows);
                assertThat(opened.database.notice())
                        .as("flipped at %d", place)
                        .hasValueSatisfying(said -> assertThat(said).contains("已损坏", "set-aside"));
            }
        }
        workspace = LedgerWorkspace.open(folder);
        assertThat(workspace.database.notice()).isEmpty();
    }

    @Test
    void a_file_cut_short_is_told_and_kept_although_it_begins_with_an_earlier_checkpoint() throws IOException {
        workspace.close();
        long length = Files.size(folder.resolve("fazhi.mv.db"));
        workspace = LedgerWorkspace.open(folder);
        workspace.rows(new RowEdit.Remove(1));
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        try (RandomAccessFile bytes =
                new RandomAccessFile(folder.resolve("fazhi.mv.db").toFile(), "rw")) {
            bytes.setLength(length + 100);
        }

        workspace = LedgerWorkspace.open(folder);
        assertThat(workspace.rows()).isEqualTo(rows);
        assertThat(workspace.database.notice()).isPresent();
        workspace.close();
        try (Stream<Path> kept = Files.list(folder.resolve("set-aside"))) {
            assertThat(kept).singleElement().satisfies(file -> assertThat(file).hasSize(length + 100));
        }
    }

    @Test
    void a_damaged_journal_leaves_the_closed_database_as_it_is() throws IOException {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            for (Path file : files.toList()) Files.write(file, new byte[100]);
        }

        workspace = LedgerWorkspace.open(folder);
        assertThat(workspace.rows()).isEqualTo(rows);
        assertThat(workspace.database.notice())
                .hasValueSatisfying(said -> assertThat(said).contains("步骤日志已损坏"));
        workspace.rows(new RowEdit.Remove(2));
        Path killed = killed();
        assertThat(rowsIn(killed)).isEqualTo(workspace.rows());
    }

    @Test
    void a_year_begun_after_the_last_checkpoint_is_there_with_its_ledgers() throws IOException {
        Path old = killed();
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        new StepTransactions(workspace.database).createYear(2031, catalogue, Map.of("office.district", "示范区"), "李四");
        Path killed = killed();
        Files.delete(killed.resolve("fazhi.mv.db"));
        Files.copy(old.resolve("fazhi.mv.db"), killed.resolve("fazhi.mv.db"));

        try (LedgerWorkspace opened = LedgerWorkspace.open(killed)) {
            StoredYear year = new YearReader(opened.database).one(2031);
            assertThat(year.catalogue()).isEqualTo(catalogue);
            assertThat(year.settings()).containsEntry("office.district", "示范区");
        }
    }
}
