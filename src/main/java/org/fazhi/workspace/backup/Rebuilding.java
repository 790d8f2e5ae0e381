package org.fazhi.workspace.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.BackupDamaged;
import org.fazhi.store.backup.DiskFull;
import org.fazhi.store.backup.EvidenceEntry;
import org.fazhi.store.backup.Hashes;
import org.fazhi.store.backup.LongWork;
import org.fazhi.store.backup.OpenBackup;

/**
 * Builds databases out of backups in folders of their own (重建), and brings back the evidence they speak of.
 *
 * @param folder in which what is built lies until it is put in place or thrown away
 */
record Rebuilding(BackupFolder folder) {
    private static final Messages MESSAGES = Messages.of(Rebuilding.class);

    /** Something done with a database that was built, in its folder. */
    @FunctionalInterface
    interface Use<T> {
        T with(Path built, OpenBackup backup, OpenBackup.Contents contents) throws IOException;
    }

    /** Builds it and hands it over; the folder stays for the caller to put in place, unless that fails. */
    <T> T build(Path file, LongWork progress, Use<T> use) {
        return handOver(file, progress, use, true);
    }

    /** Builds it and hands it over; the folder is removed afterwards. */
    <T> T use(Path file, LongWork progress, Use<T> use) {
        return handOver(file, progress, use, false);
    }

    private <T> T handOver(Path file, LongWork progress, Use<T> use, boolean stays) {
        try {
            Path scratch = folder.scratch();
            boolean wanted = false;
            try (OpenBackup backup = OpenBackup.open(file)) {
                T result = use.with(scratch, backup, backup.build(scratch, progress));
                wanted = stays;
                return result;
            } finally {
                if (!wanted) Disk.remove(scratch);
            }
        } catch (BackupDamaged damaged) {
            throw new StoreRefused(MESSAGES.say("restore.refused", file, damaged.getMessage()), damaged);
        } catch (IOException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw new StoreRefused(MESSAGES.say("restore.not_read", file), failure);
        }
    }

    /**
     * Brings evidence into the workspace from inside the backup, from beside it, or from the workspace's own copies.
     *
     * @return the names of files that are nowhere to be found
     */
    List<String> bringEvidence(
            Path file, OpenBackup backup, List<EvidenceEntry> wanted, Path evidence, LongWork progress)
            throws IOException {
        Disk.makeFolder(evidence);
        List<String> missing = new ArrayList<>();
        List<Path> besides = List.of(file.resolveSibling("evidence"), folder.evidence());
        for (EvidenceEntry one : wanted) {
            progress.stopIfCancelled();
            // What is no hash might be a path.
            if (!Hashes.isHash(one.hash())) {
                missing.add(one.name());
                continue;
            }
            Path target = evidence.resolve(one.hash());
            if (isSound(target, one, progress)) continue;
            if (!bring(backup.evidence(one.hash()), target, one, progress)
                    && !bring(beside(besides, one, progress), target, one, progress)) missing.add(one.name());
        }
        return missing;
    }

    private static Optional<InputStream> beside(List<Path> folders, EvidenceEntry one, LongWork progress)
            throws IOException {
        for (Path folder : folders) {
            Path copy = folder.resolve(one.hash());
            if (isSound(copy, one, progress)) return Optional.of(Files.newInputStream(copy));
        }
        return Optional.empty();
    }

    private static boolean bring(Optional<InputStream> bytes, Path target, EvidenceEntry one, LongWork progress)
            throws IOException {
        if (bytes.isEmpty()) return false;
        try (InputStream open = bytes.get()) {
            return ForcedCopy.withHash(open, target, one.hash(), progress);
        }
    }

    private static boolean isSound(Path file, EvidenceEntry one, LongWork progress) throws IOException {
        return Files.isRegularFile(file) && ForcedCopy.hash(file, progress).equals(one.hash());
    }
}
