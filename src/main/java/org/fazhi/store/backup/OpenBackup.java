package org.fazhi.store.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;

/** A backup that is open for reading (打开的备份). */
public sealed interface OpenBackup extends Closeable permits BackupFile, OldScript {

    /**
     * What a database built from it holds.
     *
     * @param step the last step in it
     */
    record Contents(long step, List<YearContents> years, List<EvidenceEntry> evidence) {
        public Contents {
            years = List.copyOf(years);
            evidence = List.copyOf(evidence);
        }
    }

    /** Opens a file of either kind; throws {@link BackupDamaged} where it is neither, and says so. */
    static OpenBackup open(Path file) throws BackupDamaged, IOException {
        if (!Files.isRegularFile(file))
            throw new BackupDamaged(Messages.of(OpenBackup.class).say("absent"));
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(2);
        }
        if (start.length == 2 && start[0] == 'P' && start[1] == 'K') return BackupFile.open(file);
        if (start.length == 2 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b) return new OldScript(file);
        throw new BackupDamaged(Messages.of(OpenBackup.class).say("foreign"));
    }

    /** What must come out of it; a script of an earlier version does not say. */
    Optional<Manifest> manifest();

    /** Looks at every byte, but makes no database of it. */
    void check(LongWork progress) throws BackupDamaged, IOException;

    /** Makes a database in an empty folder and makes sure that it is what it must be. */
    Contents build(Path folder, LongWork progress) throws BackupDamaged, IOException;

    /** The bytes of an evidence file, where they lie inside. */
    Optional<InputStream> evidence(String hash) throws IOException;
}
