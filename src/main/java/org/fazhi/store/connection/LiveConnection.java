package org.fazhi.store.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.store.EngineFailures;
import org.jooq.ConnectionProvider;

/**
 * A connection to the database. The engine shuts a database whose disk is full; once there is room again the next use
 * finds it open as if nothing had been, with everything that was ever acknowledged.
 */
final class LiveConnection implements ConnectionProvider, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LiveConnection.class.getName());

    private final String url;
    private final BooleanSupplier sound;
    private final Runnable putRight;
    private Connection connection;

    /**
     * @param sound whether the engine can go on
     * @param putRight opens the database again, where it cannot, in the state it should be in
     */
    LiveConnection(String url, BooleanSupplier sound, Runnable putRight) {
        this.url = url;
        this.sound = sound;
        this.putRight = putRight;
        this.connection = connected();
    }

    @Override
    public Connection acquire() {
        if (!isOpen()) {
            putRight.run();
            if (!isOpen()) connect();
        }
        return connection;
    }

    @Override
    public void release(Connection released) {
        // There is one connection, and it stays open.
    }

    boolean isOpen() {
        try {
            return sound.getAsBoolean() && !connection.isClosed();
        } catch (SQLException failure) {
            throw EngineFailures.opening(failure);
        }
    }

    /** In place of the one that the engine has shut. */
    Connection connect() {
        connection = connected();
        return connection;
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

    private Connection connected() {
        try {
            return DriverManager.getConnection(url, "", "");
        } catch (SQLException failure) {
            throw EngineFailures.opening(failure);
        }
    }
}
