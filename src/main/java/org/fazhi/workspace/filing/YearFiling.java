package org.fazhi.workspace.filing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.fazhi.check.Finding;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.FiledFile.Kind;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.excel.writing.IndicatorTable;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Snapshots;
import org.fazhi.workspace.WholeFiles;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.evidence.EvidencePack;

/**
 * Files a year (定稿): only when nothing stands against it. The files go into one folder, all or none; their bytes and what
 * they say are kept, and the year is closed.
 */
public final class YearFiling {
    private static final Messages MESSAGES = Messages.of(YearFiling.class);

    private final Workspace workspace;
    private final Snapshots snapshots;

    public YearFiling(Workspace workspace) {
        this.workspace = workspace;
        this.snapshots = workspace.snapshots();
    }

    /** The ledgers that can be written with it: those that have rows. */
    public static List<Ledger> offered(YearBook book) {
        return YearContent.ledgers(book).toList();
    }

    /**
     * Files as a job; cancelled before the year is closed, nothing of it is left.
     *
     * @param ledgers codes of those to be written with it
     */
    public Job<FilingOutcome> file(int year, Path folder, Collection<String> ledgers) {
        return workspace.run(MESSAGES.say("file.job", year), job -> file(year, folder, List.copyOf(ledgers), job));
    }

    /** Files within a job. */
    public FilingOutcome file(int year, Path folder, Collection<String> ledgers, Job<?> job) {
        job.report(0, MESSAGES.say("file.checking"));
        YearBook book = workspace.bookAfterChanges(year);
        if (book.locked()) throw new Refused(MESSAGES.say("file.twice", year));
        FilingReport report = FilingReport.of(workspace, book);
        if (!report.obstacles().isEmpty()) return new FilingOutcome.Blocked(report.obstacles());
        job.stopIfCancelled();
        FiledYear content = YearContent.of(report);
        Filing begun = snapshots.next(book, workspace.now());
        Map<String, Written> files = files(report, content, begun, ledgers, job);
        AtomicReference<Optional<Filing>> filed = new AtomicReference<>(Optional.empty());
        try {
            workspace.files().writeTogether(folder, contents(files), whole -> {
                job.stopIfCancelled();
                job.report(1, MESSAGES.say("file.keeping"));
                filed.set(Optional.of(snapshots.close(book, begun, content, kept(files, whole))));
            });
        } catch (Refused refused) {
            if (filed.get().isEmpty()) throw refused;
            throw new Refused(MESSAGES.say("file.closed_not_written", year, refused.getMessage()), refused);
        }
        return new FilingOutcome.Filed(filed.get().orElseThrow(), folder);
    }

    /** Writes the files of a filing again, byte for byte, whatever changed since; says where. */
    public Job<Path> again(int year, Filing filing, Path folder) {
        return workspace.run(MESSAGES.say("again.job", year, filing.number()), job -> {
            Map<String, WholeFiles.Content> files = new LinkedHashMap<>();
            for (FiledFile file : filing.files()) {
                files.put(file.name(), stream -> {
                    job.stopIfCancelled();
                    job.report(-1, MESSAGES.say("file.writing", file.name()));
                    try (InputStream bytes = snapshots.open(file)) {
                        bytes.transferTo(stream);
                    }
                });
            }
            workspace.files().writeTogether(folder, files, _ -> job.stopIfCancelled());
            return folder;
        });
    }

    /** What was filed then. */
    public FiledYear content(Filing filing) {
        return snapshots.read(filing);
    }

    /** A file to be written, and what it is. */
    private record Written(Kind kind, WholeFiles.Content content) {}

    private Map<String, Written> files(
            FilingReport report, FiledYear content, Filing filing, Collection<String> ledgers, Job<?> job) {
        YearBook book = report.book();
        List<Finding> findings = workspace.check(book);
        FilingNames names = new FilingNames(book);
        IndicatorTable table = IndicatorExport.table(book, findings, AttachedLedgers.of(workspace, book));
        Map<String, Written> files = new LinkedHashMap<>();
        files.put(
                FilingNames.file(names.report(), ".docx"),
                new Written(Kind.REPORT, stream -> ReportWriter.write(stream, report.document())));
        files.put(
                FilingNames.file(names.indicators(), ".xlsx"),
                new Written(Kind.INDICATORS, stream -> new IndicatorWorkbook().write(stream, table)));
        files.put(
                FilingNames.file(MESSAGES.say("record.file", book.year()), ".docx"),
                new Written(
                        Kind.RECORD,
                        stream -> ReportWriter.write(
                                stream, new CheckRecord(book, findings, content, filing).document())));
        for (String code : ledgers) {
            Ledger ledger = book.catalogue()
                    .ledger(code)
                    .orElseThrow(() -> new Refused(MESSAGES.say("ledger.unknown", book.year(), code)));
            String name = FilingNames.file(MESSAGES.say("ledger.file", ledger.name()), ".xlsx");
            String unique = files.containsKey(name) ? FilingNames.file(ledger.name() + "-" + code, ".xlsx") : name;
            files.put(unique, new Written(Kind.LEDGER, ledger(book, code, job)));
        }
        EvidencePack pack = new EvidencePack(workspace);
        files.put(FilingNames.file(pack.name(book), ".zip"), new Written(Kind.EVIDENCE, pack.content(book, job)));
        return files;
    }

    private WholeFiles.Content ledger(YearBook book, String code, Job<?> job) {
        return new LedgerExport(workspace).content(LedgerQuery.all(book.year(), code), new AtomicLong(), job);
    }

    private static Map<String, WholeFiles.Content> contents(Map<String, Written> files) {
        Map<String, WholeFiles.Content> contents = new LinkedHashMap<>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        return contents;
    }

    /** Keeps the bytes of what was written, before they are spoken of. */
    private List<FiledFile> kept(Map<String, Written> files, Map<String, Path> whole) {
        List<FiledFile> kept = new ArrayList<>();
        files.forEach((name, file) -> {
            EvidenceFile bytes = workspace.evidence().keep(whole.get(name));
            kept.add(new FiledFile(file.kind(), name, bytes.hash(), bytes.bytes()));
        });
        return kept;
    }
}
