package org.fazhi.endurance;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fazhi.endurance.Announced.Kind;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.PreparedRestore;

/** Makes backups and puts them back, and knows what stood when each was made (备份操作). */
final class Safe {
    private final Workspace workspace;
    private final Random random;
    private final List<Held> held = new ArrayList<>();
    private Optional<KeptBackup> made = Optional.empty();
    private Optional<Held> chosen = Optional.empty();

    private record Held(KeptBackup backup, WorkspaceFingerprint stood) {}

    Safe(Workspace workspace, Random random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** What was let go since to make room for newer ones cannot be chosen any more. */
    boolean holdsAny() {
        held.removeIf(one -> Files.notExists(one.backup().file()));
        return !held.isEmpty();
    }

    /** Empty for what has nothing to do with backups, or where there is none yet. */
    Optional<Planned> next(Kind kind) {
        return switch (kind) {
            case BACKUP ->
                Optional.of(Planned.of(
                        kind,
                        () -> workspace.backups().make().result().thenAccept(backup -> made = Optional.of(backup))));
            case RESTORE_YEAR -> {
                if (!holdsAny()) yield Optional.empty();
                KeptBackup backup = any().backup();
                int year = backup.years().getFirst().year();
                yield Optional.of(Planned.of(
                        kind,
                        () -> workspace.backups().restoreYear(backup, year).result()));
            }
            default -> Optional.empty();
        };
    }

    /** What stood when the last backup was made, while nothing else was done. */
    void stands(WorkspaceFingerprint fingerprint) {
        made.ifPresent(backup -> held.add(new Held(backup, fingerprint)));
        made = Optional.empty();
    }

    /** Chooses a backup to put back, and says what must be kept of the years then. */
    Announced announcedRestore() {
        chosen = Optional.of(any());
        return new Announced(Kind.RESTORE, 0, chosen.get().stood().content());
    }

    /** Puts the chosen one back; the workspace is closed then. */
    void restore() {
        PreparedRestore prepared = workspace
                .backups()
                .prepareWhole(chosen.orElseThrow().backup())
                .result()
                .join();
        workspace.close();
        workspace.backups().putInPlace(prepared);
    }

    private Held any() {
        return held.get(random.nextInt(held.size()));
    }
}
