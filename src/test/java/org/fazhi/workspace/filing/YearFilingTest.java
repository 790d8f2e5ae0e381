package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.endurance.TrialFolders;
import org.fazhi.language.ProgramVersion;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.evidence.EvidencePack;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filing a year, opening it again, and having what was filed for ever. */
class YearFilingTest {
    private static final int YEAR = 2020;
    private static final String LEDGER = "reconsideration";

    @TempDir
    private static Path filled;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Path out;

    @BeforeAll
    static void fillTheExample() {
        try (Workspace example = Workspace.open(filled.resolve("工作区"))) {
            new ExampleFilling(example, YEAR).fill().join();
        }
    }

    @BeforeEach
    void openACopy() throws IOException {
        TrialFolders.copy(filled.resolve("工作区"), folder.resolve("工作区 一"));
        workspace = Workspace.open(folder.resolve("工作区 一"));
        out = folder.resolve("报送 材料");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_year_that_nothing_stands_against_is_written_into_one_folder_kept_and_closed() throws IOException {
        Filing filing = file(out);

        assertThat(filing.number()).isEqualTo(1);
        assertThat(filing.snapshot()).matches("[0-9a-f]{64}");
        assertThat(filing.program()).isEqualTo(ProgramVersion.words());
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        title() + ".docx",
                        new FilingNames(book()).indicators() + ".xlsx",
                        "2020年度校核记录.docx",
                        "台账-行政复议.xlsx",
                        new EvidencePack(workspace).name(book()) + ".zip");
        assertThat(book().locked()).isTrue();
        assertThat(book().filings()).containsExactly(filing);
        List<String> record = paragraphs(out.resolve("2020年度校核记录.docx"));
        assertThat(record)
                .anyMatch(line -> line.contains("2020年度第1次定稿"))
                .anyMatch(line -> line.contains("说明：") && line.startsWith("警告："))
                .anyMatch(line -> line.contains("行政复议") && line.contains("条"));
    }

    @Test
    void what_was_filed_is_written_again_the_same_whatever_changed_since() throws IOException {
        Filing filing = file(out);
        Map<String, List<String>> before = words(out);
        FiledYear said = new YearFiling(workspace).content(filing);

        apply(new Edit.ReopenYear(YEAR, "市里退回"));
        Catalogue catalogue = book().catalogue();
        apply(figure("permit_days", 700));
        apply(new Edit.SetCatalogue(
                YEAR,
                catalogue
                        .withIndicators(catalogue.indicators().stream()
                                .map(one -> one.code().equals("permit_days") ? one.withName("审批天数") : one)
                                .toList())
                        .withUnits(catalogue.units().reversed()),
                "改名"));
        apply(new Edit.SetSetting(YEAR, "report.signature", "另一个办公室"));
        apply(new Edit.SetText(YEAR, "service.permits", "全改了。"));
        workspace.createYear(2021, "outline_2021").join();
        workspace.close();
        workspace = Workspace.open(folder.resolve("工作区 一"));

        Path again = folder.resolve("再次");
        Filing kept = book().filings().getFirst();
        new YearFiling(workspace).again(YEAR, kept, again).result().join();

        assertThat(words(again)).isEqualTo(before);
        for (FiledFile file : filing.files())
            assertThat(again.resolve(file.name())).hasSameBinaryContentAs(out.resolve(file.name()));
        assertThat(new YearFiling(workspace).content(kept)).isEqualTo(said);
        assertThat(said.paragraphs()).extracting(FiledYear.Paragraph::text).anyMatch(text -> text.contains("687个工作日"));
        assertThat(said.figures())
                .filteredOn(one -> one.code().equals("permit_days"))
                .extracting(FiledYear.FiledFigure::name, FiledYear.FiledFigure::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("承诺审批时限", "687工作日"));
    }

    @Test
    void as_long_as_something_stands_against_it_nothing_is_written_or_kept() {
        apply(new Edit.SetItemState(YEAR, "service.permits", ItemState.RETURNED, "数字不对"));

        FilingOutcome outcome =
                new YearFiling(workspace).file(YEAR, out, List.of()).result().join();

        assertThat(outcome).isInstanceOf(FilingOutcome.Blocked.class);
        assertThat(((FilingOutcome.Blocked) outcome).obstacles()).hasSize(1);
        assertThat(out).doesNotExist();
        assertThat(book().locked()).isFalse();
        assertThat(book().filings()).isEmpty();
    }

    @Test
    void a_folder_that_holds_a_filing_is_not_written_over_and_the_year_stays_open() throws IOException {
        file(out);
        apply(new Edit.ReopenYear(YEAR, "更正"));
        Map<String, List<String>> before = words(out);

        assertRefused(() -> file(out), "已经有");

        assertThat(words(out)).isEqualTo(before);
        assertThat(names(out)).noneMatch(name -> name.endsWith(".tmp"));
        assertThat(book().locked()).isFalse();
        assertThat(book().filings()).hasSize(1);
    }

    @Test
    void a_change_while_it_is_filed_leaves_no_file_and_an_open_year() {
        Job<FilingOutcome> job = new YearFiling(workspace).file(YEAR, out, List.of(LEDGER));
        AtomicBoolean done = new AtomicBoolean();
        job.onProgress(progress -> {
            if (progress.doing().contains("快照") && !done.getAndSet(true)) changeOnce();
        });

        assertRefused(() -> job.result().join(), "又有改动");

        assertThat(out).doesNotExist();
        assertThat(book().locked()).isFalse();
        assertThat(book().filings()).isEmpty();
    }

    @Test
    void cancelled_it_leaves_no_file_and_an_open_year() {
        Job<FilingOutcome> job = new YearFiling(workspace).file(YEAR, out, List.of(LEDGER));
        job.onProgress(progress -> {
            if (progress.doing().contains("行政复议")) job.cancel();
        });

        assertThatThrownBy(() -> job.result().join()).isInstanceOf(CancellationException.class);

        assertThat(out).doesNotExist();
        assertThat(book().locked()).isFalse();
        assertThat(book().filings()).isEmpty();
    }

    private void changeOnce() {
        apply(figure("permit_days", 688));
    }

    @Test
    void a_filed_year_takes_nothing_and_undo_does_not_go_back_beyond_a_filing() {
        apply(new Edit.SetNote(YEAR, "permit_days", "改过"));
        apply(new Edit.SetNote(YEAR, "permit_days", ""));
        approveAll();
        file(out);
        assertRefused(() -> apply(figure("permit_days", 700)), "2020年度已定稿锁定");
        assertRefused(() -> workspace.undo().join(), "2020年度已定稿锁定");
        assertRefused(() -> apply(new Edit.ReopenYear(YEAR, " ")), "要写明原因");

        apply(new Edit.ReopenYear(YEAR, "市里退回"));

        assertRefused(() -> workspace.undo().join(), "2020年度定稿以前做的");
        assertThat(book().filings().getFirst().reopening().map(Filing.Unlocking::why))
                .contains("市里退回");
        assertThat(workspace.history(YEAR, "").join())
                .extracting(HistoryEntry::why)
                .contains("市里退回");
        apply(figure("permit_days", 688));
        workspace.undo().join();
        assertThat(book().figure("permit_days").quantity().orElseThrow().number())
                .hasToString("687");
        assertRefused(() -> apply(new Edit.ReopenYear(YEAR, "再来")), "没有定稿");
    }

    @Test
    void a_second_filing_is_a_second_snapshot_and_its_record_tells_of_the_first() throws IOException {
        file(out);
        apply(new Edit.ReopenYear(YEAR, "市里退回"));
        apply(new Edit.SetSetting(YEAR, "report.copy_to", "区人大常委会办公室"));

        Filing second = file(folder.resolve("第二次"));

        assertThat(second.number()).isEqualTo(2);
        assertThat(book().filings()).hasSize(2);
        assertThat(paragraphs(folder.resolve("第二次").resolve("2020年度校核记录.docx")))
                .anyMatch(line -> line.contains("第1次：") && line.contains("原因：市里退回"));
    }

    @Test
    void filings_outlive_a_backup_put_back_and_lie_in_it() throws IOException {
        KeptBackup before = workspace.backups().make().result().join();
        Filing filing = file(out);
        apply(new Edit.ReopenYear(YEAR, "更正"));

        workspace.backups().restoreYear(before, YEAR).result().join();
        assertThat(book().filings()).hasSize(1);

        Path carried = folder.resolve("带走.fazhi");
        workspace.backups().writeTo(carried).result().join();
        workspace.close();
        Path second = folder.resolve("另一台");
        org.fazhi.workspace.FolderRestore.restore(carried, second);
        try (Workspace other = Workspace.open(second)) {
            assertThat(other.book(YEAR).filings()).hasSize(1);
            new YearFiling(other)
                    .again(YEAR, other.book(YEAR).filings().getFirst(), folder.resolve("再次"))
                    .result()
                    .join();
        }
        assertThat(words(folder.resolve("再次"))).isEqualTo(words(out));
        assertThat(filing.files()).hasSize(5);
        workspace = Workspace.open(folder.resolve("工作区 一"));
    }

    private Filing file(Path where) {
        FilingOutcome outcome = new YearFiling(workspace)
                .file(YEAR, where, List.of(LEDGER))
                .result()
                .join();
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).filing();
    }

    private void approveAll() {
        book().catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired() && book().state(item.code()) != ItemState.ABSENT)
                .forEach(item -> apply(new Edit.SetItemState(YEAR, item.code(), ItemState.APPROVED, "")));
    }

    private String title() {
        return FilingNames.file(new FilingNames(book()).report(), "");
    }

    private YearBook book() {
        return workspace.book(YEAR);
    }

    private void apply(Edit edit) {
        workspace.apply(edit).join();
    }

    private static Edit figure(String indicator, long number) {
        return new Edit.SetFigure(
                YEAR,
                indicator,
                Optional.empty(),
                Optional.of(Quantity.exact(number, "工作日")),
                new Origin.Keyboard(),
                "重算");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
        assertThatThrownBy(call).hasRootCauseInstanceOf(RuntimeException.class).hasMessageContaining(words);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What stands in every file of a folder, in words. */
    private static Map<String, List<String>> words(Path folder) throws IOException {
        Map<String, List<String>> words = new TreeMap<>();
        for (String name : names(folder)) words.put(name, words(folder.resolve(name), name));
        return words;
    }

    private static List<String> words(Path file, String name) throws IOException {
        if (name.endsWith(".zip")) return entries(file);
        return name.endsWith(".docx") ? paragraphs(file) : cells(file);
    }

    private static List<String> entries(Path pack) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .toList();
        }
    }

    private static List<String> paragraphs(Path file) {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)))));
        }
        return cells;
    }
}
