package org.fazhi.workspace.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.backup.EvidenceEntry;
import org.fazhi.store.backup.Hashes;
import org.fazhi.store.backup.LongWork;

/**
 * Evidence files beside backups (佐证材料副本): each once under the hash of its bytes, whichever backups speak of it. What
 * is lost or damaged in one place is mended from the other.
 *
 * @param originals the workspace's evidence
 * @param copies where the copies lie
 * @param setAside where a damaged file goes
 */
record EvidenceCopies(Path originals, Path copies, Path setAside) {
    private static final Messages MESSAGES = Messages.of(EvidenceCopies.class);

    /** Copies what is not there yet. A file whose bytes no longer have its hash is left out. */
    void bring(LongWork progress) throws IOException {
        Disk.makeFolder(copies);
        for (Path file : files(originals)) {
            Path copy = copies.resolve(file.getFileName());
            if (Files.exists(copy) && Files.size(copy) == Files.size(file)) continue;
            copy(file, copy, progress);
        }
    }

    /**
     * Looks at every byte of the evidence that rows speak of, and puts a sound copy in the place of what is lost or
     * damaged.
     *
     * @return a sentence for each file that was not as it should be
     */
    List<String> mend(List<EvidenceEntry> wanted, LocalDateTime now, LongWork progress) throws IOException {
        List<String> said = new ArrayList<>();
        for (EvidenceEntry one : wanted) {
            Path file = originals.resolve(one.hash());
            boolean there = Files.isRegularFile(file);
            if (there && ForcedCopy.hash(file, progress).equals(one.hash())) continue;
            if (there) putAside(file, now);
            boolean mended =
                    Files.isRegularFile(copies.resolve(one.hash())) && copy(copies.resolve(one.hash()), file, progress);
            said.add(MESSAGES.say(
                    (there ? "evidence.damaged" : "evidence.lost") + (mended ? ".mended" : ""), one.name()));
        }
        return said;
    }

    /** A file with the bytes of the hash, wherever it lies. */
    Optional<Path> sound(EvidenceEntry one, LongWork progress) {
        try {
            for (Path folder : List.of(originals, copies)) {
                Path file = folder.resolve(one.hash());
                if (Files.isRegularFile(file) && ForcedCopy.hash(file, progress).equals(one.hash()))
                    return Optional.of(file);
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void putAside(Path file, LocalDateTime now) throws IOException {
        Disk.makeFolder(setAside);
        Disk.replace(file, setAside.resolve(BackupName.stamp(now) + "-" + file.getFileName()));
    }

    private static boolean copy(Path from, Path to, LongWork progress) throws IOException {
        try (InputStream bytes = Files.newInputStream(from)) {
            return ForcedCopy.withHash(bytes, to, to.getFileName().toString(), progress);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Hashes.isHash(file.getFileName().toString()))
                    .toList();
        }
    }
}
