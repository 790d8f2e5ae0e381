package org.fazhi.narrative.recognise;

import java.util.stream.IntStream;

/** Where a word stands in a line, one place behind the other (出现位置). */
final class Occurrences {
    private Occurrences() {}

    static IntStream of(String word, String line) {
        return IntStream.iterate(line.indexOf(word), at -> at >= 0, at -> line.indexOf(word, at + word.length()));
    }
}
