package org.fazhi.workspace.merge;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.workspace.FolderRestore;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/**
 * A workspace that is only read (另一工作区): its folder, or a backup of it, is copied into a folder of its own, and the copy is
 * opened. One that a program has open is refused, for it could be copied in the midst of a step.
 */
public final class OtherWorkspace implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(OtherWorkspace.class);
    private static final Logger LOG = Logger.getLogger(OtherWorkspace.class.getName());
    /** What is not needed to read it, and may be large. */
    private static final List<String> LEFT_OUT = List.of("evidence", "backups", "logs", "drafts", "unfinished", "lock");

    private final Path origin;
    private final Path copy;
    private final Workspace workspace;

    private OtherWorkspace(Path origin, Path copy, Workspace workspace) {
        this.origin = origin;
        this.copy = copy;
        this.workspace = workspace;
    }

    /** @param origin folder of a workspace, or a backup. Refused in one sentence where it cannot be read. */
    public static OtherWorkspace open(Path origin) {
        Path whole = origin.toAbsolutePath().normalize();
        if (!Files.exists(whole)) throw new Refused(MESSAGES.say("other.absent", whole));
        Path copy = scratch();
        try {
            if (Files.isDirectory(whole)) copyFolder(whole, copy);
            else FolderRestore.restore(whole, copy);
            return opened(whole, copy);
        } catch (IOException failure) {
            removeQuietly(copy);
            throw new Refused(MESSAGES.say("other.not_read", whole), failure);
        } catch (RuntimeException | Error failure) {
            removeQuietly(copy);
            throw failure;
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("fazhi-other-");
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("other.no_room"), failure);
        }
    }

    private static OtherWorkspace opened(Path origin, Path copy) {
        Workspace workspace;
        try {
            workspace = Workspace.open(copy);
        } catch (Refused refused) {
            throw new Refused(MESSAGES.say("other.damaged", origin), refused);
        }
        boolean whole =
                workspace.openingNotice().isEmpty() && !workspace.years().isEmpty();
        if (whole) return new OtherWorkspace(origin, copy, workspace);
        workspace.close();
        throw new Refused(MESSAGES.say("other.damaged", origin));
    }

    private static void copyFolder(Path folder, Path copy) throws IOException {
        if (!Workspace.isAt(folder)) throw new Refused(MESSAGES.say("other.none", folder));
        Path lock = folder.resolve("lock");
        if (!Files.exists(lock)) {
            copyAll(folder, copy);
            return;
        }
        // A lock that is only shared needs no right to write, and cannot be had while a program has the folder open.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
                FileLock _ = shared(channel, folder)) {
            copyAll(folder, copy);
        }
    }

    private static FileLock shared(FileChannel channel, Path folder) throws IOException {
        try {
            FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true);
            if (shared != null) return shared;
        } catch (java.nio.channels.OverlappingFileLockException ofThisProgram) {
            throw new Refused(MESSAGES.say("other.in_use", folder), ofThisProgram);
        }
        throw new Refused(MESSAGES.say("other.in_use", folder));
    }

    private static void copyAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (LEFT_OUT.contains(name) || Files.isSymbolicLink(entry)) continue;
                if (Files.isDirectory(entry)) copyAll(entry, to.resolve(name));
                else Files.copy(entry, to.resolve(name));
            }
        }
    }

    /** The copy, which is thrown away. */
    public Workspace workspace() {
        return workspace;
    }

    public Path origin() {
        return origin;
    }

    @Override
    public void close() {
        workspace.close();
        removeQuietly(copy);
    }

    private static void removeQuietly(Path copy) {
        try {
            Disk.remove(copy);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "removing the copy of another workspace", failure);
        }
    }
}
