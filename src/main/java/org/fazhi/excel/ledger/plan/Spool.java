package org.fazhi.excel.ledger.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Records in a temporary file (暂存文件), written one after the other and then read in any order, by any thread. In memory
 * are only their places. The file is gone when it is closed, or with the program.
 *
 * @param <R> one record
 */
public final class Spool<R> implements AutoCloseable {
    private static final int CHUNK = 1 << 18;

    private final Coding<R> coding;
    private final FileChannel file;
    private final Buffer pending = new Buffer();
    private final DataOutputStream out = new DataOutputStream(pending);
    private long[] ends = new long[1024];
    private int count;
    private long written;

    /** How a record is written and read. */
    public interface Coding<R> {
        void write(R record, DataOutputStream out) throws IOException;

        R read(DataInputStream in) throws IOException;
    }

    /** Reads the beginning of a record. */
    @FunctionalInterface
    public interface Beginning<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Grows as needed and can be looked into. */
    private static final class Buffer extends ByteArrayOutputStream {
        Buffer() {
            super(CHUNK + CHUNK / 4);
        }

        ByteBuffer bytes() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }

    public Spool(Coding<R> coding) {
        this.coding = coding;
        try {
            Path path = Files.createTempFile("fazhi", ".rows");
            this.file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int count() {
        return count;
    }

    /** Adds a record and returns its place. */
    public int add(R record) {
        try {
            coding.write(record, out);
            if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
            ends[count] = written + pending.size();
            if (pending.size() >= CHUNK) flush();
            return count++;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts into the file what is still pending. Afterwards any thread may read. */
    public void flush() throws IOException {
        ByteBuffer bytes = pending.bytes();
        while (bytes.hasRemaining()) written += file.write(bytes);
        pending.reset();
    }

    public R read(int place) {
        try {
            long start = start(place);
            return coding.read(stream(bytes(start, (int) (ends[place] - start)), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] bytes(long start, int length) throws IOException {
        if (start >= written)
            return Arrays.copyOfRange(
                    pending.bytes().array(), (int) (start - written), (int) (start - written + length));
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) throw new IOException("end of " + file);
        }
        return bytes.array();
    }

    private long start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private static DataInputStream stream(byte[] bytes, int from) {
        return new DataInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from));
    }

    /** Reads records one after the other in big pieces; for one thread. */
    Reader reader() {
        return new Reader();
    }

    /** Holds a piece of the file, in which the next records mostly are. */
    public final class Reader {
        private byte[] chunk = {};
        private long chunkStart;

        R read(int place) {
            return read(place, coding::read);
        }

        /** Reads as much of a record as is asked for. */
        <T> T read(int place, Beginning<T> part) {
            try {
                long start = start(place);
                int length = (int) (ends[place] - start);
                if (start < chunkStart || start + length > chunkStart + chunk.length) {
                    chunk = bytes(start, (int) Math.max(length, Math.min(CHUNK, written - start)));
                    chunkStart = start;
                }
                return part.read(stream(chunk, (int) (start - chunkStart)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
