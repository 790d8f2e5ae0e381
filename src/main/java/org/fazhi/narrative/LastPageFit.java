package org.fazhi.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keeps the signature off a page of its own (7.3.5.5): if the text ended too low on its page, it is moved by a few lines,
 * so that its last lines share the last page with signature and colophon. Programs and fonts break lines a little
 * differently; the shift found suits as many of them as can be, best with a line to spare.
 *
 * @param smallestShift how far the text may move up, as a number not above zero
 */
record LastPageFit(List<Block> blocks, int colophonRows, int smallestShift) {
    static final int ROWS = 22;

    /** The text moves no further, unless more lines than these have to fit below it. */
    private static final int USUAL_SHIFT = 5;

    /** The first page must show text: at least so many lines of it. */
    private static final int FIRST_PAGE_TEXT = 2;

    /** How much it matters to suit a program: a document is printed from one, and checked in another. */
    private static final Map<TextMetrics, Integer> WEIGHTS = Map.of(
            TextMetrics.OFFICE, 3,
            TextMetrics.LIBRE_OFFICE, 2,
            TextMetrics.LIBRE_OFFICE_WIDE, 4);

    /**
     * Where a document ends under one way of breaking lines.
     *
     * @param words lines up to the last of text or attachments
     * @param tail lines after it
     * @param aboveAttachments lines above the blank one before the attachments; 0 without attachments
     */
    private record Ending(int words, int tail, int aboveAttachments, int weight) {

        /**
         * Three for a good end, one more for each direction in which a line more or less would do no harm; one where
         * all has room and only a page ends in a blank line.
         */
        int score(int shift) {
            if (!hasRoom(shift)) return 0;
            if (endsPageBlank(shift)) return weight;
            return weight * (3 + (isGood(shift - 1) ? 1 : 0) + (isGood(shift + 1) ? 1 : 0));
        }

        private boolean isGood(int shift) {
            return hasRoom(shift) && !endsPageBlank(shift);
        }

        private boolean hasRoom(int shift) {
            int onLastPage = Math.floorMod(words + shift - 1, ROWS) + 1;
            return tail == 0 || onLastPage + tail <= ROWS;
        }

        private boolean endsPageBlank(int shift) {
            return aboveAttachments > 0 && (aboveAttachments + shift + 1) % ROWS == 0;
        }
    }

    /** By how many lines the text has to move; 0 where it ends well. */
    int shift() {
        List<Ending> endings = WEIGHTS.entrySet().stream()
                .map(entry -> ending(entry.getKey(), entry.getValue()))
                .toList();
        int longestTail = endings.stream().mapToInt(Ending::tail).max().orElseThrow();
        int largest = Math.clamp(ROWS - FIRST_PAGE_TEXT - rowsAboveText(), 0, Math.max(USUAL_SHIFT, longestTail));
        return IntStream.rangeClosed(smallestShift, largest)
                .boxed()
                .max(Comparator.<Integer>comparingInt(shift -> endings.stream()
                                .mapToInt(ending -> ending.score(shift))
                                .sum())
                        .thenComparing(shift -> -Math.abs(shift)))
                .orElse(0);
    }

    private int rowsAboveText() {
        BlockRows rows = new BlockRows(TextMetrics.OFFICE);
        return blocks.stream()
                .takeWhile(block -> !carriesWords(block))
                .mapToInt(rows::of)
                .sum();
    }

    private Ending ending(TextMetrics metrics, int weight) {
        BlockRows rows = new BlockRows(metrics);
        int words = 0;
        int tail = 0;
        int aboveAttachments = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Attachments) aboveAttachments = words + tail - 1;
            tail += rows.of(block);
            if (carriesWords(block)) {
                words += tail;
                tail = 0;
            }
        }
        return new Ending(words, tail + colophonRows, aboveAttachments, weight);
    }

    private static boolean carriesWords(Block block) {
        return block instanceof Block.Body || block instanceof Block.Heading || block instanceof Block.Attachments;
    }
}
