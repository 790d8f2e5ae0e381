package org.fazhi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One row changed and committed in an H2 file with the program's own settings, and nothing else. */
final class BareCommit implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement update;
    private int number;

    BareCommit(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0");
        connection.createStatement().execute("create table figure (id int primary key, number int)");
        connection.createStatement().execute("insert into figure select x, 0 from system_range(1, 13500)");
        connection.setAutoCommit(false);
        update = connection.prepareStatement("update figure set number = ? where id = ?");
    }

    void run() throws SQLException {
        number++;
        update.setInt(1, number);
        update.setInt(2, 1 + number % 13500);
        update.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
