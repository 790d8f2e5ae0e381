package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.evidence.EvidencePack;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.IndicatorExport;
import org.fazhi.workspace.filing.LedgerExport;
import org.fazhi.workspace.filing.ReportExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but its owner reads a file of a workspace or an export, however it came to be there. */
class OwnerOnlyTest {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void open_to_everybody() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
        folder = PreparedWorkspace.copyTo(temporary.resolve("法治 年报"));
        for (Path path : paths(folder))
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
    }

    @Test
    void a_workspace_of_an_earlier_version_is_narrowed_when_it_is_opened() throws IOException {
        Files.writeString(folder.resolve("别的文件.txt"), "办公室自己放的");
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.years()).contains(YEAR);
            assertNarrow(paths(folder).stream()
                    .filter(path ->
                            !path.endsWith("别的文件.txt") && !path.toString().contains(".temp"))
                    .toList());
        }
    }

    @Test
    void after_a_whole_job_every_file_of_the_workspace_and_every_export_is_its_owners() throws IOException {
        Path exports = Files.createDirectory(temporary.resolve("导出"));
        try (Workspace workspace = Workspace.open(folder)) {
            Path scan = Files.writeString(temporary.resolve("扫描件.pdf"), "扫描");
            workspace
                    .apply(new Edit.AddPartEvidence(
                            YEAR,
                            EvidencePart.ofItem(ITEM),
                            workspace.evidence().keep(scan)))
                    .join();
            workspace.apply(new Edit.SetText(YEAR, ITEM, "办件{政务服务网办件量}。")).join();
            workspace.backups().make().result().join();
            workspace.backups().writeTo(exports.resolve("备份.zip")).result().join();
            YearBook book = workspace.book(YEAR);
            new ReportExport(workspace).write(FilingReport.of(workspace, book), exports.resolve("报告.docx"));
            new IndicatorExport(workspace).write(book, exports.resolve("指标.xlsx"));
            new LedgerExport(workspace)
                    .export(LedgerQuery.all(YEAR, LEDGER), exports.resolve("台账.xlsx"))
                    .result()
                    .join();
            new EvidencePack(workspace)
                    .export(YEAR, exports.resolve("佐证.zip"))
                    .result()
                    .join();
        }

        List<Path> written = paths(exports).stream().skip(1).toList();
        assertThat(written).hasSizeGreaterThanOrEqualTo(5);
        assertNarrow(written);
        List<Path> kept = paths(folder);
        assertThat(kept).anyMatch(path -> path.toString().endsWith(".log")).hasSizeGreaterThan(10);
        assertNarrow(kept);
    }

    private static void assertNarrow(List<Path> paths) {
        assertThat(paths)
                .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? FOLDER : FILE));
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
