package org.fazhi.workspace.backup;

import java.time.Instant;
import java.util.Optional;

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

    /** What the clerk should know, in one gentle sentence; empty while all is well. */
    public Optional<String> sentence(Instant now) {
        return trouble;
    }
}
