package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.FILED_FILE;
import static org.fazhi.store.schema.Tables.FILING;

import java.time.ZoneOffset;
import java.util.Optional;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.Locks;
import org.fazhi.store.history.Stamp;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.BookRecord;
import org.fazhi.store.schema.tables.records.FiledFileRecord;
import org.fazhi.store.schema.tables.records.FilingRecord;

/** Writes that a year was filed, and that it was opened again (定稿与解锁). */
final class FilingWriter {
    private static final Messages MESSAGES = Messages.of(FilingWriter.class);

    private final StepWriter writer;
    private final StepChanges changes;
    private final Stamp stamp;

    FilingWriter(StepWriter writer, StepChanges changes, Stamp stamp) {
        this.writer = writer;
        this.changes = changes;
        this.stamp = stamp;
    }

    void close(Edit.CloseYear edit) {
        if (Locks.isLocked(changes, edit.year())) throw new StoreRefused(MESSAGES.say("filing.twice", edit.year()));
        Filing filing = edit.filing();
        FilingRecord row = FILING.newRecord();
        row.setBookYear(edit.year());
        row.setNumber(filing.number());
        row.setSnapshot(filing.snapshot());
        row.setSnapshotBytes(filing.snapshotBytes());
        row.setProgram(filing.program());
        row.setFiledBy(filing.by());
        row.setFiledAt(filing.at().atOffset(ZoneOffset.UTC));
        row.setReopenedBy("");
        row.setReopenedWhy("");
        changes.put(
                FILING,
                edit.year(),
                row,
                (_, _) -> new Words(
                        "",
                        MESSAGES.say("filing"),
                        "",
                        MESSAGES.say("filing.said", filing.number(), filing.by(), filing.program())));
        for (int place = 0; place < filing.files().size(); place++)
            writer.insert(FILED_FILE, file(edit, place, filing.files().get(place)));
        lock(edit.year(), true);
    }

    void reopen(Edit.ReopenYear edit) {
        if (!Locks.isLocked(changes, edit.year())) throw new StoreRefused(MESSAGES.say("filing.open", edit.year()));
        String why = edit.why().strip();
        if (why.isEmpty()) throw new StoreRefused(MESSAGES.say("filing.why", edit.year()));
        latest(edit.year()).ifPresent(before -> {
            FilingRecord after = before.into(FILING);
            after.setReopenedBy(stamp.who());
            after.setReopenedAt(stamp.at().atOffset(ZoneOffset.UTC));
            after.setReopenedWhy(why);
            changes.put(
                    FILING,
                    edit.year(),
                    after,
                    (_, _) -> new Words(
                            "", MESSAGES.say("filing"), "", MESSAGES.say("filing.reopened", after.getNumber())));
        });
        lock(edit.year(), false);
    }

    /** The filing that closed the year; none where a version before filings did. */
    private Optional<FilingRecord> latest(int year) {
        return writer.sql()
                .selectFrom(FILING)
                .where(FILING.BOOK_YEAR.eq(year))
                .orderBy(FILING.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    private static FiledFileRecord file(Edit.CloseYear edit, int place, FiledFile file) {
        FiledFileRecord row = FILED_FILE.newRecord();
        row.setBookYear(edit.year());
        row.setNumber(edit.filing().number());
        row.setPlace(place);
        row.setKind(file.kind().name());
        row.setName(file.name());
        row.setHash(file.hash());
        row.setBytes(file.bytes());
        return row;
    }

    private void lock(int year, boolean locked) {
        BookRecord key = BOOK.newRecord();
        key.setBookYear(year);
        BookRecord after = changes.current(BOOK, key).orElseThrow().into(BOOK);
        after.setLocked(locked);
        changes.put(
                BOOK,
                year,
                after,
                (before, now) -> new Words("", MESSAGES.say("lock", year), lockWord(before), lockWord(now)));
    }

    private static String lockWord(Optional<BookRecord> row) {
        return row.map(book -> MESSAGES.say(book.getLocked() ? "lock.on" : "lock.off"))
                .orElse("");
    }
}
