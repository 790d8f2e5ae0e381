package org.fazhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String HEADER = "H:2,";

    private final Path folder;

    DatabaseFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        // The engine takes what follows a semicolon for its own settings.
        if (this.folder.toString().contains(";")) throw new StoreRefused(MESSAGES.say("folder.semicolon", this.folder));
    }

    Path path() {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Every commit is on the disk when it returns; nothing listens to the network. */
    String url() {
        return base() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The schema version of the file, 0 when there is no file yet. */
    int version() {
        if (!Files.exists(path())) return 0;
        requireHeader();
        int version = versionInside();
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
        String readOnly = base() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE";
        try (Connection connection = DriverManager.getConnection(readOnly, "", "")) {
            return Schema.version(connection);
        } catch (SQLException | RuntimeException failure) {
            throw new StoreRefused(MESSAGES.say("database.damaged", path()), failure);
        }
    }

    private String base() {
        return "jdbc:h2:file:" + folder.resolve(NAME);
    }
}
