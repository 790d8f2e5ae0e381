package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.BackupDamaged;
import org.fazhi.store.backup.Manifest;
import org.fazhi.store.backup.OpenBackup;
import org.fazhi.workspace.backup.KeptBackup.Location;
import org.fazhi.workspace.backup.KeptBackup.Soundness;

/** A folder in which backups are kept, with the evidence they speak of beside them (备份文件夹). */
public final class BackupFolder {
    private static final Logger LOG = Logger.getLogger(BackupFolder.class.getName());
    private static final String SCRATCH = ".scratch-";

    private final Path path;
    private final Location place;

    public BackupFolder(Path path, Location place) {
        this.path = path;
        this.place = place;
    }

    Path path() {
        return path;
    }

    Path evidence() {
        return path.resolve("evidence");
    }

    void make() throws IOException {
        Disk.makeFolder(path);
        Disk.makeFolder(evidence());
    }

    /** A new folder for what is needed while a backup is made or looked into; thrown away afterwards. */
    Path scratch() throws IOException {
        make();
        return Files.createTempDirectory(path, SCRATCH);
    }

    /** Removes what was left over when the program was cut off. */
    public void clear() {
        for (Path folder : List.of(path, evidence())) {
            if (!Files.isDirectory(folder)) continue;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) if (isLeftOver(file)) Disk.remove(file);
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "clearing " + folder, failure);
            }
        }
    }

    private static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(SCRATCH) || name.endsWith(ForcedCopy.UNFINISHED);
    }

    /** The backups in it, newest first. */
    List<Rotation.Entry> entries() throws IOException {
        List<Rotation.Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(path)) return entries;
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.toList();
        }
        for (Path file : files) {
            Optional<BackupName> name = BackupName.read(file.getFileName().toString());
            if (name.isPresent()) entries.add(new Rotation.Entry(file, name.get(), Files.size(file)));
        }
        entries.sort(Rotation.Entry.NEWEST_FIRST);
        return entries;
    }

    /** The backups in it, newest first, each with what its manifest says. */
    public List<KeptBackup> list() throws IOException {
        List<KeptBackup> backups = new ArrayList<>();
        for (Rotation.Entry entry : entries()) backups.add(listed(entry));
        return backups;
    }

    private KeptBackup listed(Rotation.Entry entry) {
        try {
            return look(entry.file(), place);
        } catch (StoreRefused newer) {
            return damaged(entry, newer.getMessage());
        } catch (BackupDamaged damaged) {
            return damaged(entry, damaged.getMessage());
        } catch (IOException failure) {
            return damaged(entry, String.valueOf(failure.getMessage()));
        }
    }

    private KeptBackup damaged(Rotation.Entry entry, String reason) {
        return new KeptBackup(
                entry.file(),
                place,
                entry.name().at().atZone(ZoneId.systemDefault()).toInstant(),
                entry.name().step(),
                List.of(),
                entry.bytes(),
                0,
                new Soundness.Damaged(reason));
    }

    /** A backup with what its manifest says. Throws {@link StoreRefused} for one of a newer version. */
    public static KeptBackup look(Path file, Location place) throws BackupDamaged, IOException {
        try (OpenBackup backup = OpenBackup.open(file)) {
            Optional<Manifest> manifest = backup.manifest();
            return manifest.isPresent() ? kept(file, place, manifest.get()) : ofEarlierVersion(file, place);
        }
    }

    static KeptBackup kept(Path file, Location place, Manifest manifest) throws IOException {
        return new KeptBackup(
                file,
                place,
                manifest.moment(),
                OptionalLong.of(manifest.step()),
                manifest.years().stream().map(KeptYear::of).toList(),
                Files.size(file),
                manifest.evidence().size(),
                new Soundness.Unchecked());
    }

    private static KeptBackup ofEarlierVersion(Path file, Location place) throws IOException {
        Optional<BackupName> name = BackupName.read(file.getFileName().toString());
        return new KeptBackup(
                file,
                place,
                name.map(one -> one.at().atZone(ZoneId.systemDefault()).toInstant())
                        .orElse(Files.getLastModifiedTime(file).toInstant()),
                OptionalLong.empty(),
                List.of(),
                Files.size(file),
                0,
                new Soundness.Unchecked());
    }

    /**
     * Deletes what need not stay. Evidence stays, as it does in the workspace.
     *
     * @param held stay in any case
     */
    void rotate(long limit, Set<Path> held) throws IOException {
        List<Rotation.Entry> gone = Rotation.letGo(entries(), limit).stream()
                .filter(entry -> !held.contains(entry.file()))
                .toList();
        for (Rotation.Entry entry : gone) Files.deleteIfExists(entry.file());
        if (!gone.isEmpty()) Disk.forceFolder(path);
    }
}
