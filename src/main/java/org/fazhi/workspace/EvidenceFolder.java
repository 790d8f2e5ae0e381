package org.fazhi.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;
import org.fazhi.disk.FileNames;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.store.backup.Hashes;

/**
 * Where evidence files are kept (佐证材料文件夹): each once under the hash of its bytes, however many rows it proves. Files
 * are never removed from here, so that taking one off a row can be undone.
 */
public final class EvidenceFolder {
    private static final Logger LOG = Logger.getLogger(EvidenceFolder.class.getName());
    private static final Messages MESSAGES = Messages.of(EvidenceFolder.class);
    private static final String UNFINISHED = ".tmp";

    private final Path folder;

    EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /** Removes copies that a kill left half. */
    void removeUnfinished() {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path copy : unfinished) Files.deleteIfExists(copy);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "removing unfinished copies in " + folder, failure);
        }
    }

    /** Keeps a copy of a file; throws {@link Refused} where it cannot be read or kept. */
    public EvidenceFile keep(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) throw new Refused(MESSAGES.say("evidence.no_file", name));
        try (InputStream bytes = Files.newInputStream(file)) {
            return keep(name, bytes);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("evidence.not_kept", name), failure);
        }
    }

    /** Keeps bytes that lie in no file. */
    EvidenceFile keep(String name, byte[] bytes) {
        return keep(name, new ByteArrayInputStream(bytes));
    }

    private EvidenceFile keep(String name, InputStream bytes) {
        try {
            Path copy = Files.createTempFile(folder, "", UNFINISHED);
            try {
                String hash = copy(bytes, copy);
                // On the disk before a row speaks of it.
                Disk.force(copy);
                if (!Files.exists(place(hash))) Disk.replace(copy, place(hash));
                return new EvidenceFile(hash, name, Files.size(place(hash)));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("evidence.not_kept", name), failure);
        }
    }

    private static String copy(InputStream from, Path to) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (OutputStream out = Files.newOutputStream(to)) {
            new DigestInputStream(from, digest).transferTo(out);
        }
        return Hashes.text(digest);
    }

    /** Its bytes; throws {@link Refused} where they are gone, or are not what was kept. */
    public InputStream open(EvidenceFile file) throws IOException {
        if (!has(file)) throw new Refused(MESSAGES.say("evidence.missing", file.name()));
        MessageDigest digest = Hashes.sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(place(file.hash())), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (!Hashes.text(digest).equals(file.hash())) throw new Refused(MESSAGES.say("evidence.damaged", file.name()));
        return Files.newInputStream(place(file.hash()));
    }

    /** Whether its bytes are there: they may have been taken out of the folder by hand. */
    public boolean has(EvidenceFile file) {
        return Hashes.isHash(file.hash()) && Files.isRegularFile(place(file.hash()));
    }

    /** Its bytes, to be read once. */
    public InputStream read(EvidenceFile file) throws IOException {
        if (!has(file)) throw new NoSuchFileException(file.hash());
        return Files.newInputStream(place(file.hash()));
    }

    /** A copy under its own name for a program to open, so that saving there does not change the evidence itself. */
    public Path copyToOpen(EvidenceFile file) {
        if (!has(file)) throw new Refused(MESSAGES.say("evidence.missing", file.name()));
        try {
            // A workspace that was tampered with may call a file by a path.
            Path copy = Files.createTempDirectory("fazhi").resolve(FileNames.of(file.name()));
            Files.copy(place(file.hash()), copy);
            copy.getParent().toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("evidence.not_opened", file.name()), failure);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash);
    }
}
