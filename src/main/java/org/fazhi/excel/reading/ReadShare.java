package org.fazhi.excel.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a part has been read. */
final class ReadShare extends FilterInputStream {
    private final long size;
    private long read;

    ReadShare(InputStream part, long size) {
        super(part);
        this.size = size;
    }

    /** From 0 to 1; negative where the size is not known. */
    double done() {
        return size <= 0 ? -1 : Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) read++;
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) read += count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
