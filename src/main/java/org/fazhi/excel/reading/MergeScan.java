package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.MergedRange;

/**
 * Finds the merged ranges of a worksheet before its rows are read: they stand behind the rows, but say what belongs into
 * them. Looking only for these words takes a fraction of the time of parsing.
 */
final class MergeScan {
    private static final byte[] WORD = "mergeCell ".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] REFERENCE = "ref=".getBytes(StandardCharsets.ISO_8859_1);
    /** How many bytes a reference may take after the word. */
    private static final int LOOKAHEAD = 64;

    private static final int CHUNK = 1 << 16;
    /** More ranges than this are no sheet of an office but an attack on its memory. */
    private static final int MOST = 1_000_000;

    private MergeScan() {}

    static List<MergedRange> of(InputStream worksheet) throws IOException {
        List<MergedRange> ranges = new ArrayList<>();
        byte[] chunk = new byte[CHUNK];
        int kept = 0;
        while (true) {
            int read = worksheet.readNBytes(chunk, kept, CHUNK - kept);
            int filled = kept + read;
            boolean last = filled < CHUNK;
            int end = last ? filled : filled - LOOKAHEAD - WORD.length;
            collect(chunk, end, filled, ranges);
            if (last) return ranges;
            kept = filled - end + 1;
            System.arraycopy(chunk, end - 1, chunk, 0, kept);
        }
    }

    /** The first byte was looked at before; it is there because what stands before a word tells whether it is a tag. */
    private static void collect(byte[] chunk, int end, int filled, List<MergedRange> ranges) {
        for (int i = 1; i < end; i++) {
            if (chunk[i] != 'm' || !startsWith(chunk, i, filled, WORD)) continue;
            if (ranges.size() == MOST) throw new GridBuilder.TooLarge();
            int reference = i + WORD.length;
            if (isTag(chunk[i - 1]) && startsWith(chunk, reference, filled, REFERENCE)) {
                ranges.add(MergedRange.of(quoted(chunk, reference + REFERENCE.length, filled)));
            }
        }
    }

    /** The element may stand in a namespace with a prefix. */
    private static boolean isTag(byte before) {
        return before == '<' || before == ':';
    }

    private static boolean startsWith(byte[] chunk, int from, int filled, byte[] word) {
        if (from + word.length > filled) return false;
        for (int i = 0; i < word.length; i++) if (chunk[from + i] != word[i]) return false;
        return true;
    }

    private static String quoted(byte[] chunk, int from, int filled) {
        int end = from + 1;
        while (end < filled && chunk[end] != chunk[from]) end++;
        return new String(chunk, from + 1, end - from - 1, StandardCharsets.ISO_8859_1);
    }
}
