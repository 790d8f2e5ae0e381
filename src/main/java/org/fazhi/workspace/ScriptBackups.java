package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.fazhi.store.Database;

/**
 * The backups of a workspace (备份): SQL scripts that any version of the database engine reads. The newest few are kept,
 * and the last of each of the last days on which something was changed.
 */
final class ScriptBackups {
    private static final Logger LOG = Logger.getLogger(ScriptBackups.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String PREFIX = "fazhi-";
    private static final String SUFFIX = ".sql.gz";
    private static final int NEWEST = 3;
    private static final int DAYS = 10;
    private static final long LARGE = 30_000_000;

    private final Path folder;

    ScriptBackups(Path folder) {
        this.folder = folder;
    }

    /** Writes a backup; of a large database, which takes seconds, only the first of each day. */
    void writeAtClosing(Database database) {
        if (database.size() < LARGE || !hasOneOf(LocalDate.now())) write(database);
    }

    /** Writes a backup and lets go of old ones. A backup that fails is logged: it must not keep anyone from closing. */
    void write(Database database) {
        Path file = folder.resolve(PREFIX + STAMP.format(LocalDateTime.now()) + SUFFIX);
        try {
            database.script(file);
            rotate();
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "backup " + file, failure);
        }
    }

    /** The backups there are, newest first. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ScriptBackups::isBackup)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private boolean hasOneOf(LocalDate day) {
        try {
            return files().stream().anyMatch(file -> day(file).equals(DateTimeFormatter.BASIC_ISO_DATE.format(day)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void rotate() throws IOException {
        Set<String> days = new HashSet<>();
        List<Path> files = files();
        for (int age = 0; age < files.size(); age++) {
            boolean lastOfDay = days.size() < DAYS && days.add(day(files.get(age)));
            if (age >= NEWEST && !lastOfDay) Files.delete(files.get(age));
        }
    }

    private static boolean isBackup(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private static String day(Path file) {
        return file.getFileName().toString().substring(PREFIX.length(), PREFIX.length() + "yyyyMMdd".length());
    }
}
