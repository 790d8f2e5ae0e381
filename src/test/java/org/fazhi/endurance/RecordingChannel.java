package org.fazhi.endurance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.OptionalInt;

/** An open file of which every write is noted before anybody goes on. */
final class RecordingChannel extends FileChannel {
    private final FileChannel real;
    private final FaultyDisk disk;
    private final String path;
    private final OptionalInt file;
    private final boolean appends;

    /** @param file empty for a folder */
    RecordingChannel(FileChannel real, FaultyDisk disk, String path, OptionalInt file, boolean appends) {
        this.real = real;
        this.disk = disk;
        this.path = path;
        this.file = file;
        this.appends = appends;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return real.read(buffer);
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
        return real.read(buffers, offset, length);
    }

    @Override
    public int read(ByteBuffer buffer, long position) throws IOException {
        return real.read(buffer, position);
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        long position = appends ? real.size() : real.position();
        return disk.write(file.orElseThrow(), position, bytes(buffer), real.size(), () -> real.write(buffer));
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
        long written = 0;
        for (int at = offset; at < offset + length; at++) written += write(buffers[at]);
        return written;
    }

    @Override
    public int write(ByteBuffer buffer, long position) throws IOException {
        return disk.write(file.orElseThrow(), position, bytes(buffer), real.size(), () -> real.write(buffer, position));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < real.size()) disk.truncate(file.orElseThrow(), size, () -> real.truncate(size));
        else real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        disk.force(file, path, () -> {
            real.force(metadata);
            return null;
        });
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        long transferred = 0;
        while (transferred < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - transferred));
            if (source.read(buffer) <= 0) break;
            buffer.flip();
            while (buffer.hasRemaining()) transferred += write(buffer, position + transferred);
        }
        return transferred;
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        if (mode != MapMode.READ_ONLY) throw new UnsupportedOperationException();
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
