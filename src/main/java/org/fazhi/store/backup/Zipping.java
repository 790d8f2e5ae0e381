package org.fazhi.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.disk.OwnerOnly;

/** Writes the zip file of a backup and leaves it on the disk itself (写备份文件). */
final class Zipping implements AutoCloseable {
    private static final int AT_A_TIME = 1 << 16;

    private final FileChannel channel;
    private final ZipOutputStream zip;

    Zipping(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        OwnerOnly.narrow(file);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), AT_A_TIME));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    void put(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Puts a file into it and says the hash of its bytes. */
    String put(String name, Path file, LongWork progress) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            put(name, target -> copy(bytes, target, progress));
        }
        return Hashes.text(digest);
    }

    private static void copy(InputStream from, OutputStream to, LongWork progress) throws IOException {
        byte[] buffer = new byte[AT_A_TIME];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            progress.stopIfCancelled();
            to.write(buffer, 0, read);
        }
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
