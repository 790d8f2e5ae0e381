package org.fazhi.workspace.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.LongWork;
import org.fazhi.store.file.DatabaseFile;
import org.fazhi.store.file.Fallback;

/** Backups as what a workspace falls back on when its database is damaged, lost or about to be changed (备份后备). */
public final class BackupFallback implements Fallback {
    private static final Logger LOG = Logger.getLogger(BackupFallback.class.getName());

    private final Safekeeping safekeeping;

    public BackupFallback(Safekeeping safekeeping) {
        this.safekeeping = safekeeping;
    }

    /** The one that goes furthest, of those from which the very same comes out that went in. */
    @Override
    public OptionalLong restoreInto(Path folder) {
        for (KeptBackup backup : safekeeping.list()) {
            try {
                return OptionalLong.of(safekeeping
                        .rebuilding()
                        .use(backup.file(), LongWork.NONE, (built, _, contents) -> {
                            Files.move(database(built), database(folder), StandardCopyOption.REPLACE_EXISTING);
                            return contents.step();
                        }));
            } catch (StoreRefused unusable) {
                LOG.log(Level.WARNING, "falling back on " + backup.file(), unusable);
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public void keep(Path folder) {
        safekeeping.make(copy -> Files.copy(database(folder), database(copy)), LongWork.NONE);
    }

    private static Path database(Path folder) {
        return new DatabaseFile(folder).path();
    }
}
