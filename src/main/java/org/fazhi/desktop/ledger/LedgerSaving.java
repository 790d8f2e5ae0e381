package org.fazhi.desktop.ledger;

import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.filing.LedgerExport;

/** Saves a ledger as a workbook (导出台账): all of it, or what is filtered. */
final class LedgerSaving {
    private static final Messages MESSAGES = Messages.of(LedgerSaving.class);

    private final Session session;
    private final SaveTarget target;
    private final LedgerExport export;

    LedgerSaving(Session session, SaveTarget target) {
        this.session = session;
        this.target = target;
        this.export = new LedgerExport(session.workspace());
    }

    /** Asks where to, and writes beside the interface thread, in the order of the query. */
    void start(Ledger ledger, LedgerQuery query) {
        session.keepEverything();
        String name = MESSAGES.say(
                query.filter().isEmpty() ? "saving.name" : "saving.name.filtered", ledger.name(), query.year());
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("saving.title"), name, MESSAGES.say("saving.kind"));
        target.ask(session.window(), wanted)
                .ifPresent(file -> session.<Long>run(
                        MESSAGES.say("saving.job"),
                        job -> {
                            session.workspace().bookAfterChanges(query.year());
                            return export.write(query, file, job);
                        },
                        rows -> session.statusWords()
                                .wrote(MESSAGES.say("saving.done", ledger.name(), rows, file), file)));
    }
}
