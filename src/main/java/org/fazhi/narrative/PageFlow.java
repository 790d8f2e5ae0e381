package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Lets paragraphs flow over pages as word processors do: a heading goes to the next page rather than stand at the foot of
 * one without a line of what it heads (与下段同页).
 *
 * @param starts the row on which each paragraph begins, from 0 at the top of the first page on
 * @param end the row after the last paragraph
 * @param leavesRoom whether a page ends above its foot because of a heading that went on
 */
record PageFlow(List<Integer> starts, int end, boolean leavesRoom) {
    static final int ROWS = 22;

    PageFlow {
        starts = List.copyOf(starts);
    }

    /**
     * @param rows how many lines each paragraph takes
     * @param firstRow where the first one begins; before the page where that is below zero
     */
    static PageFlow of(List<Block> blocks, List<Integer> rows, int firstRow) {
        List<Integer> starts = new ArrayList<>();
        int row = firstRow;
        boolean leavesRoom = false;
        for (int at = 0; at < blocks.size(); at++) {
            int onPage = Math.floorMod(row, ROWS);
            if (onPage + keptTogether(blocks, at, rows::get) > ROWS) {
                row += ROWS - onPage;
                leavesRoom = true;
            }
            starts.add(row);
            row += rows.get(at);
        }
        return new PageFlow(starts, row, leavesRoom);
    }

    static PageFlow of(List<Block> blocks, TextMetrics metrics) {
        BlockRows rows = new BlockRows(metrics);
        return of(blocks, blocks.stream().map(rows::of).toList(), 0);
    }

    /** How many lines go to the next page rather than be parted, if any, from this paragraph on. */
    static int keptTogether(List<Block> blocks, int from, BlockRows rows) {
        return keptTogether(blocks, from, at -> rows.of(blocks.get(at)));
    }

    /** The lines of headings one below another, and the first line under them; nothing where they fill a page. */
    private static int keptTogether(List<Block> blocks, int from, IntUnaryOperator rows) {
        boolean begins = staysWithNext(blocks.get(from)) && (from == 0 || !staysWithNext(blocks.get(from - 1)));
        if (!begins) return 0;
        int together = 1;
        for (int at = from; at < blocks.size() && staysWithNext(blocks.get(at)); at++) together += rows.applyAsInt(at);
        return together <= ROWS ? together : 0;
    }

    private static boolean staysWithNext(Block block) {
        return block instanceof Block.Heading heading && heading.staysWithNext();
    }
}
