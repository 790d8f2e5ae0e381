package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The sum over the bytes of a database file after its header (前缀校验和). As the file only grows, the sum is continued with
 * the bytes that are new. */
public final class PrefixSum {
    private static final int AT_A_TIME = 1 << 20;

    private final CRC32C sum = new CRC32C();
    private long length = Checkpoint.HEADER;

    /** Reads some bytes of the file. */
    @FunctionalInterface
    public interface Bytes {
        ByteBuffer read(long place, int length) throws IOException;
    }

    /** Bytes of the file the sum is over, its header counted. */
    public long length() {
        return length;
    }

    public int value() {
        return (int) sum.getValue();
    }

    /** Takes in what the file has grown by. */
    public void upTo(long newLength, Bytes bytes) throws IOException {
        while (length < newLength) {
            int some = (int) Math.min(AT_A_TIME, newLength - length);
            sum.update(bytes.read(length, some));
            length += some;
        }
    }

    /**
     * A checkpoint that a file begins with.
     *
     * @param sum up to the checkpoint, to go on with
     */
    public record Fit(Checkpoint checkpoint, PrefixSum sum) {}

    /** The newest of these checkpoints that the file begins with, whatever came behind it since. */
    public static Optional<Fit> newestIn(Path file, Collection<Checkpoint> checkpoints) throws IOException {
        List<Checkpoint> byLength = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::length).thenComparingLong(Checkpoint::step))
                .toList();
        Optional<Checkpoint> newest = Optional.empty();
        PrefixSum prefix = new PrefixSum();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (Checkpoint checkpoint : byLength) {
                if (checkpoint.length() > channel.size()) break;
                prefix.upTo(checkpoint.length(), (place, some) -> bytes(channel, place, some));
                if (prefix.value() == checkpoint.sum()) newest = Optional.of(checkpoint);
            }
        }
        if (newest.isEmpty()) return Optional.empty();
        long length = newest.get().length();
        return Optional.of(new Fit(newest.get(), prefix.length() == length ? prefix : of(file, length)));
    }

    /** Whether the file is the checkpoint's, to the byte; the sum is known to be. */
    public static boolean isJust(Path file, Checkpoint checkpoint) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.size() == checkpoint.length()
                    && checkpoint.hasHeader(bytes(channel, 0, Checkpoint.HEADER).array());
        }
    }

    /** Takes in what a closed file has grown by, and says what it is now. */
    public Checkpoint closed(Path file, long step) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            upTo(channel.size(), (place, some) -> bytes(channel, place, some));
            return new Checkpoint(
                    step, channel.size(), bytes(channel, 0, Checkpoint.HEADER).array(), value());
        }
    }

    /** The sum of a file that is not being written to, up to a length. */
    public static PrefixSum of(Path file, long length) throws IOException {
        PrefixSum prefix = new PrefixSum();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            prefix.upTo(length, (place, some) -> bytes(channel, place, some));
        }
        return prefix;
    }

    static ByteBuffer bytes(FileChannel channel, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, place + bytes.position()) < 0) throw new IOException("no bytes at " + place);
        }
        return bytes.flip();
    }
}
