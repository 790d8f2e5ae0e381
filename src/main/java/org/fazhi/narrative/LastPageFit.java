package org.fazhi.narrative;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the signature off a page of its own (7.3.5.5): if the text ended too low on its page, it is moved down by a few
 * lines, so that its last lines share the last page with signature and colophon. Programs and fonts break lines a little
 * differently; the shift found suits them all where one does.
 */
record LastPageFit(List<Block> blocks, int colophonRows) {
    static final int ROWS = 22;
    private static final int LARGEST_SHIFT = 8;

    /** By how many lines the text has to move; 0 where it ends well. */
    int shift() {
        return IntStream.rangeClosed(0, LARGEST_SHIFT)
                .boxed()
                .max((one, other) -> Integer.compare(score(one), score(other)))
                .orElse(0);
    }

    /** The more programs are suited the better; the smaller of two shifts that suit as many. */
    private int score(int shift) {
        long suited = TextMetrics.ALL.stream()
                .filter(metrics -> endsWell(metrics, shift))
                .count();
        return (int) suited * (LARGEST_SHIFT + 1) - shift;
    }

    private boolean endsWell(TextMetrics metrics, int shift) {
        BlockRows rows = new BlockRows(metrics);
        int lastWords = lastWords();
        int words = shift + rows.of(blocks.subList(0, lastWords + 1));
        int tail = rows.of(blocks.subList(lastWords + 1, blocks.size())) + colophonRows;
        int onLastPage = (words - 1) % ROWS + 1;
        boolean shareThePage = onLastPage + tail <= ROWS && onLastPage >= Math.min(2, words);
        return (tail == 0 || shareThePage) && !endsPageBlank(rows, shift);
    }

    /** Whether the blank line above the attachments would be the last of a page. */
    private boolean endsPageBlank(BlockRows rows, int shift) {
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Attachments)
                .anyMatch(at -> (shift + rows.of(blocks.subList(0, at))) % ROWS == 0);
    }

    private int lastWords() {
        return IntStream.range(0, blocks.size())
                .filter(at -> carriesWords(blocks.get(at)))
                .max()
                .orElse(blocks.size() - 1);
    }

    private static boolean carriesWords(Block block) {
        return block instanceof Block.Body || block instanceof Block.Heading || block instanceof Block.Attachments;
    }
}
