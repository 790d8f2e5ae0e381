package org.fazhi.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;

/**
 * The backups of an open workspace (备份与恢复): makes them beside the clerk's work, lists them, and puts them back. Every
 * call may be made from any thread; what takes long is a job, and fails with {@link Refused} where it cannot be done.
 */
public final class Backups {
    Backups() {}

    /** All backups of both folders, newest first: those of the highest step, whatever the clock said. */
    public Job<List<KeptBackup>> list() {
        throw new UnsupportedOperationException();
    }

    /** A backup in a file that somebody chose. */
    public Job<KeptBackup> look(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Looks at every byte of a backup and says whether it is sound. */
    public Job<KeptBackup> check(KeptBackup backup) {
        throw new UnsupportedOperationException();
    }

    /** Makes a backup now, verifies it, and copies it to the second folder if that is there. */
    public Job<KeptBackup> make() {
        throw new UnsupportedOperationException();
    }

    /** Makes a backup with all evidence inside, in a file that somebody chose; it replaces one that is there. */
    public Job<KeptBackup> writeTo(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Replaces one year by what a backup holds of it, or adds the year where it is not kept. The present state is kept as a
     * backup first. It is one step in the history, and nothing before it can be undone any more.
     */
    public Job<YearBook> restoreYear(KeptBackup backup, int year) {
        throw new UnsupportedOperationException();
    }

    /**
     * Builds the whole backup beside the present state, which is kept as a backup first. Close the workspace then, call
     * {@link #putInPlace}, and open the folder again.
     */
    public Job<PreparedRestore> prepareWhole(KeptBackup backup) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a prepared backup in the place of the present database, which is moved to {@code set-aside}. Refused while the
     * workspace is open, and where something was changed since it was prepared. A matter of moments; should it be cut off,
     * the next opening finishes it.
     */
    public static void putInPlace(Path folder, PreparedRestore prepared) {
        throw new UnsupportedOperationException();
    }

    /** How the backups stand, for the status bar; touches no disk. */
    public BackupStanding standing() {
        throw new UnsupportedOperationException();
    }

    /** Watches the standing until the returned handle is run; called on any thread. */
    public Runnable onStanding(Consumer<BackupStanding> watcher) {
        throw new UnsupportedOperationException();
    }

    /** The second folder, as it was named; empty when none was. */
    public Optional<Path> secondFolder() {
        throw new UnsupportedOperationException();
    }

    /** Names the second folder, or none, and copies the newest backup there soon. */
    public void useSecondFolder(Optional<Path> folder) {
        throw new UnsupportedOperationException();
    }

    /** How many bytes backups may take in each folder. */
    public long limit() {
        throw new UnsupportedOperationException();
    }

    /** The two newest are kept even where they take more. */
    public void setLimit(long bytes) {
        throw new UnsupportedOperationException();
    }
}
