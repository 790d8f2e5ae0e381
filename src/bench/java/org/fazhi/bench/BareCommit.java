package org.fazhi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fazhi.workspace.Workspace;

/**
 * The three rows that entering a figure writes — the figure, the step, the change in words — by bare SQL in one
 * transaction, forced to the disk as the program's own are. They go into the tables of another workspace of the same
 * size, and are what the program wrote there for one figure, with numbers of their own.
 */
final class BareCommit implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement figure;
    private final Copied step;
    private final Copied change;
    private final Statement force;
    private long number = 1_000_000;

    BareCommit(Path folder, String unit) throws SQLException {
        try (Workspace workspace = Workspace.open(folder)) {
            LargeYears.fill(workspace);
            workspace.apply(LargeYears.figure(LargeYears.LAST, 0, unit, 2000)).join();
        }
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("fazhi") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0", "", "");
        connection.setAutoCommit(false);
        figure = connection.prepareStatement("update figure set amount = ?, given_at = current_timestamp"
                + " where book_year = ? and indicator = ? and unit = ?");
        figure.setInt(2, LargeYears.LAST);
        figure.setString(3, LargeYears.code(0));
        figure.setString(4, unit);
        step = new Copied("step", "select * from step order by id desc limit 1");
        change = new Copied("row_change", "select * from row_change where table_name = 'figure' order by id desc limit 1");
        force = connection.createStatement();
    }

    /** A row that is there, to be inserted again under another number. */
    private final class Copied {
        private final List<Object> values = new ArrayList<>();
        private final PreparedStatement insert;

        Copied(String table, String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++)
                    values.add(row.getObject(column));
            }
            String places = String.join(", ", Collections.nCopies(values.size(), "?"));
            insert = connection.prepareStatement("insert into " + table + " values (" + places + ")");
        }

        /** The number is the first column. */
        void insert(long number) throws SQLException {
            insert.setLong(1, number);
            for (int column = 2; column <= values.size(); column++) insert.setObject(column, values.get(column - 1));
            insert.executeUpdate();
        }
    }

    void run() throws SQLException {
        number++;
        figure.setLong(1, number);
        if (figure.executeUpdate() != 1) throw new IllegalStateException("no such figure");
        step.insert(number);
        change.insert(number);
        connection.commit();
        force.execute("checkpoint sync");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
