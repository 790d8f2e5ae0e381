package org.fazhi.desktop.shell;

import java.time.Instant;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.SecondFolderState;

/** What the status bar says of backups (备份提示): nothing while all is well, else a few words that lead to them. */
final class BackupMark extends Hyperlink {
    private static final Messages MESSAGES = Messages.of(BackupMark.class);

    private final Hint hint = Hint.on(this);

    BackupMark(Session session) {
        setId("status-backup");
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> session.navigator().backups());
        session.backupsProperty().subscribe(now -> show(now, session.clock().instant()));
    }

    private void show(BackupStanding now, Instant at) {
        String key = key(now);
        setVisible(!key.isEmpty());
        if (key.isEmpty()) return;
        setText(MESSAGES.say(key));
        hint.say(now.sentence(at).orElse(""));
        getStyleClass().removeAll("severity-warning", "quiet");
        getStyleClass().add(now.trouble().isPresent() ? "severity-warning" : "quiet");
    }

    private static String key(BackupStanding now) {
        if (now.making()) return "status.backup.making";
        if (now.trouble().isPresent()) return "status.backup.trouble";
        return switch (now.second()) {
            case SecondFolderState.NotNamed _, SecondFolderState.Ready _ -> "";
            case SecondFolderState.Absent _ -> "status.backup.absent";
            case SecondFolderState.Full _ -> "status.backup.full";
            case SecondFolderState.Unwritable _ -> "status.backup.unwritable";
        };
    }
}
