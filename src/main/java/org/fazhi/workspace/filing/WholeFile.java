package org.fazhi.workspace.filing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;

/** Writes a file beside its place and moves it there when it is whole: what was there before stays until then. */
final class WholeFile {
    private static final Messages MESSAGES = Messages.of(WholeFile.class);

    private WholeFile() {}

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Throws {@link Refused} where the file cannot be written, and leaves the old one as it was. */
    static void write(Path target, Content content) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new Refused(MESSAGES.say("file.no_folder", target));
        if (Files.isDirectory(target)) throw new Refused(MESSAGES.say("file.is_folder", target));
        Path unfinished = unfinished(folder, target);
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(stream);
            }
            move(unfinished, target);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("file.not_written", target), failure);
        } finally {
            discard(unfinished);
        }
    }

    private static Path unfinished(Path folder, Path target) {
        // Not a temporary file of the system's: that could be read by nobody but its maker, also in its final place.
        Path unfinished = folder.resolve("~" + target.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(unfinished);
            return Files.createFile(unfinished);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("file.folder_not_writable", target, folder), failure);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException _) {
            // It only takes room; what was asked for has been decided already.
        }
    }
}
