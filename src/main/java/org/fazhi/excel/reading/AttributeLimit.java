package org.fazhi.excel.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML with more attributes in one element than any sheet has (属性上限): the parser compares each with each before
 * it hands the element out. Looks at the bytes on their way, for the parser itself has no such bound.
 */
final class AttributeLimit extends FilterInputStream {
    private static final int MOST = 1_000;

    /** Where in the markup the bytes are. */
    private enum Within {
        TEXT,
        BEGUN,
        TAG,
        QUOTED,
        REMARK
    }

    private Within within = Within.TEXT;
    private int attributes;
    private int quote;
    private int last;
    private int lastButOne;

    AttributeLimit(InputStream part) {
        super(part);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) look(one);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int at = offset; at < offset + count; at++) {
            byte one = bytes[at];
            // Nearly all of a sheet is text between tags.
            if (within != Within.TEXT || one == '<') look(one);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(int one) throws IOException {
        switch (within) {
            case TEXT -> within = one == '<' ? Within.BEGUN : Within.TEXT;
            case BEGUN -> {
                attributes = 0;
                within = one == '!' || one == '?' ? Within.REMARK : one == '>' ? Within.TEXT : Within.TAG;
            }
            case TAG -> {
                if (one == '>') within = Within.TEXT;
                else if (one == '"' || one == '\'') {
                    quote = one;
                    within = Within.QUOTED;
                    if (++attributes > MOST) throw new IOException("more than " + MOST + " attributes in an element");
                }
            }
            case QUOTED -> within = one == quote ? Within.TAG : Within.QUOTED;
            case REMARK -> {
                // A remark ends with -->, a stretch of plain text with ]]>, an instruction with ?>.
                boolean ends = last == '?' || last == lastButOne && (last == '-' || last == ']');
                if (one == '>' && ends) within = Within.TEXT;
            }
        }
        lastButOne = last;
        last = one;
    }
}
