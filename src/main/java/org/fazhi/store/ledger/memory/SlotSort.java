package org.fazhi.store.ledger.memory;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Sorts slots by numbers without comparing them (计数排序): equal ones stay in the order they have. */
final class SlotSort {
    private static final int DIGIT = 16;
    private static final int DIGITS = 1 << DIGIT;

    private SlotSort() {}

    /** @param place of each slot, from 0 and less than {@code places} */
    static int[] byPlace(int[] slots, int places, IntUnaryOperator place) {
        int[] starts = new int[places + 1];
        int[] found = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            found[i] = place.applyAsInt(slots[i]);
            starts[found[i] + 1]++;
        }
        for (int i = 0; i < places; i++) starts[i + 1] += starts[i];
        int[] sorted = new int[slots.length];
        for (int i = 0; i < slots.length; i++) sorted[starts[found[i]]++] = slots[i];
        return sorted;
    }

    /**
     * Digit by digit, the last one first.
     *
     * @param distance of each slot, taken without a sign
     * @param farthest the greatest of them
     */
    static int[] byDistance(int[] slots, long farthest, IntToLongFunction distance) {
        int[] sorted = slots;
        for (int shift = 0; shift < Long.SIZE && (shift == 0 || farthest >>> shift != 0); shift += DIGIT) {
            int by = shift;
            sorted = byPlace(sorted, DIGITS, slot -> (int) (distance.applyAsLong(slot) >>> by) & DIGITS - 1);
        }
        return sorted;
    }
}
