package org.fazhi.desktop.report;

import java.nio.file.Path;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Proof;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.filing.ReportExport.Purpose;

/** Saves the report as a file (导出报告): to be filed, or as a marked draft as long as something stands in the way. */
public final class ReportSaving {
    private static final Messages MESSAGES = Messages.of(ReportSaving.class);

    private final Session session;
    private final SaveTarget target;
    private final ReportExport export;

    public ReportSaving(Session session, SaveTarget target) {
        this.session = session;
        this.target = target;
        this.export = new ReportExport(session.workspace());
    }

    /** What is to be saved, with all that was being typed. */
    private record Ready(YearBook book, Proof proof) {}

    /**
     * Has kept what is being typed, looks what stands in the way, asks where to, and writes; each long step beside the
     * interface thread. One that is under way is not begun a second time.
     */
    public void start() {
        String title = MESSAGES.say("export.job");
        if (session.jobs().stream().anyMatch(job -> job.title().equals(title))) return;
        session.keepEverything();
        int year = session.book().year();
        session.run(title, job -> ready(year, job), this::ask);
    }

    private Ready ready(int year, Job<Ready> job) {
        YearBook book = session.workspace().bookAfterChanges(year);
        Proof proof = session.workspace().proof(book);
        job.stopIfCancelled();
        return new Ready(book, proof);
    }

    private void ask(Ready ready) {
        YearBook book = ready.book();
        boolean draft = !ready.proof().blockers().isEmpty();
        String name =
                MESSAGES.say(draft ? "export.name.draft" : "export.name", book.setting("office.district"), book.year());
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("export.title"), name, MESSAGES.say("export.kind"));
        target.ask(session.window(), wanted).ifPresent(file -> write(ready.proof(), file, draft));
    }

    private void write(Proof proof, Path file, boolean draft) {
        session.<Proof>run(
                MESSAGES.say("export.job"),
                _ -> export.write(proof, file, draft ? Purpose.DRAFT : Purpose.FILING),
                written -> session.statusWords()
                        .wrote(
                                draft
                                        ? MESSAGES.say(
                                                "exported.draft",
                                                file,
                                                written.blockers().size())
                                        : MESSAGES.say("exported", file),
                                file));
    }
}
