package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptBackup.Location;
import org.fazhi.workspace.backup.KeptBackup.Soundness;
import org.fazhi.workspace.backup.SecondFolderState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of an open workspace: made, listed, copied elsewhere. */
class BackupsTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("法治 年报");
    }

    @Test
    void a_backup_holds_what_stands_now_and_leaves_nothing_else_behind() throws IOException {
        try (Workspace workspace = begun()) {
            set(workspace, "甲区");
            KeptBackup made = workspace.backups().make().result().join();

            assertThat(made.step()).hasValue(2);
            assertThat(made.years()).extracting(year -> year.year()).containsExactly(2020);
            List<KeptBackup> listed = workspace.backups().list().result().join();
            assertThat(listed).containsExactly(made);
            assertThat(checked(workspace, made).soundness()).isEqualTo(new Soundness.Sound());
            assertThat(names(folder.resolve("backups")))
                    .containsExactlyInAnyOrder(
                            "evidence", made.file().getFileName().toString());

            BackupStanding standing = workspace.backups().standing();
            assertThat(standing.last()).contains(made.madeAt());
            assertThat(standing.behind()).isFalse();
            assertThat(standing.sentence(Instant.now())).isEmpty();
        }
    }

    @Test
    void damage_is_found_when_it_is_looked_for_and_the_list_says_what_cannot_be_read() throws IOException {
        try (Workspace workspace = begun()) {
            KeptBackup made = workspace.backups().make().result().join();
            byte[] bytes = Files.readAllBytes(made.file());
            bytes[bytes.length / 3] ^= 1;
            Files.write(made.file(), bytes);
            assertThat(checked(workspace, made).soundness()).isInstanceOf(Soundness.Damaged.class);

            Files.write(made.file(), new byte[100]);
            assertThat(workspace.backups().list().result().join())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.soundness()).isInstanceOf(Soundness.Damaged.class);
                        assertThat(one.step()).hasValue(1);
                    });
        }
    }

    @Test
    void scripts_of_earlier_versions_are_listed_after_all_others() throws IOException {
        try (Workspace workspace = begun()) {
            Path script = folder.resolve("backups").resolve("fazhi-20990101-000000.sql.gz");
            Files.write(script, new byte[] {0x1f, (byte) 0x8b, 8});
            KeptBackup made = workspace.backups().make().result().join();

            List<KeptBackup> listed = workspace.backups().list().result().join();
            assertThat(listed).extracting(KeptBackup::file).containsExactly(made.file(), script);
            assertThat(listed.getLast().isOfEarlierVersion()).isTrue();
        }
    }

    @Test
    void a_round_makes_one_where_something_changed_and_not_again_within_the_hour() throws IOException {
        try (Workspace workspace = begun()) {
            round(workspace);
            assertThat(backups()).hasSize(1);

            set(workspace, "甲区");
            round(workspace);
            assertThat(backups()).hasSize(1);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            round(workspace);
            assertThat(backups()).hasSize(2);
            round(workspace);
            assertThat(backups()).hasSize(2);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            round(workspace);
            assertThat(backups()).hasSize(2);
        }
    }

    @Test
    void the_journal_goes_back_as_far_as_the_second_newest_backup() throws IOException {
        try (Workspace workspace = begun()) {
            for (int one = 0; one < 3; one++) {
                set(workspace, "第" + one);
                workspace.backups().make().result().join();
            }
            assertThat(backups()).hasSize(3);
        }
        // Opened without the database: from the newest backup, and from the one before, where that is damaged.
        for (int lost = 0; lost < 2; lost++) {
            Files.delete(folder.resolve("fazhi.mv.db"));
            if (lost == 1) Files.write(backups().getLast(), new byte[9]);
            try (Workspace workspace = Workspace.open(folder)) {
                assertThat(workspace.book(2020).setting("office.district")).isEqualTo("第2");
            }
        }
    }

    @Test
    void closing_stops_what_is_being_made_and_leaves_nothing_of_it() throws Exception {
        Workspace workspace = begun();
        CountDownLatch begun = new CountDownLatch(1);
        Job<KeptBackup> job = workspace.backups().make();
        job.onProgress(_ -> begun.countDown());
        begun.await();
        workspace.close();

        assertThat(job.result()).isCompletedExceptionally();
        assertThat(names(folder.resolve("backups"))).isSubsetOf("evidence");
        assertThatThrownBy(() -> workspace.backups().make().result().join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("已经关闭");
    }

    @Test
    void what_a_kill_left_half_is_removed_at_the_next_opening() throws IOException {
        begun().close();
        Path scratch = Files.createDirectories(
                folder.resolve("backups").resolve(".scratch-1").resolve("copy"));
        Files.write(scratch.resolve("fazhi.mv.db"), new byte[10]);
        Files.write(folder.resolve("backups").resolve("evidence.tmp"), new byte[10]);

        Workspace.open(folder).close();

        assertThat(names(folder.resolve("backups"))).isSubsetOf("evidence");
    }

    @Test
    void evidence_is_copied_once_and_mended_from_the_copy() throws IOException {
        try (Workspace workspace = begun()) {
            EvidenceFile proof = proven(workspace);
            round(workspace);
            Path original = folder.resolve("evidence").resolve(proof.hash());
            Path copy = folder.resolve("backups").resolve("evidence").resolve(proof.hash());
            assertThat(copy).hasSameBinaryContentAs(original);

            Files.write(original, "改坏".getBytes());
        }
        try (Workspace workspace = Workspace.open(folder)) {
            round(workspace);
            Path original = evidence(folder).getFirst();
            assertThat(Files.readString(original)).isEqualTo("佐证");
            assertThat(workspace.backups().standing().sentence(Instant.now()).orElseThrow())
                    .contains("决定.txt", "已用备份里的换回");
            assertThat(evidence(folder.resolve("set-aside"))).hasSize(1);
            Files.delete(original);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            round(workspace);
            assertThat(Files.readString(evidence(folder).getFirst())).isEqualTo("佐证");
        }
    }

    @Test
    void a_file_somebody_chose_has_the_evidence_inside() throws IOException {
        Path file = temporary.resolve("带走.zip");
        try (Workspace workspace = begun()) {
            proven(workspace);
            KeptBackup made = workspace.backups().writeTo(file).result().join();
            assertThat(made.place()).isEqualTo(Location.ELSEWHERE);
            assertThat(made.evidence()).isEqualTo(1);
            assertThat(workspace.backups().look(file).result().join()).isEqualTo(made);
            assertThatThrownBy(() -> workspace
                            .backups()
                            .writeTo(temporary.resolve("没有").resolve("a.zip"))
                            .result()
                            .join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("文件夹不存在");
        }
        Path other = temporary.resolve("另一台");
        FolderRestore.Outcome restored = FolderRestore.restore(file, other);

        assertThat(restored.missingEvidence()).isEmpty();
        assertThat(restored.years()).containsExactly(2020);
        assertThat(Files.readString(evidence(other).getFirst())).isEqualTo("佐证");
    }

    @Test
    void a_second_folder_gets_the_newest_and_the_evidence_and_may_be_away() throws IOException {
        Path disk = Files.createDirectory(temporary.resolve("U盘"));
        try (Workspace workspace = begun()) {
            proven(workspace);
            KeptBackup made = workspace.backups().make().result().join();
            List<BackupStanding> told = new ArrayList<>();
            workspace.backups().onStanding(told::add);

            SecondFolderState state = workspace
                    .backups()
                    .useSecondFolder(Optional.of(disk))
                    .result()
                    .join();

            assertThat(state)
                    .isInstanceOfSatisfying(
                            SecondFolderState.Ready.class,
                            ready -> assertThat(ready.last()).contains(made.madeAt()));
            assertThat(told).isNotEmpty();
            Path own;
            try (Stream<Path> folders = Files.list(disk)) {
                own = folders.toList().getFirst();
            }
            assertThat(own.getFileName().toString()).startsWith("法治 年报-");
            assertThat(own.resolve(made.file().getFileName())).hasSameBinaryContentAs(made.file());
            assertThat(evidence(own)).hasSize(1);
            assertThat(workspace.backups().list().result().join())
                    .extracting(KeptBackup::place)
                    .containsExactlyInAnyOrder(Location.WORKSPACE, Location.SECOND);

            Files.move(disk, temporary.resolve("拔下"));
            set(workspace, "甲区");
            workspace.backups().make().result().join();
            BackupStanding away = workspace.backups().standing();
            assertThat(away.second()).isInstanceOf(SecondFolderState.Absent.class);
            assertThat(away.sentence(made.madeAt().plusSeconds(3 * 86_400 + 5))).contains("备份U盘没有插上，上次备份到那里是3天前");

            Files.move(temporary.resolve("拔下"), disk);
            round(workspace);
            assertThat(workspace.backups().standing().second()).isInstanceOf(SecondFolderState.Ready.class);
            assertThat(names(own)).hasSize(3);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.backups().secondFolder()).contains(disk);
            workspace.backups().useSecondFolder(Optional.empty()).result().join();
            assertThat(workspace.backups().secondFolder()).isEmpty();
        }
    }

    @Test
    void a_folder_inside_the_workspace_is_no_second_one() throws IOException {
        try (Workspace workspace = begun()) {
            assertThatThrownBy(() -> workspace
                            .backups()
                            .useSecondFolder(Optional.of(folder.resolve("logs")))
                            .result()
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("在工作区里面");
        }
    }

    private Workspace begun() {
        Workspace workspace = Workspace.open(folder);
        workspace.createYear(2020, "eight_areas").join();
        return workspace;
    }

    private static void set(Workspace workspace, String district) {
        workspace.apply(new Edit.SetSetting(2020, "office.district", district)).join();
    }

    @Test
    void what_proves_an_item_or_a_figure_comes_back_on_another_machine() throws IOException {
        Path file = temporary.resolve("带走.zip");
        EvidencePart figure;
        EvidencePart item;
        EvidenceFile kept;
        try (Workspace workspace = begun()) {
            var catalogue = workspace.book(2020).catalogue();
            figure = EvidencePart.ofFigure(catalogue.indicators().getFirst().code());
            item = EvidencePart.ofItem(catalogue.indicators().getFirst().workItem());
            kept = workspace.evidence().keep(Files.writeString(temporary.resolve("通知.txt"), "通知"));
            workspace.apply(new Edit.AddPartEvidence(2020, figure, kept)).join();
            workspace.apply(new Edit.AddPartEvidence(2020, item, kept)).join();
            assertThat(workspace.backups().writeTo(file).result().join().evidence())
                    .isEqualTo(1);
        }
        Path other = temporary.resolve("另一台");

        assertThat(FolderRestore.restore(file, other).missingEvidence()).isEmpty();

        try (Workspace restored = Workspace.open(other)) {
            assertThat(restored.book(2020).evidence()).isEqualTo(Map.of(figure, List.of(kept), item, List.of(kept)));
            assertThat(restored.evidence().open(kept)).hasContent("通知");
        }
    }

    private EvidenceFile proven(Workspace workspace) throws IOException {
        Ledger ledger = workspace.book(2020).catalogue().ledgers().getFirst();
        var few = new ExampleRows(workspace.book(2020).yearOf(ledger)).few().subList(0, 1);
        workspace
                .apply(new Edit.ChangeRows(2020, ledger.code(), ExampleRows.added(few), ""))
                .join();
        Path file = Files.writeString(temporary.resolve("决定.txt"), "佐证");
        EvidenceFile kept = workspace.evidence().keep(file);
        workspace.apply(new Edit.AddEvidence(2020, ledger.code(), 1, kept)).join();
        return kept;
    }

    private static void round(Workspace workspace) {
        workspace.backups().round(new Job<>(""));
    }

    private static KeptBackup checked(Workspace workspace, KeptBackup backup) {
        return workspace.backups().check(backup).result().join();
    }

    private List<Path> backups() throws IOException {
        return files(folder.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(".zip"))
                .toList();
    }

    private static List<Path> evidence(Path workspace) throws IOException {
        Path inside = workspace.resolve("evidence");
        return files(Files.isDirectory(inside) ? inside : workspace);
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
