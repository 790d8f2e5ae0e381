package org.fazhi.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.store.Sql;
import org.fazhi.store.file.DatabaseFile;
import org.fazhi.store.ledger.LedgerTable;
import org.fazhi.store.migration.Schema;

/**
 * A database of its own in a folder that is thrown away or put in place afterwards (临时库). No other connection has it
 * open, and a program that ends half-way through leaves only a folder to be deleted.
 */
public final class ScratchDatabase implements AutoCloseable {
    private static final int ROWS_BETWEEN_LOOKS = 1000;

    /** By table; one that a migration added may not be there yet. */
    private static final Map<String, String> KEPT_UNDER_HASH = new TreeMap<>(Map.of(
            "EVIDENCE_FILE", "select hash, name, bytes from evidence_file",
            "PART_EVIDENCE", "select hash, name, bytes from part_evidence",
            "FILED_FILE", "select hash, name, bytes from filed_file",
            "FILING",
                    "select snapshot as hash, book_year || '-' || number || '.json' as name, snapshot_bytes as bytes"
                            + " from filing where snapshot_bytes > 0"));

    private final String url;
    private final Connection connection;

    private ScratchDatabase(String url) throws SQLException {
        this.url = url;
        this.connection = DriverManager.getConnection(url, "", "");
    }

    /** Opens the one in the folder, or makes it there. */
    public static ScratchDatabase in(Path folder) throws SQLException {
        return new ScratchDatabase(new DatabaseFile(folder).scratchUrl());
    }

    Connection connection() {
        return connection;
    }

    /** The version of its tables; 0 when it has none of ours. */
    int schema() throws SQLException {
        return Schema.version(connection);
    }

    /** Brings the tables of a built database up to date. */
    public static void migrate(Path folder) throws IOException {
        try (ScratchDatabase database = in(folder)) {
            Schema.migrate(database.url);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    long lastStep() throws SQLException {
        return number("select coalesce(max(id), 0) from step");
    }

    List<YearContents> years() throws SQLException {
        List<String> ledgers = tables().stream()
                .filter(table -> table.startsWith(LedgerTable.TABLE_PREFIX))
                .toList();
        List<YearContents> years = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet books = statement.executeQuery("select book_year, locked from book order by book_year")) {
            while (books.next()) {
                int year = books.getInt(1);
                years.add(new YearContents(
                        year,
                        books.getBoolean(2),
                        number("select count(*) from figure where book_year = " + year),
                        number("select count(*) from item_text where content <> '' and book_year = " + year),
                        rows(ledgers, year)));
            }
        }
        return years;
    }

    private long rows(List<String> ledgers, int year) throws SQLException {
        long rows = 0;
        for (String table : ledgers) {
            rows += number("select count(*) from " + Sql.quoted(table) + " where \"book_year\" = " + year);
        }
        return rows;
    }

    /** What lies under its hash beside the database: evidence, and what was filed. */
    List<EvidenceEntry> evidence() throws SQLException {
        List<String> there = tables();
        String kept = KEPT_UNDER_HASH.entrySet().stream()
                .filter(one -> there.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" union all "));
        List<EvidenceEntry> files = new ArrayList<>();
        if (kept.isEmpty()) return files;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select hash, min(name), max(bytes) from (" + kept + ") group by hash order by hash")) {
            while (rows.next()) files.add(new EvidenceEntry(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
        return files;
    }

    /** All tables there are, by name. */
    List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name")) {
            while (names.next()) tables.add(names.getString(1));
        }
        return tables;
    }

    /** What all tables come to; goes through every row. */
    List<TableContents> contents(LongWork progress) throws SQLException {
        List<TableContents> contents = new ArrayList<>();
        for (String table : tables()) contents.add(contents(table, progress));
        return contents;
    }

    private TableContents contents(String table, LongWork progress) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
            try (ResultSet rows = statement.executeQuery("select * from " + Sql.quoted(table))) {
                int columns = rows.getMetaData().getColumnCount();
                Fingerprint fingerprint = new Fingerprint(rows.getMetaData());
                while (rows.next()) {
                    if (fingerprint.rows() % ROWS_BETWEEN_LOOKS == 0) progress.stopIfCancelled();
                    fingerprint.add(rows, columns);
                }
                return new TableContents(table, fingerprint.rows(), fingerprint.text());
            } finally {
                statement.execute("set lazy_query_execution 0");
            }
        }
    }

    /**
     * Writes everything as a script. It names no class of this program: functions are left out, since the program that opens the
     * database makes them again.
     */
    void script(Path file, LongWork progress) throws SQLException {
        dropFunctions();
        String target = "'" + file.toString().replace("'", "''") + "'";
        try (Statement statement = connection.createStatement()) {
            CancellableStatement.execute(statement, "script nopasswords nosettings to " + target, progress);
        }
    }

    private void dropFunctions() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet functions = statement.executeQuery(
                        "select routine_name from information_schema.routines where routine_schema = 'PUBLIC'")) {
            while (functions.next()) names.add(functions.getString(1));
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : names) statement.execute("drop alias if exists " + Sql.quoted(name));
        }
    }

    /** Leaves the file as small as it can be. */
    public void compact() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) connection.close();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
