package org.fazhi.workspace.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;

/**
 * What is set about the backups of a workspace (备份设置): a small file in its folder, since the second folder belongs to
 * this computer and not to what is kept in the database.
 */
public final class BackupSettings {
    /** How much room backups take in a folder where nothing else was said. */
    public static final long USUAL_LIMIT = 2_000_000_000;

    private static final Logger LOG = Logger.getLogger(BackupSettings.class.getName());
    private static final String FILE = "backups.properties";
    private static final String LIMIT = "limit";
    private static final String SECOND = "second";
    private static final String SUBFOLDER = "second.subfolder";
    private static final String LAST = "second.last";

    private final Path file;
    private final Properties settings = new Properties();

    private BackupSettings(Path file) {
        this.file = file;
    }

    /** Settings that cannot be read are as if there were none. */
    public static BackupSettings of(Path workspace) {
        BackupSettings settings = new BackupSettings(workspace.resolve(FILE));
        if (Files.exists(settings.file)) {
            try (InputStream text = Files.newInputStream(settings.file)) {
                settings.settings.load(text);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, FILE, unreadable);
            }
        }
        return settings;
    }

    public synchronized long limit() {
        try {
            return Long.parseLong(settings.getProperty(LIMIT, String.valueOf(USUAL_LIMIT)));
        } catch (NumberFormatException unreadable) {
            return USUAL_LIMIT;
        }
    }

    public synchronized void setLimit(long bytes) throws IOException {
        settings.setProperty(LIMIT, String.valueOf(bytes));
        write();
    }

    /** The folder that was named. */
    public synchronized Optional<Path> second() {
        return path(SECOND);
    }

    /** The folder in it that belongs to this workspace. */
    synchronized Optional<Path> subfolder() {
        return path(SECOND).flatMap(second -> path(SUBFOLDER).map(second::resolve));
    }

    /** When the newest backup there was made. */
    synchronized Optional<Instant> last() {
        try {
            return Optional.ofNullable(settings.getProperty(LAST)).map(Instant::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    synchronized void setSecond(Path folder, String subfolder) throws IOException {
        settings.setProperty(SECOND, folder.toString());
        settings.setProperty(SUBFOLDER, subfolder);
        settings.remove(LAST);
        write();
    }

    synchronized void setLast(Instant last) throws IOException {
        if (last().equals(Optional.of(last))) return;
        settings.setProperty(LAST, last.toString());
        write();
    }

    synchronized void forgetSecond() throws IOException {
        settings.remove(SECOND);
        settings.remove(SUBFOLDER);
        settings.remove(LAST);
        write();
    }

    private Optional<Path> path(String key) {
        try {
            return Optional.ofNullable(settings.getProperty(key)).map(Path::of);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    private void write() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        settings.store(text, null);
        Disk.write(file, text.toByteArray());
    }
}
