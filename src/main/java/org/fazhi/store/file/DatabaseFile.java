package org.fazhi.store.file;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.Sql;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.journal.Seal;
import org.fazhi.store.ledger.LedgerTable;
import org.fazhi.store.ledger.UnfinishedCopies;
import org.fazhi.store.migration.Schema;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The database file before it is opened for writing, and what lies beside it. Looks at it without changing a byte and
 * refuses what is not a database, is damaged, or was made by a newer version of the program.
 */
public final class DatabaseFile {
    private static final Messages MESSAGES = Messages.of(DatabaseFile.class);
    private static final String NAME = "fazhi";
    private static final String UNFINISHED = "fazhi.new";
    private static final String SUFFIX = ".mv.db";
    private static final String HEADER = "H:2,";
    private static final int SCRATCH_CACHE_KILOBYTES = 16_384;

    private final Path folder;

    /** What a file turns out to be. */
    sealed interface Look {
        record Ours(int version, Contents contents) implements Look {}

        record Foreign() implements Look {}

        record Damaged(Exception how) implements Look {}
    }

    /** What is in a database of ours. */
    enum Contents {
        /** Years, and a table for each ledger that something was written to. */
        WHOLE,
        /** No year: it is new, or the years are lost. */
        NOTHING,
        /** Ledgers that something was written to have no table any more. */
        LACKING
    }

    public DatabaseFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        // The engine takes what follows a semicolon for its own settings.
        if (this.folder.toString().contains(";")) throw new StoreRefused(MESSAGES.say("folder.semicolon", this.folder));
    }

    public Path folder() {
        return folder;
    }

    public Path path() {
        return folder.resolve(NAME + SUFFIX);
    }

    /** Where the journal of the steps lies. */
    public Path journal() {
        return folder.resolve("journal");
    }

    Seal seal() {
        return new Seal(sealed());
    }

    private Path sealed() {
        return folder.resolve("fazhi.seal");
    }

    /** All that is kept of the database, itself last: while that is there, nothing has begun to be lost. */
    public List<Path> state() {
        return List.of(journal(), sealed(), path());
    }

    /** Where what was set aside lies in the folder of a workspace. */
    public static Path setAside(Path folder) {
        return folder.resolve("set-aside");
    }

    /**
     * Every commit is handed to the system when it returns; nothing listens to the network; nothing is tidied up or
     * overwritten that was written before, not even by what the engine writes while it opens the file. A table that is
     * read for an export is waited for before it is changed.
     */
    public String url() {
        return url(NAME);
    }

    /** To look at it without changing a byte. */
    public String readOnlyUrl() {
        return base(NAME) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * To build it from a backup: nothing of it is lost to anyone when it is cut off. Most are thrown away, so none is tidied
     * up when it is closed.
     */
    public String scratchUrl() {
        return base(NAME) + ";MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + SCRATCH_CACHE_KILOBYTES;
    }

    private String url(String name) {
        return base(name) + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000"
                + ";REUSE_SPACE=FALSE";
    }

    public boolean exists() {
        return Files.exists(path());
    }

    /** Refuses a file that another program has open. */
    void requireFree() throws IOException {
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) throw EngineFailures.inUse(new IOException("locked: " + path()));
        } catch (OverlappingFileLockException heldByThisProgram) {
            throw EngineFailures.inUse(heldByThisProgram);
        }
    }

    /** Makes the database beside its place and then moves it there, so that there is never half a one. */
    void create() {
        Path unfinished = folder.resolve(UNFINISHED + SUFFIX);
        try {
            Files.deleteIfExists(unfinished);
            Schema.migrate(url(UNFINISHED));
            Disk.force(unfinished);
            Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(folder);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("database.not_made", folder), failure);
        } catch (RuntimeException failure) {
            throw EngineFailures.writing(failure);
        }
    }

    /** The schema version of the file, once a look at it has found nothing against opening it. */
    public int version() {
        return version(look());
    }

    private int version(Look look) {
        return switch (look) {
            case Look.Ours(int version, Contents contents)
            when version <= Schema.NEWEST -> {
                if (contents == Contents.LACKING) throw new StoreRefused(MESSAGES.say("database.lacking", path()));
                yield version;
            }
            case Look.Ours _ -> throw new StoreRefused(MESSAGES.say("database.newer", path()));
            case Look.Foreign _ -> throw new StoreRefused(MESSAGES.say("database.foreign", path()));
            case Look.Damaged(Exception how) -> throw new StoreRefused(MESSAGES.say("database.damaged", path()), how);
        };
    }

    /** Refuses what cannot be opened. */
    void require(Look look) {
        version(look);
    }

    /** Once only: an engine that could not read a file keeps it open and locked. */
    Look look() {
        try (InputStream bytes = Files.newInputStream(path())) {
            String start = new String(bytes.readNBytes(HEADER.length()), StandardCharsets.ISO_8859_1);
            if (!start.equals(HEADER)) return new Look.Foreign();
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("database.unreadable", path()), failure);
        }
        return lookInside();
    }

    private Look lookInside() {
        try (Connection connection = DriverManager.getConnection(readOnlyUrl(), "", "")) {
            int version = Schema.version(connection);
            return version == 0 ? new Look.Foreign() : new Look.Ours(version, contents(connection));
        } catch (SQLException failure) {
            if (EngineFailures.isInUse(failure)) throw EngineFailures.opening(failure);
            return new Look.Damaged(failure);
        } catch (RuntimeException failure) {
            return new Look.Damaged(failure);
        }
    }

    private static Contents contents(Connection connection) {
        DSLContext sql = Sql.over(connection);
        if (!sql.fetchExists(BOOK)) return Contents.NOTHING;
        Set<String> tables = sql.select(DSL.field("table_name", String.class))
                .from("information_schema.tables")
                .where("table_schema = 'PUBLIC'")
                .fetchSet(0, String.class);
        if (!tables.contains(LEDGER_CHANGE.getName().toUpperCase(Locale.ROOT))) return Contents.WHOLE;
        Set<String> ledgers = tables.stream()
                .map(table -> UnfinishedCopies.original(table).orElse(table))
                .collect(Collectors.toSet());
        boolean isWhole =
                sql.selectDistinct(LEDGER_CHANGE.LEDGER).from(LEDGER_CHANGE).fetch(LEDGER_CHANGE.LEDGER).stream()
                        .allMatch(code -> ledgers.contains(LedgerTable.TABLE_PREFIX + code));
        return isWhole ? Contents.WHOLE : Contents.LACKING;
    }

    private String base(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";TRACE_LEVEL_FILE=0";
    }
}
