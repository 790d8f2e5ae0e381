package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;

import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.edit.Edit;
import org.fazhi.edit.RowPlaces;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.LedgerNotice;
import org.fazhi.store.history.Locks;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.history.StepLog;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.EvidenceFileRecord;

/** Writes rows of ledgers and the files that prove them (台账记录写入). */
final class LedgerWriter {
    private static final Messages MESSAGES = Messages.of(LedgerWriter.class);

    private final StepWriter writer;
    private final StepChanges changes;
    private final StepLog log;

    LedgerWriter(StepWriter writer, StepChanges changes, StepLog log) {
        this.writer = writer;
        this.changes = changes;
        this.log = log;
    }

    void rows(Edit.ChangeRows edit, Catalogue catalogue) {
        Ledger ledger = ledger(edit.ledger(), catalogue);
        // Before anything is gone through: it may be a hundred thousand rows.
        Locks.requireOpen(writer, Set.of(edit.year()));
        LedgerYear inYear = UnitsOfYear.counting(catalogue, edit.year(), ledger, log.today());
        RowCounts counts = new RowWriter(writer, inYear, log, changes).write(edit.rows());
        if (counts.isNothing()) return;
        Words words = new Words(
                RowPlaces.of(ledger.code()), MESSAGES.say("rows.of_ledger", ledger.name()), "", counts.words());
        changes.tell(new LedgerNotice(edit.year(), ledger.code(), words));
    }

    void add(Edit.AddEvidence edit, Catalogue catalogue) {
        Ledger ledger = ledger(edit.ledger(), catalogue);
        EvidenceFileRecord row =
                evidence(edit.year(), edit.ledger(), edit.row(), edit.file().hash());
        row.setName(edit.file().name());
        row.setBytes(edit.file().bytes());
        changes.put(EVIDENCE_FILE, edit.year(), row, evidenceWords(ledger, row(edit.year(), ledger, edit.row())));
    }

    void remove(Edit.RemoveEvidence edit, Catalogue catalogue) {
        Ledger ledger = ledger(edit.ledger(), catalogue);
        EvidenceFileRecord row = evidence(edit.year(), edit.ledger(), edit.row(), edit.hash());
        changes.remove(EVIDENCE_FILE, edit.year(), row, evidenceWords(ledger, row(edit.year(), ledger, edit.row())));
    }

    private KeptRow row(int year, Ledger ledger, long id) {
        return RowWriter.ofYear(
                Optional.ofNullable(
                        writer.ledger(ledger.code()).rows(Set.of(id)).get(id)),
                year,
                ledger.name());
    }

    private static StepChanges.Teller<EvidenceFileRecord> evidenceWords(Ledger ledger, KeptRow row) {
        return (before, after) -> new Words(
                RowPlaces.of(ledger.code(), row.id()),
                MESSAGES.say("evidence.of_row", ledger.name(), row.number()),
                before.map(EvidenceFileRecord::getName).orElse(""),
                after.map(EvidenceFileRecord::getName).orElse(""));
    }

    private static EvidenceFileRecord evidence(int year, String ledger, long row, String hash) {
        EvidenceFileRecord record = EVIDENCE_FILE.newRecord();
        record.setBookYear(year);
        record.setLedger(ledger);
        record.setRowId(row);
        record.setHash(hash);
        return record;
    }

    private static Ledger ledger(String code, Catalogue catalogue) {
        return catalogue.ledger(code).orElseThrow(() -> new StoreRefused(MESSAGES.say("ledger.unknown", code)));
    }
}
