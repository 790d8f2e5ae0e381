package org.fazhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.ledger.Functions;
import org.fazhi.store.ledger.OrderIndex;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The one database file of a workspace (数据库). It is opened only once a read-only look has shown that it can be; what
 * cannot be opened is left byte for byte as it is. Used by one thread at a time.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final String url;
    private final LiveConnection connection;
    private final DSLContext sql;
    private final LedgerTexts ledgerTexts = new LedgerTexts();

    private Database(DatabaseFile file) {
        this.file = file.path();
        this.url = file.url();
        this.connection = new LiveConnection(url);
        this.sql = DSL.using(connection, SQLDialect.H2, settings());
        Functions.install(sql);
    }

    static Settings settings() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderSchema(false)
                .withExecuteLogging(false)
                .withReturnIdentityOnUpdatableRecord(false);
    }

    /** Whether a database is kept in the folder; touches nothing. */
    public static boolean isIn(Path folder) {
        return Files.exists(new DatabaseFile(folder).path());
    }

    /**
     * Opens the database of a folder, making it when there is none.
     *
     * @param beforeUpgrade given the database of an older schema before it is brought up to date
     */
    public static Database open(Path folder, Consumer<Database> beforeUpgrade) {
        DatabaseFile file = new DatabaseFile(folder);
        if (!file.exists()) file.create();
        if (file.version() < Schema.NEWEST) {
            try (Database old = new Database(file)) {
                beforeUpgrade.accept(old);
            }
            Schema.migrate(file.url());
        }
        Database database = new Database(file);
        try {
            new LedgerTables(database).catchUp();
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Bytes the file takes. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A connection of its own to read ledgers by, which sees what was committed last. */
    public LedgerReading reading() {
        return new LedgerReading(new LiveConnection(url));
    }

    /** Makes the rows of a ledger quick to read in its own order. */
    public void indexOrder(Ledger ledger) {
        new OrderIndex(sql, ledger).make();
    }

    DSLContext sql() {
        return sql;
    }

    LedgerTexts ledgerTexts() {
        return ledgerTexts;
    }

    /** Does work in one transaction: all of it is kept, or nothing. */
    <T> T transaction(Function<DSLContext, T> work) {
        try {
            return sql.transactionResult(configuration -> work.apply(DSL.using(configuration)));
        } catch (RuntimeException failure) {
            connection.inspect();
            throw Failures.writing(failure);
        }
    }

    /** Writes everything as a compressed SQL script that any version of the database engine can read. */
    public void script(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        sql.execute("script to ? compression gzip", unfinished.toString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        connection.close();
    }
}
