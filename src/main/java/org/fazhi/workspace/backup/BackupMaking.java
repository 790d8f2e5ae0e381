package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.BackupWriting;
import org.fazhi.store.backup.DiskFull;
import org.fazhi.store.backup.EvidenceEntry;
import org.fazhi.store.backup.LongWork;
import org.fazhi.store.backup.Manifest;
import org.fazhi.workspace.backup.KeptBackup.Location;

/** Makes backups of a workspace (做备份): each is written, verified and only then put in its place. */
public final class BackupMaking {
    private static final Messages MESSAGES = Messages.of(BackupMaking.class);

    private static final String UNFINISHED = "backup.zip";

    private final BackupFolder folder;
    private final EvidenceCopies evidence;
    private final Clock clock;

    BackupMaking(BackupFolder folder, EvidenceCopies evidence, Clock clock) {
        this.folder = folder;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Moves a finished backup to its place. */
    @FunctionalInterface
    public interface Delivery {
        void deliver(Path finished, Path target) throws IOException;
    }

    /** Into the workspace's own folder, with the evidence beside it; then old ones are deleted that are not held. */
    KeptBackup make(BackupWriting.Source source, long limit, Set<Path> held, LongWork progress) {
        Path place = folder.path();
        try {
            Path scratch = folder.scratch();
            try {
                Path unfinished = scratch.resolve(UNFINISHED);
                Manifest manifest =
                        new BackupWriting(scratch, progress).write(source, now(), unfinished, _ -> Optional.empty());
                evidence.bring(progress);
                progress.stopIfCancelled();
                place = folder.path().resolve(name(manifest).file());
                Disk.replace(unfinished, place);
                folder.rotate(limit, held);
                return BackupFolder.kept(place, Location.WORKSPACE, manifest);
            } finally {
                Disk.remove(scratch);
            }
        } catch (IOException failure) {
            throw refused(place, failure);
        }
    }

    /**
     * Into a file that the user chose, with the evidence inside.
     *
     * @param delivery puts the finished backup there
     */
    KeptBackup writeTo(Path file, BackupWriting.Source source, Delivery delivery, LongWork progress) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) throw new StoreRefused(MESSAGES.say("file.no_folder", file));
        if (Files.isDirectory(file)) throw new StoreRefused(MESSAGES.say("file.is_folder", file));
        try {
            Path scratch = folder.scratch();
            try {
                Path finished = scratch.resolve(UNFINISHED);
                Manifest manifest =
                        new BackupWriting(scratch, progress).write(source, now(), finished, inside(progress));
                delivery.deliver(finished, file);
                return BackupFolder.kept(file, Location.ELSEWHERE, manifest);
            } finally {
                Disk.remove(scratch);
            }
        } catch (IOException failure) {
            throw refused(file, failure);
        }
    }

    /** Only what is sound goes inside; what is damaged in one place may be sound in the other. */
    private Function<EvidenceEntry, Optional<Path>> inside(LongWork progress) {
        return one -> evidence.sound(one, progress);
    }

    private static BackupName name(Manifest manifest) {
        LocalDateTime made = manifest.moment().atZone(ZoneId.systemDefault()).toLocalDateTime();
        return new BackupName(made, OptionalLong.of(manifest.step()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static StoreRefused refused(Path place, IOException failure) {
        return DiskFull.isCauseOf(failure)
                ? new StoreRefused(MESSAGES.say("disk.full", place), failure)
                : new StoreRefused(MESSAGES.say("not_written", place), failure);
    }
}
