package org.fazhi.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;

/** What comes out of a packed file, and no more than can honestly be in it (解压内容): a few bytes may be packed to unpack to terabytes. */
final class Unpacked extends FilterInputStream {
    private static final Messages MESSAGES = Messages.of(Unpacked.class);

    /** Scripts of a year pack to a tenth; only emptiness packs better than this. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final Path file;
    private long left;

    Unpacked(InputStream bytes, Path file) throws IOException {
        super(bytes);
        this.file = file;
        this.left = Math.max(ALWAYS_ALLOWED, MOST_TIMES * Files.size(file));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count > 0) count(count);
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) throw new StoreRefused(MESSAGES.say("unpacked.too_much", file.getFileName()));
    }
}
