package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.backup.LongWork;
import org.fazhi.store.backup.RestoredMark;
import org.fazhi.store.backup.ScratchDatabase;

/**
 * Puts backups back (恢复), whole or one year: each is first built and compared in a folder of its own, and only then put in
 * place.
 */
public final class Restoring {
    private static final Messages MESSAGES = Messages.of(Restoring.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Safekeeping safekeeping;

    public Restoring(Safekeeping safekeeping) {
        this.safekeeping = safekeeping;
    }

    /**
     * Builds it, and brings back the evidence it speaks of. Nothing of the present state is touched.
     *
     * @param present the backup that was made of the present state
     * @param lastStep of the present state
     */
    public PreparedRestore prepare(
            KeptBackup backup, Optional<KeptBackup> present, long lastStep, String who, LongWork progress) {
        return safekeeping.rebuilding().build(backup.file(), progress, (built, open, contents) -> {
            List<String> missing = safekeeping
                    .rebuilding()
                    .bringEvidence(backup.file(), open, contents.evidence(), safekeeping.evidence(), progress);
            long above = Math.max(Math.max(lastStep, contents.step()), safekeeping.highestStep());
            mark(built, new RestoredMark(above + 1, title(backup), who, safekeeping.now()));
            return new PreparedRestore(built, backup, present, missing);
        });
    }

    /** Puts it in the place of the present database, which is set aside. The workspace must be closed. */
    public void putInPlace(PreparedRestore prepared) {
        String as = "before-restore-" + BackupName.stamp(LocalDateTime.now(safekeeping.clock()));
        new Replacement(safekeeping.workspace()).begin(prepared.ready(), as);
    }

    /**
     * Builds it, and lets one year of it be taken out of the database in the folder handed over, which is thrown away
     * afterwards.
     */
    public <T> T year(KeptBackup backup, int year, LongWork progress, Function<Path, T> taking) {
        return safekeeping.rebuilding().use(backup.file(), progress, (built, open, contents) -> {
            boolean holds = contents.years().stream().anyMatch(one -> one.year() == year);
            if (!holds) throw new StoreRefused(MESSAGES.say("restore.no_year", year, backup.file()));
            safekeeping
                    .rebuilding()
                    .bringEvidence(backup.file(), open, contents.evidence(), safekeeping.evidence(), progress);
            upToDate(built);
            progress.stopIfCancelled();
            return taking.apply(built);
        });
    }

    private static void upToDate(Path built) {
        try {
            ScratchDatabase.migrate(built);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("restore.not_built"), failure);
        }
    }

    private static void mark(Path built, RestoredMark mark) {
        try {
            mark.writeInto(built);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("restore.not_built"), failure);
        }
    }

    private static String title(KeptBackup backup) {
        return MESSAGES.say("restore.title", minute(backup));
    }

    /** When a backup was made, as it is told. */
    public static String minute(KeptBackup backup) {
        return MINUTE.format(backup.madeAt().atZone(ZoneId.systemDefault()));
    }
}
