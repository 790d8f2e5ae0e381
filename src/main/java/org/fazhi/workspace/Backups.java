package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.LongWork;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;
import org.fazhi.workspace.backup.Restoring;
import org.fazhi.workspace.backup.Safekeeping;
import org.fazhi.workspace.backup.Schedule;
import org.fazhi.workspace.backup.SecondFolderState;

/**
 * The backups of an open workspace (备份与恢复): makes them beside the clerk's work, lists them, and puts them back. Every
 * call may be made from any thread; what takes long is a job, and fails with {@link Refused} where it cannot be done.
 */
public final class Backups {
    private static final Messages MESSAGES = Messages.of(Backups.class);
    private static final Logger LOG = Logger.getLogger(Backups.class.getName());

    private final Path workspace;
    private final Safekeeping safekeeping;
    private final Present present;
    private final WholeFiles files;
    private final Worker worker;
    private final Clock clock;
    private final BackupRounds rounds = new BackupRounds();
    private final List<Consumer<BackupStanding>> watchers = new CopyOnWriteArrayList<>();
    private volatile BackupStanding standing;
    private volatile long covered = -1;
    private Optional<Instant> tried = Optional.empty();
    private boolean evidenceLookedAt;

    /** The workspace as backups see it. */
    interface Present {
        /** Whether it could be opened; else it is only set aside when a backup is put in its place. */
        default boolean isOpen() {
            return true;
        }

        /** Copies the database as it stands into an empty folder. */
        void copyTo(Path folder) throws IOException;

        long lastStep();

        /** Drops the steps in the journal that the two newest backups both hold. */
        void forgetJournalBefore(long step);

        /** Replaces a year by that of a database that was built from a backup. */
        YearBook restoreYear(Path built, int year, String title);

        String who();
    }

    Backups(Path workspace, Safekeeping safekeeping, Present present, WholeFiles files, Worker worker, Clock clock) {
        this.workspace = workspace;
        this.safekeeping = safekeeping;
        this.present = present;
        this.files = files;
        this.worker = worker;
        this.clock = clock;
        this.standing =
                new BackupStanding(Optional.empty(), false, false, new SecondFolderState.NotNamed(), Optional.empty());
    }

    /** Of a workspace that could not be opened: its backups can be looked at, and one be put back whole. */
    public static Backups ofUnreadable(Path workspace, Clock clock) {
        return new Backups(
                workspace,
                new Safekeeping(workspace, clock),
                new UnreadableState(),
                new WholeFiles(WorkspaceFolder.prepare(workspace).unfinished()),
                new Worker(),
                clock);
    }

    void begin(BackupRounds.Timing timing) {
        rounds.every(timing, MESSAGES.say("backup.making"), this::round);
    }

    /** All backups of both folders, newest first: those of the highest step, whatever the clock said. */
    public Job<List<KeptBackup>> list() {
        return worker.run(MESSAGES.say("backup.listing"), refusing(_ -> safekeeping.list()));
    }

    /** A backup in a file that the user chose. */
    public Job<KeptBackup> look(Path file) {
        return worker.run(MESSAGES.say("backup.listing"), refusing(_ -> safekeeping.look(file)));
    }

    /** Looks at every byte of a backup and says whether it is sound. */
    public Job<KeptBackup> check(KeptBackup backup) {
        return worker.run(MESSAGES.say("backup.checking"), refusing(progress -> safekeeping.check(backup, progress)));
    }

    /** Makes a backup now, verifies it, and copies it to the second folder if that is there. */
    public Job<KeptBackup> make() {
        return rounds.run(MESSAGES.say("backup.making"), refusing(progress -> {
            KeptBackup made = made(progress.part(0, 0.9));
            second(safekeeping.bringToSecond(progress.part(0.9, 1)));
            return made;
        }));
    }

    /** Makes a backup with all evidence inside, in a file that the user chose; it replaces one that is there. */
    public Job<KeptBackup> writeTo(Path file) {
        return rounds.run(
                MESSAGES.say("backup.making"),
                refusing(progress -> safekeeping.writeTo(file, present::copyTo, this::deliver, progress)));
    }

    /**
     * Replaces one year by what a backup holds of it, or adds the year where it is not kept. The present state is kept as a
     * backup first. It is one step in the history, and nothing before it can be undone any more.
     */
    public Job<YearBook> restoreYear(KeptBackup backup, int year) {
        return worker.run(
                MESSAGES.say("restore.running"),
                refusing(progress -> safekeeping.holding(backup, () -> {
                    made(progress.part(0, 0.4));
                    String title = MESSAGES.say("restore.year", year, Restoring.minute(backup));
                    return safekeeping
                            .restoring()
                            .year(
                                    backup,
                                    year,
                                    progress.part(0.4, 1),
                                    built -> present.restoreYear(built, year, title));
                })));
    }

    /**
     * Builds the whole backup beside the present state, which is kept as a backup first if it can be read. Close the
     * workspace then, call {@link #putInPlace}, and open the folder again.
     */
    public Job<PreparedRestore> prepareWhole(KeptBackup backup) {
        return worker.run(
                MESSAGES.say("restore.running"),
                refusing(progress -> safekeeping.holding(backup, () -> {
                    Optional<KeptBackup> kept =
                            present.isOpen() ? Optional.of(made(progress.part(0, 0.4))) : Optional.empty();
                    return safekeeping
                            .restoring()
                            .prepare(backup, kept, present.lastStep(), present.who(), progress.part(0.4, 1));
                })));
    }

    /**
     * Puts a prepared backup in the place of the present database, which is moved to {@code set-aside}. Refused while the
     * workspace is open, and where something was changed since it was prepared. A matter of moments; should it be cut off,
     * the next opening finishes it.
     */
    public void putInPlace(PreparedRestore prepared) {
        long kept = prepared.present().map(one -> one.step().orElse(0)).orElse(0L);
        if (present.lastStep() > kept) throw new Refused(MESSAGES.say("restore.changed_since"));
        try (InstanceLock _ = InstanceLock.acquireQuietly(workspace)) {
            safekeeping.restoring().putInPlace(prepared);
        } catch (StoreRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /** How the backups stand, for the status bar; touches no disk. */
    public BackupStanding standing() {
        return standing;
    }

    /** Watches the standing until the returned handle is run; called on any thread. */
    public Runnable onStanding(Consumer<BackupStanding> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** The second folder, as it was named; empty when none was. */
    public Optional<Path> secondFolder() {
        return safekeeping.settings().second();
    }

    /** Names the second folder, or none, and copies the newest backup there. */
    public Job<SecondFolderState> useSecondFolder(Optional<Path> folder) {
        return rounds.run(MESSAGES.say("backup.copying"), refusing(progress -> {
            safekeeping.nameSecond(folder);
            SecondFolderState state = safekeeping.bringToSecond(progress);
            second(state);
            return state;
        }));
    }

    /** How many bytes backups may take in each folder. */
    public long limit() {
        return safekeeping.settings().limit();
    }

    /** The two newest are kept even where they take more. */
    public void setLimit(long bytes) {
        try {
            safekeeping.settings().setLimit(bytes);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", workspace), failure);
        }
    }

    private void deliver(Path finished, Path target) {
        files.write(target, stream -> Files.copy(finished, stream));
    }

    /** One look at what is due: a backup, a copy to the second folder, evidence to be mended. */
    Void round(Job<?> job) {
        LongWork progress = progress(job);
        try {
            if (covered < 0) recall();
            Instant now = clock.instant();
            if (Schedule.HOURLY.isDue(present.lastStep(), covered, tried, now)) {
                tried = Optional.of(now);
                made(progress);
            }
            second(safekeeping.bringToSecond(progress));
            if (!evidenceLookedAt) lookAtEvidence(progress);
        } catch (CancellationException closing) {
            throw closing;
        } catch (RuntimeException | Error failure) {
            // There is another round, and the journal holds everything until then.
            LOG.log(Level.WARNING, "backup", failure);
        }
        return null;
    }

    /** What the backups that are there hold already. */
    private void recall() {
        Optional<KeptBackup> newest = safekeeping.newest();
        covered = newest.map(one -> one.step().orElse(0)).orElse(0L);
        tell(new BackupStanding(
                newest.map(KeptBackup::madeAt), isBehind(), false, standing.second(), standing.trouble()));
    }

    private void lookAtEvidence(LongWork progress) {
        List<String> said = new ArrayList<>(safekeeping.mendEvidence(progress));
        evidenceLookedAt = true;
        if (!said.isEmpty()) trouble(Optional.of(String.join("\n", said)));
    }

    private KeptBackup made(LongWork progress) {
        tell(new BackupStanding(standing.last(), isBehind(), true, standing.second(), standing.trouble()));
        try {
            KeptBackup made = safekeeping.make(present::copyTo, progress);
            covered = made.step().orElse(0);
            OptionalLong twice = safekeeping.stepInTwoNewest();
            if (twice.isPresent()) present.forgetJournalBefore(twice.getAsLong());
            tell(new BackupStanding(
                    Optional.of(made.madeAt()), isBehind(), false, standing.second(), Optional.empty()));
            return made;
        } catch (StoreRefused refused) {
            trouble(Optional.of(refused.getMessage()));
            throw refused;
        } catch (CancellationException unwanted) {
            trouble(standing.trouble());
            throw unwanted;
        } catch (RuntimeException | Error failure) {
            trouble(Optional.of(MESSAGES.say("backup.failed")));
            throw failure;
        }
    }

    private boolean isBehind() {
        return present.lastStep() > covered;
    }

    private void second(SecondFolderState state) {
        tell(new BackupStanding(standing.last(), isBehind(), standing.making(), state, standing.trouble()));
    }

    private void trouble(Optional<String> sentence) {
        tell(new BackupStanding(standing.last(), isBehind(), false, standing.second(), sentence));
    }

    private void tell(BackupStanding now) {
        if (now.equals(standing)) return;
        standing = now;
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /** Stops what is being made; nothing needs to be written, since the journal holds everything. */
    void close() {
        rounds.close();
    }

    /** What the store refuses comes out as {@link Refused}. */
    private static <T> Job.Work<T> refusing(Function<LongWork, T> work) {
        return job -> {
            try {
                return work.apply(progress(job));
            } catch (StoreRefused refused) {
                throw new Refused(refused.getMessage(), refused);
            }
        };
    }

    private static LongWork progress(Job<?> job) {
        return new LongWork() {
            @Override
            public void report(double fraction, String doing) {
                job.report(fraction, doing);
            }

            @Override
            public void stopIfCancelled() {
                job.stopIfCancelled();
            }
        };
    }
}
