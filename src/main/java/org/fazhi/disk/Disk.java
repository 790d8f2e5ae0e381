package org.fazhi.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the system holds back in memory is gone after a power cut (落盘). These leave it on the disk itself when they
 * return.
 */
public final class Disk {
    private static final String UNFINISHED = ".tmp";

    private Disk() {}

    /** The content of a file. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in a folder: of files made, moved and removed in it. Some systems keep them by themselves and refuse. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException keptByTheSystem) {
            // Windows opens no folder as a file; it writes names down at once.
        }
    }

    /** Makes the folder, and those it lies in. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        OwnerOnly.narrow(folder);
        forceFolder(folder.getParent());
    }

    /** Removes a folder and all in it, where it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) Files.deleteIfExists(path);
    }

    /** Puts a finished, forced file in the place of another, whole or not at all; from then on only its owner reads it. */
    public static void replace(Path from, Path to) throws IOException {
        OwnerOnly.narrow(from);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Where a file is written before it takes its place; what lies there after a kill is of no use. */
    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Writes a small file whole or not at all. */
    public static void write(Path file, byte[] content) throws IOException {
        Path unfinished = unfinished(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            replace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
