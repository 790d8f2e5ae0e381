package org.fazhi.desktop.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptBackup.Soundness;
import org.fazhi.workspace.backup.KeptYear;
import org.fazhi.workspace.backup.SecondFolderState;

/** How backups are spoken of (备份用语). */
public final class BackupWords {
    private static final Messages MESSAGES = Messages.of(BackupWords.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private BackupWords() {}

    public static String time(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    /** In KB, MB or GB, as the system's own file lists count. */
    static String size(long bytes) {
        BigDecimal number = BigDecimal.valueOf(bytes).divide(THOUSAND);
        String unit = "KB";
        for (String larger : List.of("MB", "GB")) {
            if (number.compareTo(THOUSAND) < 0) break;
            number = number.divide(THOUSAND);
            unit = larger;
        }
        int decimals = unit.equals("KB") || number.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1;
        RoundingMode rounding = decimals == 0 ? RoundingMode.CEILING : RoundingMode.HALF_UP;
        return number.setScale(decimals, rounding).toPlainString() + " " + unit;
    }

    /** The years in a backup and how much there is in all of them. */
    static String contents(KeptBackup backup) {
        if (backup.isOfEarlierVersion()) return MESSAGES.say("contents.unknown");
        if (backup.years().isEmpty()) return MESSAGES.say("contents.nothing");
        return MESSAGES.say(
                "contents",
                years(backup.years()),
                backup.years().stream().mapToLong(KeptYear::figures).sum(),
                backup.years().stream().mapToLong(KeptYear::ledgerRows).sum());
    }

    /** Years in order, those without a gap as a range: 2016、2018—2020. */
    static String years(List<KeptYear> contents) {
        List<Integer> years = contents.stream().map(KeptYear::year).sorted().toList();
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < years.size(); i++) {
            boolean last = i == years.size() - 1 || years.get(i + 1) > years.get(i) + 1;
            if (!last) continue;
            ranges.add(from == i ? years.get(i).toString() : MESSAGES.say("years", years.get(from), years.get(i)));
            from = i + 1;
        }
        return String.join(MESSAGES.say("list.separator"), ranges);
    }

    static String place(KeptBackup.Location place) {
        return MESSAGES.say("place." + place.name());
    }

    static String soundness(Soundness soundness) {
        return switch (soundness) {
            case Soundness.Unchecked() -> MESSAGES.say("soundness.unchecked");
            case Soundness.Sound() -> MESSAGES.say("soundness.sound");
            case Soundness.Damaged(String _) -> MESSAGES.say("soundness.damaged");
        };
    }

    /** What soundness means for whoever wants to put the backup back. */
    static String explanation(Soundness soundness) {
        return switch (soundness) {
            case Soundness.Unchecked() -> MESSAGES.say("soundness.unchecked.explained");
            case Soundness.Sound() -> MESSAGES.say("soundness.sound.explained");
            case Soundness.Damaged(String reason) -> reason;
        };
    }

    /** When the newest backup was made, where nothing went wrong. */
    static String standing(BackupStanding now) {
        if (now.making()) return MESSAGES.say("standing.making");
        return now.last()
                .map(at -> MESSAGES.say(now.behind() ? "standing.behind" : "standing.current", time(at)))
                .orElse(MESSAGES.say("standing.none"));
    }

    /** The state of the second folder in a sentence. */
    static String second(SecondFolderState state) {
        return switch (state) {
            case SecondFolderState.NotNamed() -> MESSAGES.say("second.none");
            case SecondFolderState.Ready(Path _, Optional<Instant> last) -> since("second.ready", last);
            case SecondFolderState.Absent(Path _, Optional<Instant> last) -> since("second.absent", last);
            case SecondFolderState.Full(Path _, Optional<Instant> last) -> since("second.full", last);
            case SecondFolderState.Unwritable(Path _, Optional<Instant> last) -> since("second.unwritable", last);
        };
    }

    private static String since(String key, Optional<Instant> last) {
        return MESSAGES.say(key)
                + last.map(at -> MESSAGES.say("second.last", time(at))).orElse(MESSAGES.say("second.last.none"));
    }

    /** The folder as it was named, empty when none was. */
    static Optional<Path> folder(SecondFolderState state) {
        return switch (state) {
            case SecondFolderState.NotNamed() -> Optional.empty();
            case SecondFolderState.Ready(Path folder, Optional<Instant> _) -> Optional.of(folder);
            case SecondFolderState.Absent(Path folder, Optional<Instant> _) -> Optional.of(folder);
            case SecondFolderState.Full(Path folder, Optional<Instant> _) -> Optional.of(folder);
            case SecondFolderState.Unwritable(Path folder, Optional<Instant> _) -> Optional.of(folder);
        };
    }
}
