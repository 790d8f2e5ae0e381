package org.fazhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.fazhi.language.Messages;

/**
 * The database file before it is opened for writing. Looks at it without changing a byte and refuses what is not a
 * database, is damaged, or was made by a newer version of the program.
 */
final class DatabaseFile {
    private static final Messages MESSAGES = Messages.of(DatabaseFile.class);
    private static final String NAME = "fazhi";
    private static final String UNFINISHED = "fazhi.new";
    private static final String SUFFIX = ".mv.db";
    private static final String HEADER = "H:2,";

    private final Path folder;

    DatabaseFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        // The engine takes what follows a semicolon for its own settings.
        if (this.folder.toString().contains(";")) throw new StoreRefused(MESSAGES.say("folder.semicolon", this.folder));
    }

    Path path() {
        return folder.resolve(NAME + SUFFIX);
    }

    /**
     * Every commit is on the disk when it returns; nothing listens to the network. A table that is read for an export is
     * waited for before it is changed.
     */
    String url() {
        return url(NAME);
    }

    private String url(String name) {
        return base(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000";
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** Makes the database beside its place and then moves it there, so that there is never half a one. */
    void create() {
        Path unfinished = folder.resolve(UNFINISHED + SUFFIX);
        try {
            Files.deleteIfExists(unfinished);
            Schema.migrate(url(UNFINISHED));
            Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("database.not_made", folder), failure);
        } catch (RuntimeException failure) {
            throw Failures.writing(failure);
        }
    }

    /** The schema version of the file, once a look at it has found nothing against opening it. */
    int version() {
        requireHeader();
        int version = versionInside();
        if (version == 0) throw new StoreRefused(MESSAGES.say("database.foreign", path()));
        if (version > Schema.NEWEST) throw new StoreRefused(MESSAGES.say("database.newer", path()));
        return version;
    }

    private void requireHeader() {
        try (InputStream bytes = Files.newInputStream(path())) {
            String start = new String(bytes.readNBytes(HEADER.length()), StandardCharsets.ISO_8859_1);
            if (!start.equals(HEADER)) throw new StoreRefused(MESSAGES.say("database.foreign", path()));
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("database.unreadable", path()), failure);
        }
    }

    private int versionInside() {
        String readOnly = base(NAME) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(readOnly, "", "")) {
            return Schema.version(connection);
        } catch (SQLException | RuntimeException failure) {
            throw new StoreRefused(MESSAGES.say("database.damaged", path()), failure);
        }
    }

    private String base(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";TRACE_LEVEL_FILE=0";
    }
}
