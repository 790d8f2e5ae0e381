package org.fazhi.endurance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks into the tables of a workspace that is open, past the program (库表). */
final class Tables implements AutoCloseable {
    private static final long MIXED = 0x9E3779B97F4A7C15L;

    private final Connection connection;

    /** What rows come to when they are added up, in whatever order. */
    record Sum(long rows, long sum) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(rows + other.rows, sum + other.sum);
        }
    }

    Tables(Path workspace) {
        try {
            connection = DriverManager.getConnection(
                    "jdbc:h2:file:" + workspace.resolve("fazhi")
                            + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000",
                    "",
                    "");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Connection connection() {
        return connection;
    }

    List<String> names() {
        return strings("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1");
    }

    List<String> strings(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) strings.add(rows.getString(1));
            return strings;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    long number(String query) {
        String number = strings(query).getFirst();
        return number == null ? 0 : Long.parseLong(number);
    }

    void execute(String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(command, failure);
        }
    }

    /** Columns without a value count for nothing, so that one added since changes nothing. */
    Sum sum(String table, String condition) {
        // An undone block of changes is told more fully; what it tells is compared with the rows elsewhere.
        String columns = table.equals("LEDGER_CHANGE") ? "* except (content)" : "*";
        String query = "select " + columns + " from \"" + table + "\" where " + condition;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData described = rows.getMetaData();
            int[] names = new int[described.getColumnCount()];
            for (int at = 0; at < names.length; at++)
                names[at] = described.getColumnName(at + 1).hashCode();
            Sum sum = Sum.NONE;
            while (rows.next()) sum = sum.plus(new Sum(1, mixed(hash(rows, names))));
            return sum;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    private static long hash(ResultSet rows, int[] names) throws SQLException {
        long hash = 0;
        for (int at = 0; at < names.length; at++) {
            Object value = rows.getObject(at + 1);
            if (value == null) continue;
            int hashed = value instanceof byte[] bytes
                    ? Arrays.hashCode(bytes)
                    : value.toString().hashCode();
            hash += mixed((long) names[at] << 32 ^ hashed & 0xFFFFFFFFL);
        }
        return hash;
    }

    static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L + MIXED;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
