package org.fazhi.desktop.ledger;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerYear;

/** Puts evidence files to a record (添加佐证材料). */
record EvidenceAdding(Session session, LedgerYear ledger) {
    private static final Messages MESSAGES = Messages.of(EvidenceAdding.class);

    /** Keeps the files first, on the worker, then puts all of them to the record as one step. */
    void add(long row, List<Path> files) {
        if (files.isEmpty()) return;
        session.run(
                MESSAGES.say("evidence.adding"),
                job -> files.stream()
                        .map(file -> {
                            job.stopIfCancelled();
                            return session.workspace().evidence().keep(file);
                        })
                        .toList(),
                (List<EvidenceFile> kept) -> session.apply(new Edit.Batch(
                        ledger.year(),
                        MESSAGES.say("evidence.added", kept.size()),
                        kept.stream()
                                .<Edit>map(file -> new Edit.AddEvidence(
                                        ledger.year(), ledger.ledger().code(), row, file))
                                .toList())));
    }
}
