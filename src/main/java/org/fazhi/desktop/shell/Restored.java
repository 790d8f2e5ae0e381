package org.fazhi.desktop.shell;

import org.fazhi.desktop.Session;
import org.fazhi.desktop.backup.BackupWords;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;

/** What is said once a backup was put back whole and the window is open again (恢复之后). */
final class Restored {
    private static final Messages MESSAGES = Messages.of(Restored.class);

    private Restored() {}

    static void say(Session session, PreparedRestore prepared) {
        session.say(sentence(prepared));
        if (prepared.missingEvidence().isEmpty()) return;
        new NoticeDialog(
                        session.window(),
                        MESSAGES.say("restored.title"),
                        MESSAGES.say(
                                "restored.missing", prepared.missingEvidence().size()))
                .details(String.join(System.lineSeparator(), prepared.missingEvidence()))
                .show();
    }

    private static String sentence(PreparedRestore prepared) {
        String time = BackupWords.time(prepared.backup().madeAt());
        return prepared.present()
                .map(KeptBackup::madeAt)
                .map(present -> MESSAGES.say("restored", time, BackupWords.time(present)))
                .orElse(MESSAGES.say("restored.alone", time));
    }
}
