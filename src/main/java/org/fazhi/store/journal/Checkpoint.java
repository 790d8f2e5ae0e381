package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What the database file was when all of it was on the disk (检查点). While it lives the file only grows, so that its
 * first bytes, with the header as it was then, are the file of that moment for ever.
 *
 * @param step the last step in it, 0 for none
 * @param length bytes of the file
 * @param header its first bytes, which the engine writes over
 * @param sum of all bytes behind the header
 */
public record Checkpoint(long step, long length, byte[] header, int sum) {
    /** The engine's file header: two blocks that say the same. */
    public static final int HEADER = 8192;

    public Checkpoint {
        if (header.length != HEADER) throw new IllegalArgumentException("a header of " + header.length + " bytes");
    }

    /** As bytes: step, length, sum, header. */
    byte[] write() {
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + HEADER)
                .putLong(step)
                .putLong(length)
                .putInt(sum)
                .put(header)
                .array();
    }

    static Checkpoint read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        long step = bytes.getLong();
        long length = bytes.getLong();
        int sum = bytes.getInt();
        byte[] header = new byte[HEADER];
        bytes.get(header);
        return new Checkpoint(step, length, header, sum);
    }

    boolean hasHeader(byte[] other) {
        return Arrays.equals(header, other);
    }

    /** Whether the two blocks of a file's header say the same, as the engine leaves them. */
    public static boolean hasHeaderTwice(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] header = PrefixSum.bytes(channel, 0, HEADER).array();
            return Arrays.equals(header, 0, HEADER / 2, header, HEADER / 2, HEADER);
        }
    }

    /** Whether the file was the same then. */
    public boolean isSame(Checkpoint other) {
        return step == other.step && length == other.length && sum == other.sum && hasHeader(other.header);
    }

    /** Makes a file that begins with it just that again. However often this is broken off, the next time does it. */
    public void cutBack(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            ByteBuffer bytes = ByteBuffer.wrap(header);
            while (bytes.hasRemaining()) channel.write(bytes, bytes.position());
            channel.force(true);
        }
    }
}
