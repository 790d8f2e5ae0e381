package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.CONFIRMED_NAME;

import java.time.ZoneOffset;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.NamedThing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.RowPlaces;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.Stamp;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.ConfirmedNameRecord;

/** Writes what the office confirmed of its own words (叫法写入). */
final class NameWriter {
    private static final Messages MESSAGES = Messages.of(NameWriter.class);

    private final StepChanges changes;
    private final Stamp stamp;

    NameWriter(StepChanges changes, Stamp stamp) {
        this.changes = changes;
        this.stamp = stamp;
    }

    void confirm(Edit.ConfirmName edit, Catalogue catalogue) {
        if (NamedThing.of(edit.key(), edit.meaning(), catalogue).isEmpty())
            throw new StoreRefused(MESSAGES.say("name.unknown", edit.key().words(), edit.meaning()));
        ConfirmedNameRecord row = row(edit.key());
        Optional<ConfirmedNameRecord> before = changes.current(CONFIRMED_NAME, row);
        // Confirmed once more it stays what it was, with the day on which it was confirmed first.
        if (before.filter(one -> one.getMeaning().equals(edit.meaning())).isPresent()) return;
        row.setMeaning(edit.meaning());
        row.setSourceFile(edit.file());
        row.setGivenBy(stamp.who());
        row.setGivenAt(stamp.at().atOffset(ZoneOffset.UTC));
        changes.put(CONFIRMED_NAME, edit.year(), before, row, teller(edit.key(), catalogue));
    }

    void forget(Edit.ForgetName edit, Catalogue catalogue) {
        changes.remove(CONFIRMED_NAME, edit.year(), row(edit.key()), teller(edit.key(), catalogue));
    }

    private static ConfirmedNameRecord row(ConfirmedName.Key key) {
        ConfirmedNameRecord row = CONFIRMED_NAME.newRecord();
        row.setKind(key.kind().name());
        row.setContext(key.context());
        row.setWords(key.words());
        return row;
    }

    private static StepChanges.Teller<ConfirmedNameRecord> teller(ConfirmedName.Key key, Catalogue catalogue) {
        return (before, after) -> new Words(
                place(
                        key,
                        after.or(() -> before)
                                .map(ConfirmedNameRecord::getMeaning)
                                .orElse("")),
                MESSAGES.say("name", key.words()),
                before.map(row -> said(key, row, catalogue)).orElse(""),
                after.map(row -> said(key, row, catalogue)).orElse(""));
    }

    private static String said(ConfirmedName.Key key, ConfirmedNameRecord row, Catalogue catalogue) {
        return NamedThing.of(key, row.getMeaning(), catalogue)
                .map(NamedThing::name)
                .orElse(row.getMeaning());
    }

    private static String place(ConfirmedName.Key key, String meaning) {
        return switch (key.kind()) {
            case INDICATOR -> meaning;
            case COLUMN -> RowPlaces.of(key.context());
            case CODE -> RowPlaces.of(ConfirmedName.ledgerOf(key.context()));
            case UNIT -> "";
        };
    }
}
