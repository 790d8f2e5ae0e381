package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.EXPLANATION;

import java.util.Optional;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.BookRecord;
import org.fazhi.store.schema.tables.records.ExplanationRecord;

/** Writes what concerns a year as a whole: explanations, its lock. */
final class YearWriter {
    private static final Messages MESSAGES = Messages.of(YearWriter.class);

    private final StepChanges changes;

    YearWriter(StepChanges changes) {
        this.changes = changes;
    }

    void explain(Edit.Explain edit) {
        ExplanationRecord row = EXPLANATION.newRecord();
        row.setBookYear(edit.year());
        row.setFinding(edit.findingKey());
        row.setContent(edit.explanation().strip());
        StepChanges.Teller<ExplanationRecord> teller = (before, after) -> new Words(
                edit.findingKey(),
                MESSAGES.say("explanation"),
                before.map(ExplanationRecord::getContent).orElse(""),
                after.map(ExplanationRecord::getContent).orElse(""));
        if (row.getContent().isEmpty()) changes.remove(EXPLANATION, edit.year(), row, teller);
        else changes.put(EXPLANATION, edit.year(), row, teller);
    }

    void lock(Edit.SetLocked edit) {
        BookRecord key = BOOK.newRecord();
        key.setBookYear(edit.year());
        BookRecord row = changes.current(BOOK, key).orElseThrow();
        BookRecord after = row.into(BOOK);
        after.setLocked(edit.locked());
        changes.put(
                BOOK,
                edit.year(),
                after,
                (before, now) -> new Words("", MESSAGES.say("lock", edit.year()), lockWord(before), lockWord(now)));
    }

    private static String lockWord(Optional<BookRecord> row) {
        return row.map(book -> MESSAGES.say(book.getLocked() ? "lock.on" : "lock.off"))
                .orElse("");
    }
}
