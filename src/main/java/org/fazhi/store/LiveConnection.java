package org.fazhi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.ConnectionProvider;

/**
 * The connection to the database. The engine shuts a database whose disk is full; once there is room again the next use
 * finds it open as if nothing had been, with everything that was ever committed.
 */
final class LiveConnection implements ConnectionProvider, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LiveConnection.class.getName());

    private final String url;
    private Connection connection;

    LiveConnection(String url) {
        this.url = url;
        this.connection = connect();
    }

    @Override
    public Connection acquire() {
        try {
            if (connection.isClosed()) connection = connect();
            return connection;
        } catch (SQLException failure) {
            throw Failures.opening(failure);
        }
    }

    @Override
    public void release(Connection released) {
        // There is one connection, and it stays open.
    }

    /** After a failure: lets go of the connection if the engine has shut the database. */
    void inspect() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException shut) {
            close();
        }
    }

    /** A database that the engine has shut already has nothing left to close. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "closing " + url, failure);
        }
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(url, "", "");
        } catch (SQLException failure) {
            throw Failures.opening(failure);
        }
    }
}
