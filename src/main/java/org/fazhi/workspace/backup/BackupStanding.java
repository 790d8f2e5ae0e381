package org.fazhi.workspace.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fazhi.language.Messages;

/**
 * How the backups of a workspace stand (备份状态), for the status bar.
 *
 * @param last when the newest verified backup was made
 * @param behind whether something was changed since
 * @param making whether one is being made now
 * @param trouble why the last attempt left no backup, or what was found damaged, as a sentence
 */
public record BackupStanding(
        Optional<Instant> last, boolean behind, boolean making, SecondFolderState second, Optional<String> trouble) {

    private static final Messages MESSAGES = Messages.of(BackupStanding.class);

    /** What the clerk should know, in one gentle sentence; empty while all is well. */
    public Optional<String> sentence(Instant now) {
        return trouble.or(() -> switch (second) {
            case SecondFolderState.NotNamed _, SecondFolderState.Ready _ -> Optional.empty();
            case SecondFolderState.Absent absent -> Optional.of(said("absent", absent.last(), now));
            case SecondFolderState.Full full -> Optional.of(said("full", full.last(), now));
            case SecondFolderState.Unwritable unwritable -> Optional.of(said("unwritable", unwritable.last(), now));
        });
    }

    private static String said(String how, Optional<Instant> last, Instant now) {
        return last.map(then -> MESSAGES.say("second." + how, ago(then, now)))
                .orElseGet(() -> MESSAGES.say("second." + how + ".never"));
    }

    private static String ago(Instant then, Instant now) {
        Duration since = Duration.between(then, now);
        if (since.toDays() > 0) return MESSAGES.say("ago.days", since.toDays());
        if (since.toHours() > 0) return MESSAGES.say("ago.hours", since.toHours());
        return MESSAGES.say("ago.now");
    }
}
