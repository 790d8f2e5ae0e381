package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.BackupDamaged;
import org.fazhi.store.backup.BackupWriting;
import org.fazhi.store.backup.EvidenceEntry;
import org.fazhi.store.backup.LongWork;
import org.fazhi.store.backup.Manifest;
import org.fazhi.store.backup.OpenBackup;
import org.fazhi.workspace.backup.KeptBackup.Location;
import org.fazhi.workspace.backup.KeptBackup.Soundness;

/**
 * The backups of one workspace (备份保管): makes them, lists them, looks whether they are sound, and keeps evidence in two
 * places. One backup is made at a time. What cannot be done is refused in a sentence.
 */
public final class Safekeeping {
    private static final Messages MESSAGES = Messages.of(Safekeeping.class);
    private static final Logger LOG = Logger.getLogger(Safekeeping.class.getName());

    private final Path workspace;
    private final Clock clock;
    private final BackupFolder folder;
    private final EvidenceCopies evidence;
    private final BackupSettings settings;
    private final SecondFolder second;
    private final BackupMaking making;
    /** Backups that are being put back: the one made of the present state before must not cost the one that is wanted. */
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    public Safekeeping(Path workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.folder = new BackupFolder(workspace.resolve("backups"), Location.WORKSPACE);
        this.evidence =
                new EvidenceCopies(workspace.resolve("evidence"), folder.evidence(), Replacement.setAside(workspace));
        this.settings = BackupSettings.of(workspace);
        this.second = new SecondFolder(settings);
        this.making = new BackupMaking(folder, evidence, clock);
    }

    /** Removes what was left over when the program was cut off. No other program may be at work on the folder. */
    public void clear() {
        folder.clear();
    }

    public BackupSettings settings() {
        return settings;
    }

    /** Makes a backup, verifies it, and deletes old ones. */
    public synchronized KeptBackup make(BackupWriting.Source source, LongWork progress) {
        return making.make(source, settings.limit(), held, progress);
    }

    /** Does something with a backup that stays until that is done, however many are made meanwhile. */
    public <T> T holding(KeptBackup backup, Supplier<T> work) {
        held.add(backup.file());
        try {
            return work.get();
        } finally {
            held.remove(backup.file());
        }
    }

    /** Makes a backup with all evidence inside, in a file that the user chose. */
    public synchronized KeptBackup writeTo(
            Path file, BackupWriting.Source source, BackupMaking.Delivery delivery, LongWork progress) {
        return making.writeTo(file, source, delivery, progress);
    }

    /** Copies the newest backup and the evidence to the second folder, if that is there. */
    public synchronized SecondFolderState bringToSecond(LongWork progress) {
        return second.bring(folder, evidence, held, progress);
    }

    /** The backup that goes furthest; empty where there is none. */
    public Optional<KeptBackup> newest() {
        return backups(folder).stream().filter(one -> one.step().isPresent()).findFirst();
    }

    /** The last step that the two newest backups both hold; empty where there are not two. */
    public OptionalLong stepInTwoNewest() {
        List<KeptBackup> newest = backups(folder).stream()
                .filter(one -> one.step().isPresent() && !(one.soundness() instanceof Soundness.Damaged))
                .toList();
        return newest.size() < 2 ? OptionalLong.empty() : newest.get(1).step();
    }

    /** All backups of both folders, newest first. */
    public List<KeptBackup> list() {
        List<KeptBackup> all = new ArrayList<>(backups(folder));
        second.folder().ifPresent(one -> all.addAll(backups(one)));
        all.sort(Comparator.comparingLong((KeptBackup one) -> one.step().orElse(-1))
                .thenComparing(KeptBackup::madeAt)
                .reversed());
        return all;
    }

    /** A backup in a file that the user chose. */
    public KeptBackup look(Path file) {
        try {
            return BackupFolder.look(file, Location.ELSEWHERE);
        } catch (BackupDamaged damaged) {
            throw new StoreRefused(MESSAGES.say("restore.refused", file, damaged.getMessage()), damaged);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("restore.not_read", file), failure);
        }
    }

    /** Looks at every byte of a backup. */
    public KeptBackup check(KeptBackup backup, LongWork progress) {
        try (OpenBackup open = OpenBackup.open(backup.file())) {
            open.check(progress);
            return backup.found(new Soundness.Sound());
        } catch (BackupDamaged damaged) {
            return backup.found(new Soundness.Damaged(damaged.getMessage()));
        } catch (IOException failure) {
            return backup.found(new Soundness.Damaged(MESSAGES.say("unreadable", backup.file())));
        }
    }

    /**
     * Looks at every byte of the evidence that the newest backup speaks of, and mends what is lost or damaged.
     *
     * @return a sentence for each file that was not as it should be
     */
    public synchronized List<String> mendEvidence(LongWork progress) {
        Optional<KeptBackup> newest = newest();
        if (newest.isEmpty()) return List.of();
        try (OpenBackup backup = OpenBackup.open(newest.get().file())) {
            List<EvidenceEntry> wanted =
                    backup.manifest().map(Manifest::evidence).orElse(List.of());
            return evidence.mend(wanted, LocalDateTime.now(clock), progress);
        } catch (BackupDamaged | IOException failure) {
            LOG.log(Level.WARNING, "mending evidence", failure);
            return List.of();
        }
    }

    /** Names the second folder, or none. */
    public void nameSecond(Optional<Path> named) {
        try {
            if (named.isPresent()) second.name(named.get(), workspace);
            else second.forget();
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("settings.not_written", workspace), failure);
        }
    }

    public Restoring restoring() {
        return new Restoring(this);
    }

    Rebuilding rebuilding() {
        return new Rebuilding(folder);
    }

    Path workspace() {
        return workspace;
    }

    Path evidence() {
        return evidence.originals();
    }

    Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    /** The highest step any backup has; -1 where there is none. */
    long highestStep() {
        return list().stream().mapToLong(one -> one.step().orElse(-1)).max().orElse(-1);
    }

    private static List<KeptBackup> backups(BackupFolder folder) {
        try {
            return folder.list();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "listing " + folder.path(), failure);
            return List.of();
        }
    }
}
