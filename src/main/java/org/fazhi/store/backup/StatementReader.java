package org.fazhi.store.backup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a script whose statements are held in memory one at a time, so that none may be endless (语句读取). */
final class StatementReader extends FilterReader {
    private static final int LONGEST = 32 << 20;

    private int sinceBegun;

    StatementReader(Reader script) {
        super(script);
    }

    /** The next statement begins about here. */
    void begin() {
        sinceBegun = 0;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        sinceBegun += Math.max(0, count);
        if (sinceBegun > LONGEST) throw new IOException("endless statement");
        return count;
    }
}
