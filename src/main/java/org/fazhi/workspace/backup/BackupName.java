package org.fazhi.workspace.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup file says (备份文件名): when it was made, by the clock of the computer, and up to which step.
 *
 * @param step empty of a script as earlier versions left it, which are older than all others
 */
record BackupName(LocalDateTime at, OptionalLong step) {
    /** The newest first. Steps tell, since a clock can be set back. */
    static final Comparator<BackupName> NEWEST_FIRST = Comparator.comparingLong(
                    (BackupName name) -> name.step.orElse(-1))
            .thenComparing(BackupName::at)
            .reversed();

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("fazhi-(\\d{8}-\\d{6})(?:-(\\d{1,18})\\.zip|\\.sql\\.gz)");

    /** Empty for a file that is no backup. */
    static Optional<BackupName> read(String file) {
        Matcher parts = NAME.matcher(file);
        if (!parts.matches()) return Optional.empty();
        OptionalLong step =
                parts.group(2) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts.group(2)));
        try {
            return Optional.of(new BackupName(LocalDateTime.parse(parts.group(1), STAMP), step));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The name of the file. */
    String file() {
        String start = "fazhi-" + stamp(at);
        return step.isPresent() ? start + "-" + step.getAsLong() + ".zip" : start + ".sql.gz";
    }

    /** A moment as it stands in names. */
    static String stamp(LocalDateTime moment) {
        return STAMP.format(moment);
    }
}
