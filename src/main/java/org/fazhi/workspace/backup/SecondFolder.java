package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.DiskFull;
import org.fazhi.store.backup.LongWork;
import org.fazhi.workspace.backup.KeptBackup.Location;

/**
 * A second folder for backups (第二备份文件夹), mostly on a USB disk. In it the workspace has a folder of its own, made when
 * the disk is named; while that is not there, the disk is not plugged in. That is no fault and never an error.
 */
public final class SecondFolder {
    private static final Messages MESSAGES = Messages.of(SecondFolder.class);
    private static final Logger LOG = Logger.getLogger(SecondFolder.class.getName());

    private final BackupSettings settings;

    public SecondFolder(BackupSettings settings) {
        this.settings = settings;
    }

    /** Names a folder and makes a folder for the workspace in it. */
    public void name(Path folder, Path workspace) {
        try {
            Path second = folder.toAbsolutePath().normalize();
            if (second.startsWith(workspace)) throw new StoreRefused(MESSAGES.say("second.inside", second));
            if (!Files.isDirectory(second)) throw new StoreRefused(MESSAGES.say("second.no_folder", second));
            String subfolder = subfolder(workspace);
            Disk.makeFolder(second.resolve(subfolder));
            settings.setSecond(second, subfolder);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("second.not_writable", folder), failure);
        }
    }

    /** Its backups stay where they are. */
    public void forget() throws IOException {
        settings.forgetSecond();
    }

    /** Two computers may share a disk, with workspaces of the same name; the path tells them apart. */
    private static String subfolder(Path workspace) {
        String name = String.valueOf(workspace.getFileName());
        int path = workspace.toString().hashCode()
                ^ String.valueOf(System.getProperty("user.name")).hashCode();
        return name + String.format(Locale.ROOT, "-%04x", path & 0xffff);
    }

    /** How it is now; looks at the disk. */
    public SecondFolderState state() {
        Optional<Path> folder = settings.second();
        if (folder.isEmpty()) return new SecondFolderState.NotNamed();
        boolean there = settings.subfolder().filter(Files::isDirectory).isPresent();
        return there
                ? new SecondFolderState.Ready(folder.get(), settings.last())
                : new SecondFolderState.Absent(folder.get(), settings.last());
    }

    /** The folder of the workspace in it, while it is there. */
    public Optional<BackupFolder> folder() {
        return settings.subfolder().filter(Files::isDirectory).map(path -> new BackupFolder(path, Location.SECOND));
    }

    /** Copies the newest backup there, and the evidence before it, deletes old ones that are not held, and says how it stands. */
    SecondFolderState bring(BackupFolder first, EvidenceCopies evidence, Set<Path> held, LongWork progress) {
        Optional<BackupFolder> second = folder();
        if (second.isEmpty()) return state();
        Path named = settings.second().orElseThrow();
        try {
            Optional<Rotation.Entry> newest = first.entries().stream()
                    .filter(one -> one.name().step().isPresent())
                    .findFirst();
            if (newest.isPresent() && !isThere(newest.get(), second.get())) {
                bring(newest.get(), second.get(), evidence, held, progress);
            }
            return state();
        } catch (IOException failure) {
            LOG.log(Level.INFO, "second folder " + named, failure);
            if (folder().isEmpty()) return state();
            return DiskFull.isCauseOf(failure)
                    ? new SecondFolderState.Full(named, settings.last())
                    : new SecondFolderState.Unwritable(named, settings.last());
        }
    }

    private static boolean isThere(Rotation.Entry backup, BackupFolder second) throws IOException {
        Path copy = second.path().resolve(backup.file().getFileName());
        return Files.exists(copy) && Files.size(copy) == backup.bytes();
    }

    private void bring(
            Rotation.Entry newest, BackupFolder second, EvidenceCopies evidence, Set<Path> held, LongWork progress)
            throws IOException {
        second.clear();
        second.make();
        new EvidenceCopies(evidence.originals(), second.evidence(), evidence.setAside()).bring(progress);
        ForcedCopy.of(newest.file(), second.path().resolve(newest.file().getFileName()), progress);
        second.rotate(settings.limit(), held);
        settings.setLast(newest.name().at().atZone(ZoneId.systemDefault()).toInstant());
    }
}
