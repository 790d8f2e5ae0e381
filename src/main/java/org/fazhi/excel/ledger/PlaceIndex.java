package org.fazhi.excel.ledger;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Places of records by a hash of what they hold (散列索引): some twenty bytes for each, whatever the record. Of several
 * with one hash, the first that was added is found first.
 */
final class PlaceIndex {
    private static final int FREE = -1;
    /** All that was here is taken out, but what was put behind it must still be found. */
    private static final int EMPTIED = -2;

    private long[] hashes = new long[1024];
    private int[] firsts = filled(1024);
    private int[] lasts = new int[1024];
    private int[] nexts = filled(1024);
    private int used;

    /** @param place from 0 on, each once */
    void add(long hash, int place) {
        if (used * 2 >= hashes.length) grow();
        if (place >= nexts.length) nexts = grown(nexts, Math.max(place + 1, nexts.length * 2));
        int slot = slot(hash);
        if (firsts[slot] == FREE) used++;
        if (firsts[slot] < 0) firsts[slot] = place;
        else nexts[lasts[slot]] = place;
        hashes[slot] = hash;
        lasts[slot] = place;
    }

    /** The first place of that hash which is the one sought. */
    OptionalInt find(long hash, IntPredicate sought) {
        for (int place = firsts[slot(hash)]; place >= 0; place = nexts[place]) {
            if (sought.test(place)) return OptionalInt.of(place);
        }
        return OptionalInt.empty();
    }

    /** Finds as {@link #find} and takes out what was found. */
    OptionalInt take(long hash, IntPredicate sought) {
        int slot = slot(hash);
        int before = FREE;
        for (int place = firsts[slot]; place >= 0; place = nexts[place]) {
            if (sought.test(place)) {
                unlink(slot, before, place);
                return OptionalInt.of(place);
            }
            before = place;
        }
        return OptionalInt.empty();
    }

    private void unlink(int slot, int before, int place) {
        if (before >= 0) nexts[before] = nexts[place];
        else firsts[slot] = nexts[place] >= 0 ? nexts[place] : EMPTIED;
        if (lasts[slot] == place) lasts[slot] = before;
        nexts[place] = FREE;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (firsts[slot] != FREE && hashes[slot] != hash) slot = slot + 1 & hashes.length - 1;
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldFirsts = firsts;
        int[] oldLasts = lasts;
        hashes = new long[oldHashes.length * 2];
        firsts = filled(hashes.length);
        lasts = new int[hashes.length];
        used = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldFirsts[i] < 0) continue;
            used++;
            int slot = slot(oldHashes[i]);
            hashes[slot] = oldHashes[i];
            firsts[slot] = oldFirsts[i];
            lasts[slot] = oldLasts[i];
        }
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, FREE);
        return filled;
    }

    private static int[] grown(int[] old, int length) {
        int[] grown = Arrays.copyOf(old, length);
        Arrays.fill(grown, old.length, length, FREE);
        return grown;
    }
}
