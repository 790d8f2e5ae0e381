package org.fazhi.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;
import org.fazhi.store.StoreRefused;

/**
 * Makes a backup of a copy of the database (写备份): writes it, and makes sure that the very same comes out of it again. The
 * file counts only when this returns.
 *
 * @param scratch an empty folder for what is needed in between; the caller deletes it
 */
public record BackupWriting(Path scratch, LongWork progress) {
    private static final Messages MESSAGES = Messages.of(BackupWriting.class);

    /** Writes the bytes of the database as they stand at some step, as a closed file, into a folder. */
    @FunctionalInterface
    public interface Source {
        void copyTo(Path folder) throws IOException;
    }

    /**
     * @param file to be written, beside its final place
     * @param inside where the bytes of an evidence file are that is to lie inside the backup; empty for one that is not
     */
    public Manifest write(Source source, Instant madeAt, Path file, Function<EvidenceEntry, Optional<Path>> inside)
            throws IOException {
        try {
            Manifest manifest = written(source, madeAt, file, inside);
            verify(file);
            return manifest;
        } catch (SQLException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw new StoreRefused(MESSAGES.say("not_made"), failure);
        } catch (IOException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw failure;
        } catch (BackupDamaged failure) {
            throw new StoreRefused(MESSAGES.say("not_verified", failure.getMessage()), failure);
        }
    }

    private Manifest written(Source source, Instant madeAt, Path file, Function<EvidenceEntry, Optional<Path>> inside)
            throws SQLException, IOException {
        progress.report(0, MESSAGES.say("writing"));
        Path copy = Files.createDirectory(scratch.resolve("copy"));
        Path script = scratch.resolve(BackupFile.SCRIPT);
        source.copyTo(copy);
        progress.stopIfCancelled();
        Manifest facts;
        try (ScratchDatabase database = ScratchDatabase.in(copy)) {
            progress.report(0.05, MESSAGES.say("writing"));
            facts = facts(database, madeAt);
            progress.report(0.2, MESSAGES.say("writing"));
            database.script(script, progress);
        }
        Disk.remove(copy);
        progress.report(0.35, MESSAGES.say("writing"));
        Manifest manifest;
        try (Zipping zip = new Zipping(file)) {
            String sum = zip.put(BackupFile.SCRIPT, script, progress);
            for (EvidenceEntry one : facts.evidence()) evidence(zip, one, inside);
            manifest = facts.withScript(Files.size(script), sum);
            zip.put(BackupFile.MANIFEST, target -> ManifestText.write(manifest, target));
            zip.finish();
        }
        Files.delete(script);
        return manifest;
    }

    private Manifest facts(ScratchDatabase database, Instant madeAt) throws SQLException {
        return new Manifest(
                Manifest.NEWEST,
                ProgramVersion.words(),
                database.schema(),
                madeAt.toString(),
                database.lastStep(),
                database.years(),
                database.contents(progress),
                database.evidence(),
                0,
                "");
    }

    private void evidence(Zipping zip, EvidenceEntry one, Function<EvidenceEntry, Optional<Path>> inside)
            throws IOException {
        Optional<Path> bytes = inside.apply(one);
        if (bytes.isPresent()) zip.put(BackupFile.EVIDENCE + one.hash(), bytes.get(), progress);
    }

    private void verify(Path file) throws BackupDamaged, IOException {
        Path check = Files.createDirectory(scratch.resolve("check"));
        try (BackupFile backup = BackupFile.open(file)) {
            backup.build(check, progress.part(0.45, 1));
            backup.checkEvidence(progress);
        }
        Disk.remove(check);
    }
}
