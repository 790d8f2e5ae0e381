package org.fazhi.desktop.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.Stage;
import org.fazhi.desktop.Reopening;
import org.fazhi.desktop.Session;
import org.fazhi.workspace.Backups;

/**
 * What there is to work with when backups are looked at (备份工作台).
 *
 * @param window the main window
 * @param folder of the workspace
 * @param session of the open workspace; empty where it could not be opened, and a backup can only be put back
 */
public record BackupDesk(
        Stage window, Path folder, Backups backups, Optional<Session> session, Reopening reopening, Clock clock) {

    /** At the open workspace of a sitting. */
    public static BackupDesk of(Session session, Reopening reopening) {
        return new BackupDesk(
                session.window(),
                session.workspace().folder(),
                session.workspace().backups(),
                Optional.of(session),
                reopening,
                session.clock());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Path logs() {
        return folder.resolve("logs");
    }
}
