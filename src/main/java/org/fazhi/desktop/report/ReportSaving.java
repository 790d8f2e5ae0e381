package org.fazhi.desktop.report;

import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingNames;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.progress.Obstacle;

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

    private FilingReport ready(int year, Job<FilingReport> job) {
        FilingReport report =
                FilingReport.of(session.workspace(), session.workspace().bookAfterChanges(year));
        job.stopIfCancelled();
        return report;
    }

    private void ask(FilingReport report) {
        YearBook book = report.book();
        String what = report.isDraft() ? ".draft" : "";
        String title = new FilingNames(book).report();
        String name = FilingNames.file(report.isDraft() ? MESSAGES.say("export.name.draft", title) : title, ".docx");
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("export.title" + what), name, MESSAGES.say("export.kind"));
        target.ask(session.window(), wanted).ifPresent(file -> lookBeside(report, file));
    }

    /** What lies where the attachment goes has to be opened to know whose it is. */
    private void lookBeside(FilingReport report, Path file) {
        session.<Optional<Path>>run(
                MESSAGES.say("export.job"),
                _ -> ReportExport.inTheWay(report, file),
                inTheWay -> askBeside(report, file, inTheWay));
    }

    /** A file that the program did not write for this year is never replaced unasked: the dialog asks where to, or whether to. */
    private void askBeside(FilingReport report, Path file, Optional<Path> inTheWay) {
        if (inTheWay.isEmpty()) {
            write(report, file, ReportExport.attachment(report, file));
            return;
        }
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(
                MESSAGES.say("export.title.attachment"),
                inTheWay.get().getFileName().toString(),
                MESSAGES.say("export.kind.attachment"));
        target.ask(session.window(), wanted).ifPresent(beside -> write(report, file, Optional.of(beside)));
    }

    private void write(FilingReport report, Path file, Optional<Path> attachment) {
        String done = report.isDraft()
                ? MESSAGES.say("exported.draft", file, Obstacle.words(report.obstacles()))
                : MESSAGES.say("exported", file);
        session.<Optional<Path>>run(
                MESSAGES.say("export.job"),
                _ -> {
                    export.write(report, file, attachment);
                    return attachment;
                },
                _ -> session.statusWords()
                        .wrote(
                                attachment
                                        .map(beside -> MESSAGES.say("exported.with", done, beside.getFileName()))
                                        .orElse(done),
                                file));
    }
}
