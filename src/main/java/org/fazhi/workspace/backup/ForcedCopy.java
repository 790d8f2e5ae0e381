package org.fazhi.workspace.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.fazhi.disk.Disk;
import org.fazhi.store.backup.Hashes;
import org.fazhi.store.backup.LongWork;

/** Copies files so that each is there whole, on the disk itself, or not at all (可靠复制). */
final class ForcedCopy {
    static final String UNFINISHED = ".tmp";
    private static final int AT_A_TIME = 1 << 16;

    private ForcedCopy() {}

    /** Copies bytes that must have a hash; where they do not, nothing is left and the answer is no. */
    static boolean withHash(InputStream bytes, Path target, String hash, LongWork progress) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            if (!write(bytes, unfinished, progress).equals(hash)) return false;
            Disk.replace(unfinished, target);
            return true;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Copies a file and looks at the copy once more. */
    static void of(Path file, Path target, LongWork progress) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            String hash;
            try (InputStream bytes = Files.newInputStream(file)) {
                hash = write(bytes, unfinished, progress);
            }
            if (!hash(unfinished, progress).equals(hash)) throw new IOException("copy differs: " + target);
            Disk.replace(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static String hash(Path file, LongWork progress) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] buffer = new byte[AT_A_TIME];
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (bytes.read(buffer) >= 0) progress.stopIfCancelled();
        }
        return Hashes.text(digest);
    }

    private static String write(InputStream bytes, Path target, LongWork progress) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[AT_A_TIME];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                progress.stopIfCancelled();
                digest.update(buffer, 0, read);
                ByteBuffer piece = ByteBuffer.wrap(buffer, 0, read);
                while (piece.hasRemaining()) channel.write(piece);
            }
            channel.force(true);
        }
        return Hashes.text(digest);
    }
}
