package org.fazhi.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Keeps the signature off a page of its own (7.3.5.5): if the text ended too low on its page, it is moved by a few lines,
 * so that its last lines share the last page with signature and colophon. Programs and fonts break lines a little
 * differently; the shift found suits as many of them as can be, best with a line to spare.
 *
 * @param smallestShift how far the text may move up, as a number not above zero
 */
record LastPageFit(List<Block> blocks, int colophonRows, int smallestShift) {
    private static final int ROWS = PageFlow.ROWS;

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
     * Where a document ends under one way of breaking lines, moved by some lines.
     *
     * @param words lines up to the last of text or attachments
     * @param tail lines after it
     * @param aboveAttachments lines above the blank one before the attachments; 0 without attachments
     * @param leavesRoom whether a page ends above its foot because a heading went on to the next
     */
    private record Ending(int words, int tail, int aboveAttachments, boolean leavesRoom) {

        private boolean isGood() {
            return hasRoom() && !endsPageBlank() && !leavesRoom;
        }

        private boolean hasRoom() {
            int onLastPage = Math.floorMod(words - 1, ROWS) + 1;
            return tail == 0 || onLastPage + tail <= ROWS;
        }

        private boolean endsPageBlank() {
            return aboveAttachments != 0 && Math.floorMod(aboveAttachments + 1, ROWS) == 0;
        }
    }

    /** A program and how many lines each paragraph takes in it. */
    private record Program(List<Block> blocks, List<Integer> rows, int colophonRows, int weight) {

        /**
         * Three for a good end, one more for each direction in which a line more or less would do no harm; one where
         * all has room and only a page ends in a blank line or above its foot.
         */
        int score(int shift) {
            Ending ending = ending(shift);
            if (!ending.hasRoom()) return 0;
            if (!ending.isGood()) return weight;
            return weight
                    * (3
                            + (ending(shift - 1).isGood() ? 1 : 0)
                            + (ending(shift + 1).isGood() ? 1 : 0));
        }

        int room(int shift) {
            return ending(shift).hasRoom() ? weight : 0;
        }

        private Ending ending(int shift) {
            PageFlow flow = PageFlow.of(blocks, rows, shift);
            int words = shift;
            int aboveAttachments = 0;
            for (int at = 0; at < blocks.size(); at++) {
                int start = flow.starts().get(at);
                if (blocks.get(at) instanceof Block.Attachments) aboveAttachments = start - 1;
                if (carriesWords(blocks.get(at))) words = start + rows.get(at);
            }
            return new Ending(words, flow.end() - words + colophonRows, aboveAttachments, flow.leavesRoom());
        }
    }

    /** By how many lines the text has to move; 0 where it ends well. */
    int shift() {
        List<Program> programs = programs();
        return IntStream.rangeClosed(smallestShift, largestShift(programs))
                .boxed()
                .max(Comparator.<Integer>comparingInt(shift -> sum(programs, program -> program.room(shift)))
                        .thenComparing(shift -> sum(programs, program -> program.score(shift)))
                        .thenComparing(shift -> -Math.abs(shift)))
                .orElse(0);
    }

    /** Shift and paragraphs set wider, so that no page ends above its foot where that can be had. */
    FullPages.Filling filling() {
        List<Program> programs = programs();
        int shift = shift();
        if (programs.stream()
                .map(program -> program.ending(shift))
                .allMatch(ending -> ending.hasRoom() && !ending.leavesRoom())) return FullPages.Filling.moved(shift);
        return new FullPages(blocks, colophonRows, WEIGHTS, smallestShift, largestShift(programs)).filling();
    }

    private List<Program> programs() {
        return WEIGHTS.entrySet().stream()
                .map(entry -> program(entry.getKey(), entry.getValue()))
                .toList();
    }

    private int largestShift(List<Program> programs) {
        int longestTail = programs.stream()
                .mapToInt(program -> program.ending(0).tail())
                .max()
                .orElseThrow();
        return Math.clamp(ROWS - FIRST_PAGE_TEXT - rowsAboveText(), 0, Math.max(USUAL_SHIFT, longestTail));
    }

    private static int sum(List<Program> programs, ToIntFunction<Program> points) {
        return programs.stream().mapToInt(points).sum();
    }

    private int rowsAboveText() {
        BlockRows rows = new BlockRows(TextMetrics.OFFICE);
        return blocks.stream()
                .takeWhile(block -> !carriesWords(block))
                .mapToInt(rows::of)
                .sum();
    }

    private Program program(TextMetrics metrics, int weight) {
        BlockRows rows = new BlockRows(metrics);
        return new Program(blocks, blocks.stream().map(rows::of).toList(), colophonRows, weight);
    }

    static boolean carriesWords(Block block) {
        return block instanceof Block.Body || block instanceof Block.Heading || block instanceof Block.Attachments;
    }
}
