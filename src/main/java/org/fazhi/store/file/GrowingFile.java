package org.fazhi.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.journal.Checkpoint;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The database file while the engine has it open (增长的数据文件). The engine is told to put whatever it writes at the end,
 * so that no byte behind the header is ever written over; room that is no longer needed is given back when the workspace
 * is closed. Reading goes through the engine's own channel: another one would give up the engine's lock when it closes.
 */
public final class GrowingFile {
    private static final Logger LOG = Logger.getLogger(GrowingFile.class.getName());

    private final org.h2.engine.Database engine;
    private final MVStore store;
    private final FileStore<?> channel;
    private final AtomicBoolean shut = new AtomicBoolean();

    private GrowingFile(org.h2.engine.Database engine) {
        this.engine = engine;
        this.store = engine.getStore().getMvStore();
        this.channel = store.getFileStore();
    }

    /** The file behind a connection that has not written yet. */
    public static GrowingFile of(Connection connection) {
        try {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            GrowingFile file = new GrowingFile(session.getDatabase());
            file.store.setReuseSpace(false);
            file.store.setRetentionTime(Integer.MAX_VALUE);
            return file;
        } catch (SQLException failure) {
            throw EngineFailures.opening(failure);
        }
    }

    /** Whether the engine can go on with it: after a write that failed it cannot. */
    public boolean isSound() {
        return !shut.get() && !store.isClosed() && store.getPanicException() == null;
    }

    /**
     * Makes the engine close the file as it is, for all connections. Only the first call does anything: afterwards another
     * file may stand under the same name, which the engine would close instead.
     */
    public void shut() {
        if (shut.getAndSet(true)) return;
        engine.shutdownImmediately();
        closeChannel();
    }

    /** After a write that failed the engine may leave the file open, and locked. */
    private void closeChannel() {
        try {
            channel.close();
        } catch (MVStoreException failure) {
            LOG.log(Level.WARNING, "closing " + channel, failure);
        }
    }

    /** To be called after the engine was closed: an engine that could not write its last pages leaves the file open. */
    public void release() {
        if (store.isClosed()) closeChannel();
        else shut();
    }

    public long length() throws IOException {
        return file().size();
    }

    public byte[] header() throws IOException {
        return read(0, Checkpoint.HEADER).array();
    }

    /** From any thread; fails where the engine has closed the file. */
    public ByteBuffer read(long place, int length) throws IOException {
        try {
            return file().readFully(null, place, length);
        } catch (MVStoreException failure) {
            throw new IOException(failure);
        }
    }

    /** How much of the file is still needed, in hundredths. */
    public int live() {
        return store.getFileStore().getChunksFillRate();
    }

    private FileStore<?> file() throws IOException {
        FileStore<?> file = store.getFileStore();
        if (file == null || store.isClosed()) throw new IOException("the engine has closed its file");
        return file;
    }
}
