package org.fazhi.desktop.evidence;

import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.disk.FileNames;
import org.fazhi.language.Messages;
import org.fazhi.workspace.evidence.EvidencePack;

/** Saves the year's evidence as a zip (导出佐证材料). */
public final class PackSaving {
    private static final Messages MESSAGES = Messages.of(PackSaving.class);

    private final Session session;
    private final SaveTarget target;

    public PackSaving(Session session, SaveTarget target) {
        this.session = session;
        this.target = target;
    }

    /** Asks where to, and packs beside the interface thread with progress; one that is under way is not begun again. */
    public void start() {
        String title = MESSAGES.say("job");
        if (session.jobs().stream().anyMatch(job -> job.title().equals(title))) return;
        session.keepEverything();
        int year = session.book().year();
        EvidencePack pack = new EvidencePack(session.workspace());
        String name = FileNames.of(pack.name(session.book())) + ".zip";
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(MESSAGES.say("title"), name, MESSAGES.say("kind"));
        target.ask(session.window(), wanted)
                .ifPresent(file -> session.<EvidencePack.Packed>run(
                        title,
                        job -> pack.write(session.workspace().bookAfterChanges(year), file, job),
                        packed -> session.statusWords()
                                .wrote(
                                        packed.gaps().isEmpty()
                                                ? MESSAGES.say("done", packed.files(), file)
                                                : MESSAGES.say(
                                                        "done.gaps",
                                                        packed.files(),
                                                        file,
                                                        packed.gaps().size()),
                                        file)));
    }
}
