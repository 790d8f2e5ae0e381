package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.fazhi.disk.OwnerOnly;
import org.fazhi.language.Messages;

/** The folder of a workspace and what lies in it besides the database (工作区文件夹). */
final class WorkspaceFolder {
    private static final Messages MESSAGES = Messages.of(WorkspaceFolder.class);

    private static final Set<String> OURS = Set.of(
            "evidence",
            "backups",
            "logs",
            "drafts",
            "unfinished",
            "journal",
            "set-aside",
            "lock",
            "backups.properties");

    private final Path path;

    private WorkspaceFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder where there is none; refuses a path that is a file or may not be written to. */
    static WorkspaceFolder prepare(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) throw new Refused(MESSAGES.say("folder.is_file", path));
        WorkspaceFolder prepared = new WorkspaceFolder(path);
        try {
            Files.createDirectories(path);
            // Nobody else comes at anything in it, whatever the engine writes there.
            OwnerOnly.narrow(path);
            Files.createDirectories(prepared.evidence());
            Files.createDirectories(prepared.backups());
            Files.createDirectories(prepared.logs());
            WorkspaceSign.putInto(path);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("folder.not_writable", path), failure);
        }
        if (!Files.isWritable(path)) throw new Refused(MESSAGES.say("folder.not_writable", path));
        return prepared;
    }

    /** Narrows all of the workspace to its owner: what an earlier version or the engine left open to others, too. */
    void narrow() {
        OwnerOnly.narrow(path);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, WorkspaceFolder::isOurs)) {
            files.forEach(OwnerOnly::narrowAll);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // The folder itself is narrow already.
        }
    }

    /** The office may have files of its own beside them. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return OURS.contains(name) || name.startsWith("fazhi.") || name.endsWith(WorkspaceSign.EXTENSION);
    }

    Path path() {
        return path;
    }

    Path evidence() {
        return path.resolve("evidence");
    }

    /** Notes of the files that are being written. */
    Path unfinished() {
        return path.resolve("unfinished");
    }

    Path backups() {
        return path.resolve("backups");
    }

    /** What is typed and not saved. */
    Path drafts() {
        return path.resolve("drafts");
    }

    Path logs() {
        return path.resolve("logs");
    }
}
