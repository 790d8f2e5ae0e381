package org.fazhi.desktop.report;

import java.nio.file.Path;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.SaveTarget;
import org.fazhi.language.Messages;
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

    /** Looks what stands in the way, asks where to, and writes; each long step beside the interface thread. */
    public void start() {
        session.keepEverything();
        YearBook book = session.book();
        session.<Integer>run(
                MESSAGES.say("export.job"), _ -> export.blockers(book).size(), blockers -> ask(blockers));
    }

    private void ask(int blockers) {
        String name = MESSAGES.say(
                blockers > 0 ? "export.name.draft" : "export.name",
                session.book().setting("office.district"),
                session.book().year());
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("export.title"), name, MESSAGES.say("export.kind"));
        Purpose purpose = blockers > 0 ? Purpose.DRAFT : Purpose.FILING;
        target.ask(session.window(), wanted).ifPresent(file -> write(file, purpose));
    }

    private void write(Path file, Purpose purpose) {
        YearBook book = session.book();
        session.<Integer>run(
                MESSAGES.say("export.job"),
                _ -> export.write(book, file, purpose).size(),
                blockers -> session.say(
                        blockers == 0
                                ? MESSAGES.say("exported", file)
                                : MESSAGES.say("exported.draft", file, blockers)));
    }
}
