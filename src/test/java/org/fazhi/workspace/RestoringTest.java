package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.Origin;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptYear;
import org.fazhi.workspace.backup.PreparedRestore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups put back: whole and one year, always beside the present state first. */
class RestoringTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("法治 年报");
    }

    @Test
    void a_whole_backup_comes_back_and_what_was_there_is_kept_twice() throws IOException {
        Map<String, Object> then;
        KeptBackup backup;
        PreparedRestore prepared;
        Backups backups;
        try (Workspace workspace = begun(2020)) {
            rows(workspace, 2020, 0, 12);
            set(workspace, 2020, "甲区");
            then = Books.facts(workspace.book(2020));
            backups = workspace.backups();
            backup = backups.make().result().join();
            set(workspace, 2020, "乙区");
            workspace.createYear(2021, "").join();

            prepared = backups.prepareWhole(backup).result().join();
            assertThat(workspace.book(2020).setting("office.district")).isEqualTo("乙区");
            assertThatThrownBy(() -> backups.putInPlace(prepared))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("已在另一个窗口或程序中打开");
        }
        backups.putInPlace(prepared);

        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.years()).containsExactly(2020);
            assertThat(Books.differences(then, Books.facts(workspace.book(2020))))
                    .isEmpty();
            assertThat(words(workspace, 2020).getFirst()).startsWith("从备份恢复（备份于");
            assertThat(workspace.undoState().undo()).isEmpty();
            // Backups go on from the highest step, not from that of the one put back.
            set(workspace, 2020, "丙区");
            KeptBackup next = workspace.backups().make().result().join();
            assertThat(next.step().getAsLong())
                    .isGreaterThan(prepared.present().orElseThrow().step().getAsLong());
        }
        FolderRestore.Outcome present =
                FolderRestore.restore(prepared.present().orElseThrow().file(), temporary.resolve("另一处"));
        assertThat(present.years()).containsExactly(2020, 2021);
        assertThat(inside(folder.resolve("set-aside")))
                .singleElement()
                .satisfies(one -> assertThat(one.resolve("fazhi.mv.db")).exists());
    }

    @Test
    void what_is_entered_after_it_was_prepared_is_not_lost_to_it() {
        PreparedRestore prepared;
        Backups backups;
        try (Workspace workspace = begun(2020)) {
            backups = workspace.backups();
            KeptBackup backup = backups.make().result().join();
            prepared = backups.prepareWhole(backup).result().join();
            set(workspace, 2020, "乙区");
        }
        assertThatThrownBy(() -> backups.putInPlace(prepared))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("又有修改");
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.book(2020).setting("office.district")).isEqualTo("乙区");
        }
    }

    @Test
    void a_restore_cut_off_between_its_moves_is_finished_at_the_next_opening() throws IOException {
        for (int moves = 0; moves <= 4; moves++) {
            Path here = temporary.resolve("cut" + moves);
            folder = here;
            PreparedRestore prepared;
            try (Workspace workspace = begun(2020)) {
                set(workspace, 2020, "甲区");
                KeptBackup backup = workspace.backups().make().result().join();
                set(workspace, 2020, "乙区");
                prepared = workspace.backups().prepareWhole(backup).result().join();
            }
            Files.writeString(prepared.ready().resolve("set-aside-as"), "before");
            Files.move(prepared.ready(), here.resolve("restored"));
            Path aside = Files.createDirectories(here.resolve("set-aside").resolve("before"));
            if (moves > 0) Files.move(here.resolve("journal"), aside.resolve("journal"));
            if (moves > 1) Files.move(here.resolve("fazhi.seal"), aside.resolve("fazhi.seal"));
            if (moves > 2) Files.move(here.resolve("fazhi.mv.db"), aside.resolve("fazhi.mv.db"));
            if (moves > 3) Files.move(here.resolve("restored").resolve("fazhi.mv.db"), here.resolve("fazhi.mv.db"));

            try (Workspace workspace = Workspace.open(here)) {
                assertThat(workspace.book(2020).setting("office.district"))
                        .as("after %d moves", moves)
                        .isEqualTo("甲区");
            }
            assertThat(here.resolve("restored")).doesNotExist();
            assertThat(aside.resolve("fazhi.mv.db")).exists();
        }
    }

    @Test
    void a_database_that_cannot_be_opened_is_set_aside_as_it_is() throws IOException {
        Path file = temporary.resolve("a.zip");
        try (Workspace workspace = begun(2020)) {
            workspace.backups().writeTo(file).result().join();
        }
        Path other = Files.createDirectories(temporary.resolve("坏"));
        byte[] text = "这不是数据库".getBytes();
        Files.write(other.resolve("fazhi.mv.db"), text);

        FolderRestore.Outcome restored = FolderRestore.restore(file, other);

        assertThat(restored.years()).containsExactly(2020);
        assertThat(restored.present()).isEmpty();
        Path aside = inside(other.resolve("set-aside")).getFirst();
        assertThat(aside.resolve("fazhi.mv.db")).hasBinaryContent(text);
    }

    @Test
    void one_year_is_what_it_was_and_the_others_are_what_they_are() {
        try (Workspace workspace = begun(2020)) {
            rows(workspace, 2020, 0, 12);
            set(workspace, 2020, "甲区");
            enter(workspace, 2020, 7);
            workspace.createYear(2021, "").join();
            Map<String, Object> then = Books.facts(workspace.book(2020));
            List<LedgerRow> rowsThen = rows(workspace, 2020);
            KeptBackup backup = workspace.backups().make().result().join();

            removeAndChange(workspace, 2020);
            set(workspace, 2020, "乙区");
            enter(workspace, 2020, 8);
            rows(workspace, 2021, 3, 9);
            set(workspace, 2021, "丁区");
            Map<String, Object> other = Books.facts(workspace.book(2021));
            List<LedgerRow> otherRows = rows(workspace, 2021);

            workspace.backups().restoreYear(backup, 2020).result().join();

            assertThat(Books.differences(then, Books.facts(workspace.book(2020))))
                    .isEmpty();
            assertThat(rows(workspace, 2020)).isEqualTo(rowsThen);
            assertThat(rows(workspace, 2021)).isEqualTo(otherRows);
            assertThat(settled(Books.differences(other, Books.facts(workspace.book(2021)))))
                    .isEmpty();
            assertThat(words(workspace, 2020).getFirst()).startsWith("从备份恢复2020年度（备份于");
            assertThat(words(workspace, 2021)).noneMatch(word -> word.contains("恢复"));
            assertThat(workspace.undoState()).isEqualTo(new Workspace.UndoState("", ""));
            assertThat(workspace.backups().list().result().join()).hasSize(2);
            set(workspace, 2020, "戊区");
            assertThat(workspace.undo().join().setting("office.district")).isEqualTo("甲区");
        }
    }

    @Test
    void a_year_put_back_is_in_the_journal_like_any_step() throws IOException {
        Map<String, Object> then;
        List<LedgerRow> rowsThen;
        try (Workspace workspace = begun(2020)) {
            rows(workspace, 2020, 0, 12);
            then = Books.facts(workspace.book(2020));
            rowsThen = rows(workspace, 2020);
            KeptBackup backup = workspace.backups().make().result().join();
            removeAndChange(workspace, 2020);
            set(workspace, 2020, "乙区");
            workspace.backups().restoreYear(backup, 2020).result().join();
        }
        for (Path backup : inside(folder.resolve("backups"))) Files.deleteIfExists(notFolder(backup));
        Files.delete(folder.resolve("fazhi.mv.db"));

        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(Books.differences(then, Books.facts(workspace.book(2020))))
                    .isEmpty();
            assertThat(rows(workspace, 2020)).isEqualTo(rowsThen);
        }
    }

    @Test
    void a_year_that_is_not_kept_here_is_added_with_rows_of_its_own_numbers() {
        Path file = temporary.resolve("别处.zip");
        Map<String, Object> then;
        List<RowValues> valuesThen;
        Path here = folder;
        folder = temporary.resolve("别处");
        try (Workspace workspace = begun(2019)) {
            rows(workspace, 2019, 5, 12);
            then = Books.facts(workspace.book(2019));
            valuesThen = values(workspace, 2019);
            workspace.backups().writeTo(file).result().join();
        }
        folder = here;
        try (Workspace workspace = begun(2020)) {
            rows(workspace, 2020, 0, 6);
            List<LedgerRow> others = rows(workspace, 2020);
            KeptBackup backup = workspace.backups().look(file).result().join();

            workspace.backups().restoreYear(backup, 2019).result().join();

            assertThat(workspace.years()).containsExactly(2019, 2020);
            assertThat(Books.differences(then, Books.facts(workspace.book(2019))))
                    .isEmpty();
            assertThat(values(workspace, 2019)).isEqualTo(valuesThen);
            assertThat(rows(workspace, 2020)).isEqualTo(others);
            rows(workspace, 2019, 0, 2);
            assertThat(values(workspace, 2019)).hasSize(valuesThen.size() + 2);
        }
    }

    @Test
    void a_workspace_from_before_ledgers_is_backed_up_before_it_is_upgraded_and_can_be_put_back() throws Exception {
        Files.createDirectories(folder);
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into book values (2018, false, 'own', '自拟目录')");
            statement.execute("insert into report_setting values (2018, 'office.district', '甲区')");
        }
        KeptBackup old;
        try (Workspace workspace = Workspace.open(folder)) {
            old = workspace.backups().list().result().join().getFirst();
            assertThat(old.years()).extracting(KeptYear::year).containsExactly(2018);
            set(workspace, 2018, "乙区");

            workspace.backups().restoreYear(old, 2018).result().join();

            assertThat(workspace.book(2018).setting("office.district")).isEqualTo("甲区");
        }
        assertThat(FolderRestore.restore(old.file(), temporary.resolve("另一处")).years())
                .containsExactly(2018);
    }

    @Test
    void a_locked_year_and_one_the_backup_does_not_hold_are_refused() {
        try (Workspace workspace = begun(2020)) {
            KeptBackup backup = workspace.backups().make().result().join();
            workspace.apply(Closing.of(2020)).join();

            assertThatThrownBy(() -> workspace
                            .backups()
                            .restoreYear(backup, 2020)
                            .result()
                            .join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("2020年度已定稿锁定");
            assertThatThrownBy(() -> workspace
                            .backups()
                            .restoreYear(backup, 2018)
                            .result()
                            .join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("备份里没有2018年度");
            assertThat(workspace.book(2020).locked()).isTrue();
        }
    }

    @Test
    void the_backup_that_is_wanted_is_not_let_go_for_the_one_made_before_it_is_put_back() throws IOException {
        try (Workspace workspace = begun(2020)) {
            Backups backups = workspace.backups();
            KeptBackup oldest = backups.make().result().join();
            // As many as stay whatever the time is: one more, and the oldest goes.
            for (int one = 0; one < 4; one++) {
                set(workspace, 2020, "第" + one);
                backups.make().result().join();
            }
            set(workspace, 2020, "现在");
            PreparedRestore prepared = backups.prepareWhole(oldest).result().join();
            assertThat(prepared.ready()).exists();
            backups.restoreYear(oldest, 2020).result().join();
            assertThat(workspace.book(2020).setting("office.district")).isEmpty();

            backups.make().result().join();
            assertThat(oldest.file()).doesNotExist();
        }
    }

    private Workspace begun(int year) {
        Workspace workspace = Workspace.open(folder);
        workspace.createYear(year, "eight_areas").join();
        return workspace;
    }

    private static void set(Workspace workspace, int year, String district) {
        workspace.apply(new Edit.SetSetting(year, "office.district", district)).join();
    }

    private static void enter(Workspace workspace, int year, int amount) {
        Indicator indicator = workspace.book(year).catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .findFirst()
                .orElseThrow();
        workspace
                .apply(new Edit.SetFigure(
                        year,
                        indicator.code(),
                        Optional.empty(),
                        Optional.of(Quantity.exact(BigDecimal.valueOf(amount), indicator.unit())),
                        new Origin.Keyboard(),
                        ""))
                .join();
    }

    private static void rows(Workspace workspace, int year, int from, int to) {
        Ledger ledger = ledger(workspace, year);
        List<RowValues> some =
                new ExampleRows(workspace.book(year).yearOf(ledger)).few().subList(from, to);
        workspace
                .apply(new Edit.ChangeRows(year, ledger.code(), ExampleRows.added(some), ""))
                .join();
    }

    private static void removeAndChange(Workspace workspace, int year) {
        List<LedgerRow> rows = rows(workspace, year);
        List<RowEdit> edits = List.of(
                new RowEdit.Remove(rows.get(0).id()),
                new RowEdit.Remove(rows.get(1).id()),
                new RowEdit.Add(rows.get(0).values()));
        workspace
                .apply(new Edit.ChangeRows(year, ledger(workspace, year).code(), edits, ""))
                .join();
    }

    private static Ledger ledger(Workspace workspace, int year) {
        return workspace.book(year).catalogue().ledgers().getFirst();
    }

    private static List<LedgerRow> rows(Workspace workspace, int year) {
        LedgerQuery query = LedgerQuery.all(year, ledger(workspace, year).code());
        return workspace.ledgers().rows(query, 0, 1000).join();
    }

    private static List<RowValues> values(Workspace workspace, int year) {
        return rows(workspace, year).stream().map(LedgerRow::values).toList();
    }

    private static List<String> words(Workspace workspace, int year) {
        return workspace.history(year, "").join().stream()
                .map(HistoryEntry::what)
                .toList();
    }

    /** Of the other year all that may differ is what is computed from last year's figures. */
    private static Map<String, String> settled(Map<String, String> differences) {
        differences.keySet().removeIf(fact -> fact.startsWith("figure "));
        return differences;
    }

    private static Path notFolder(Path path) {
        return Files.isDirectory(path) ? path.resolve("nothing") : path;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
