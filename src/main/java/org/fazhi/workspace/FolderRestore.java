package org.fazhi.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.LongWork;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;
import org.fazhi.workspace.backup.Safekeeping;

/**
 * Puts a whole backup back into a folder that no program has open (恢复到文件夹). Where the folder is no workspace yet it becomes
 * one; where the database in it cannot be opened, it is set aside as it is.
 */
public final class FolderRestore {
    /**
     * What came of it.
     *
     * @param present the backup made of what was there before; empty where there was nothing that could be opened
     */
    public record Outcome(
            KeptBackup backup, Optional<KeptBackup> present, List<Integer> years, List<String> missingEvidence) {
        public Outcome {
            years = List.copyOf(years);
            missingEvidence = List.copyOf(missingEvidence);
        }
    }

    private FolderRestore() {}

    public static Outcome restore(Path file, Path folder) {
        try {
            KeptBackup backup = new Safekeeping(folder, Workspace.OF_COMMANDS).look(file);
            PreparedRestore prepared = Workspace.isAt(folder) ? replaced(backup, folder) : made(backup, folder);
            try (Workspace workspace = Workspace.open(folder)) {
                return new Outcome(backup, prepared.present(), workspace.years(), prepared.missingEvidence());
            }
        } catch (StoreRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    private static PreparedRestore replaced(KeptBackup backup, Path folder) {
        Workspace workspace;
        // Refused at once where another program has it open, and not taken for one that cannot be opened.
        InstanceLock lock = InstanceLock.acquireQuietly(folder);
        try {
            workspace = Workspace.open(lock, Workspace.OF_COMMANDS);
        } catch (Refused unusable) {
            return made(backup, folder);
        }
        PreparedRestore prepared;
        try (workspace) {
            prepared = workspace.backups().prepareWhole(backup).result().join();
        }
        workspace.backups().putInPlace(prepared);
        return prepared;
    }

    private static PreparedRestore made(KeptBackup backup, Path folder) {
        try (InstanceLock lock = InstanceLock.acquireQuietly(folder)) {
            Safekeeping safekeeping = new Safekeeping(lock.folder(), Workspace.OF_COMMANDS);
            safekeeping.clear();
            PreparedRestore prepared =
                    safekeeping.restoring().prepare(backup, Optional.empty(), 0, Operators.user(), LongWork.NONE);
            safekeeping.restoring().putInPlace(prepared);
            return prepared;
        }
    }
}
