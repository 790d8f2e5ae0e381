package org.fazhi.label;

import java.util.stream.IntStream;

/**
 * What names are compared by (词元): the characters of a name and its pairs of neighbouring ones, each once. Pairs keep
 * words together; without an order between them, the order of words is free.
 */
final class Terms {
    private static final int PAIR = 16;

    private Terms() {}

    static int[] of(String text) {
        IntStream single = text.chars();
        IntStream pairs = IntStream.range(0, Math.max(0, text.length() - 1))
                .map(i -> text.charAt(i) << PAIR | text.charAt(i + 1));
        return IntStream.concat(single, pairs).distinct().toArray();
    }

    static boolean isPair(int term) {
        return term >>> PAIR != 0;
    }
}
