package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One piece of the journal (日志帧): a mark, its kind, two numbers, the content and a sum over all of it, so that a piece
 * that did not get to the disk whole is told from one that did.
 *
 * @param step the step it is of or, of other kinds, the last step before it
 * @param previous the step before that
 * @param part of a {@link Kind#PART} how many parts come before it, of a {@link Kind#STEP} how many belong to it
 */
record Frame(Kind kind, long step, long previous, int part, byte[] content) {
    /** First bytes of every frame. */
    static final int MARK = 0x464A5A31;

    private static final int BEFORE_CONTENT = Integer.BYTES + 1 + 2 * Long.BYTES + 2 * Integer.BYTES;
    private static final int LONGEST = 256 << 20;

    enum Kind {
        /** Begins a file; its step is the last one before the file. */
        BASE,
        /** Part of a step too big for one frame; without the step's own frame after it, it never happened. */
        PART,
        /** A step, or the last part of one. */
        STEP,
        CHECKPOINT
    }

    /** Bytes on the disk. */
    long size() {
        return BEFORE_CONTENT + content.length + Integer.BYTES;
    }

    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size()));
        bytes.putInt(MARK)
                .put((byte) kind.ordinal())
                .putLong(step)
                .putLong(previous)
                .putInt(part);
        bytes.putInt(content.length).put(content);
        bytes.putInt(sum(bytes.array(), bytes.position()));
        return bytes.flip();
    }

    /** The frame that begins at this place of a file; empty where none does, or not a whole one. */
    static Optional<Frame> at(FileChannel file, long place) throws IOException {
        long left = file.size() - place;
        if (left < BEFORE_CONTENT + Integer.BYTES) return Optional.empty();
        ByteBuffer start = read(file, place, BEFORE_CONTENT);
        if (start.getInt() != MARK) return Optional.empty();
        int kind = start.get();
        long step = start.getLong();
        long previous = start.getLong();
        int part = start.getInt();
        int length = start.getInt();
        if (kind < 0 || kind >= Kind.values().length || length < 0 || length > LONGEST) return Optional.empty();
        if (left < BEFORE_CONTENT + (long) length + Integer.BYTES) return Optional.empty();
        ByteBuffer rest = read(file, place + BEFORE_CONTENT, length + Integer.BYTES);
        byte[] content = new byte[length];
        rest.get(content);
        CRC32C sum = new CRC32C();
        sum.update(start.array(), 0, BEFORE_CONTENT);
        sum.update(content);
        if (rest.getInt() != (int) sum.getValue()) return Optional.empty();
        return Optional.of(new Frame(Kind.values()[kind], step, previous, part, content));
    }

    private static ByteBuffer read(FileChannel file, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) break;
        }
        return bytes.rewind();
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
