package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.EXPLANATION;
import static org.fazhi.store.schema.Tables.IMPORT_MATCH;

import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.BookRecord;
import org.fazhi.store.schema.tables.records.ExplanationRecord;
import org.fazhi.store.schema.tables.records.ImportMatchRecord;

/** Writes what concerns a year as a whole: explanations, remembered matches, its lock. */
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

    void remember(Edit.RememberMatch edit, Catalogue catalogue) {
        String name = catalogue
                .indicator(edit.indicator())
                .orElseThrow(() -> new StoreRefused(MESSAGES.say("indicator.unknown", edit.indicator())))
                .name();
        ImportMatchRecord row = IMPORT_MATCH.newRecord();
        row.setLabel(edit.label());
        row.setIndicator(edit.indicator());
        changes.put(
                IMPORT_MATCH,
                edit.year(),
                row,
                (before, _) -> new Words(
                        edit.indicator(),
                        MESSAGES.say("match", edit.label()),
                        before.map(ImportMatchRecord::getIndicator).orElse(""),
                        name));
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
