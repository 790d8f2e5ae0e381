package org.fazhi.label;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What names are compared by (词元): the characters of a name and its pairs of neighbouring ones, each once. Pairs keep
 * words together; without an order between them, the order of words is free.
 */
final class Terms {
    private static final int PAIR = 16;

    private Terms() {}

    static int[] of(String text) {
        int[] terms = new int[2 * text.length()];
        Set<Integer> seen = HashSet.newHashSet(terms.length);
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (seen.add((int) text.charAt(i))) terms[count++] = text.charAt(i);
        for (int i = 1; i < text.length(); i++) {
            int pair = text.charAt(i - 1) << PAIR | text.charAt(i);
            if (seen.add(pair)) terms[count++] = pair;
        }
        return Arrays.copyOf(terms, count);
    }

    static boolean isPair(int term) {
        return term >>> PAIR != 0;
    }
}
