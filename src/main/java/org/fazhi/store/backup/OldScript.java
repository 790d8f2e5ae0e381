package org.fazhi.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.migration.Schema;

/**
 * A backup as earlier versions of the program left it (旧版备份): a compressed script and nothing that says what must come
 * out of it.
 */
public final class OldScript implements OpenBackup {
    private static final Messages MESSAGES = Messages.of(OldScript.class);

    private final Path file;

    OldScript(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Manifest> manifest() {
        return Optional.empty();
    }

    /** The compression ends with a sum of its own. */
    @Override
    public void check(LongWork progress) throws BackupDamaged {
        try (InputStream script = script()) {
            byte[] buffer = new byte[1 << 16];
            while (script.read(buffer) >= 0) progress.stopIfCancelled();
        } catch (IOException failure) {
            throw new BackupDamaged(MESSAGES.say("damaged.script"), failure);
        }
    }

    @Override
    public Contents build(Path folder, LongWork progress) throws BackupDamaged, IOException {
        progress.report(0, MESSAGES.say("reading"));
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            try (InputStream script = script()) {
                ScriptRun.into(database.connection(), script, progress);
                script.transferTo(OutputStream.nullOutputStream());
            } catch (IOException failure) {
                if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
                throw new BackupDamaged(MESSAGES.say("damaged.script"), failure);
            }
            int schema = database.schema();
            if (schema == 0 || !database.tables().containsAll(List.of("BOOK", "STEP"))) {
                throw new BackupDamaged(MESSAGES.say("foreign"));
            }
            if (schema > Schema.NEWEST) throw new StoreRefused(MESSAGES.say("newer", file));
            Contents contents = new Contents(database.lastStep(), database.years(), database.evidence());
            return contents;
        } catch (SQLException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw new BackupDamaged(MESSAGES.say("damaged.script"), failure);
        }
    }

    @Override
    public Optional<InputStream> evidence(String hash) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // The file is opened anew for each reading.
    }

    private InputStream script() throws IOException {
        return new Unpacked(new GZIPInputStream(Files.newInputStream(file), 1 << 16), file);
    }
}
