package org.fazhi.workspace.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.language.Messages;
import org.fazhi.store.backup.Hashes;
import org.fazhi.workspace.Refused;

/** The zip of a pack while it is written (写材料包). Its names are marked as UTF-8, as Windows and WPS read them. */
final class PackZip {
    private static final Messages MESSAGES = Messages.of(PackZip.class);
    private static final int AT_A_TIME = 1 << 16;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final byte[] piece = new byte[AT_A_TIME];

    PackZip(ZipOutputStream zip, Instant now) {
        this.zip = zip;
        this.time = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
        // Most evidence is scans and office files, which are packed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void put(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    /** Refused when the bytes are not those that were looked at before: the list of sums would be wrong. */
    void put(Shelf.Placed file, InputStream bytes, PackProgress progress) throws IOException {
        progress.packing(file.file());
        begin(file.path());
        MessageDigest digest = Hashes.sha256();
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            progress.piece(read);
            digest.update(piece, 0, read);
            zip.write(piece, 0, read);
        }
        zip.closeEntry();
        if (!Hashes.text(digest).equals(file.file().hash()))
            throw new Refused(MESSAGES.say("changed", file.file().name()));
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }
}
