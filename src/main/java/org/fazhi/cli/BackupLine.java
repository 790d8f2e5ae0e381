package org.fazhi.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptBackup.Soundness;
import org.fazhi.workspace.backup.KeptYear;

/**
 * A backup as {@code backup --list} prints it (一份备份).
 *
 * @param step null for one that earlier versions of the program left
 * @param damaged why it cannot be put back; null while nothing is known against it
 */
record BackupLine(
        String file,
        String place,
        String madeAt,
        Long step,
        List<KeptYear> years,
        long bytes,
        int evidence,
        String damaged) {
    private static final Messages MESSAGES = Messages.of(BackupLine.class);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static BackupLine of(KeptBackup backup) {
        return new BackupLine(
                backup.file().toString(),
                backup.place().name().toLowerCase(Locale.ROOT),
                backup.madeAt().toString(),
                backup.step().isPresent() ? backup.step().getAsLong() : null,
                backup.years(),
                backup.bytes(),
                backup.evidence(),
                backup.soundness() instanceof Soundness.Damaged(String reason) ? reason : null);
    }

    static List<String> cells(KeptBackup backup) {
        return List.of(
                SECOND.format(backup.madeAt().atZone(ZoneId.systemDefault())),
                MESSAGES.say("backup.place." + backup.place().name().toLowerCase(Locale.ROOT)),
                MESSAGES.say("backup.size", String.format(Locale.ROOT, "%.1f", backup.bytes() / 1e6)),
                holds(backup),
                backup.file().toString());
    }

    /** What is in it, in words. */
    private static String holds(KeptBackup backup) {
        if (backup.soundness() instanceof Soundness.Damaged(String reason)) return reason;
        if (backup.isOfEarlierVersion()) return MESSAGES.say("backup.earlier");
        return backup.years().stream()
                .map(year -> MESSAGES.say("backup.year", year.year(), year.figures(), year.texts(), year.ledgerRows()))
                .collect(Collectors.joining(MESSAGES.say("rows.between")));
    }

    /** The years in it, as one reads them. */
    static String years(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(MESSAGES.say("rows.comma")));
    }
}
