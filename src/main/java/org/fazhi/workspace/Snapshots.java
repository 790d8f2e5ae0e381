package org.fazhi.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.store.connection.Database;
import org.fazhi.store.filing.SnapshotText;

/** What was filed, kept as it was (定稿快照). Calls may be made from any thread but the interface's. */
public final class Snapshots {
    private static final Messages MESSAGES = Messages.of(Snapshots.class);

    private final Database database;
    private final DatabaseThread thread;
    private final PresentYears present;
    private final IntFunction<String> operator;
    private final EvidenceFolder evidence;
    private final Function<Edit, YearBook> applied;

    /**
     * @param operator who is at the desk, in a year
     * @param applied applies an edit; asked on the database thread
     */
    Snapshots(
            Database database,
            DatabaseThread thread,
            PresentYears present,
            IntFunction<String> operator,
            EvidenceFolder evidence,
            Function<Edit, YearBook> applied) {
        this.database = database;
        this.thread = thread;
        this.present = present;
        this.operator = operator;
        this.evidence = evidence;
        this.applied = applied;
    }

    /** The filing that would be the next of the year, by whoever is at the desk, without files. */
    public Filing next(YearBook book, Instant at) {
        int number = book.filings().stream().mapToInt(Filing::number).max().orElse(0) + 1;
        String by = thread.await(() -> operator.apply(book.year()));
        return new Filing(
                number,
                "",
                0,
                ProgramVersion.words(),
                by,
                at.truncatedTo(ChronoUnit.MICROS),
                List.of(),
                Optional.empty());
    }

    /**
     * Keeps the snapshot and closes the year, in one step. Refused where the year is another than the book by now: what was
     * written would not be what is kept.
     *
     * @param files already kept under their hashes
     */
    public Filing close(YearBook book, Filing begun, FiledYear content, List<FiledFile> files) {
        return thread.await(() -> {
            if (present.now().book(book.year()).filter(now -> now == book).isEmpty())
                throw new Refused(MESSAGES.say("filing.changed", book.year()));
            Filing filed = with(begun, "", 0, files);
            byte[] snapshot = SnapshotText.write(filed, content, database.sql());
            EvidenceFile kept = evidence.keep(MESSAGES.say("filing.snapshot"), snapshot);
            Filing whole = with(filed, kept.hash(), kept.bytes(), files);
            applied.apply(new Edit.CloseYear(book.year(), whole));
            return whole;
        });
    }

    /** What was filed then. */
    public FiledYear read(Filing filing) {
        EvidenceFile kept =
                new EvidenceFile(filing.snapshot(), MESSAGES.say("filing.snapshot"), filing.snapshotBytes());
        try (InputStream source = evidence.open(kept)) {
            return SnapshotText.read(source);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("filing.not_read", filing.number()), failure);
        }
    }

    /** The bytes of a file that was written then. */
    public InputStream open(FiledFile file) throws IOException {
        return evidence.open(new EvidenceFile(file.hash(), file.name(), file.bytes()));
    }

    private static Filing with(Filing filing, String snapshot, long bytes, List<FiledFile> files) {
        return new Filing(
                filing.number(),
                snapshot,
                bytes,
                filing.program(),
                filing.by(),
                filing.at(),
                files,
                filing.reopening());
    }
}
