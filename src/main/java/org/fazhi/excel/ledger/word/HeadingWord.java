package org.fazhi.excel.ledger.word;

import java.util.Collections;
import java.util.Set;

/**
 * One word of a heading (表头用词).
 *
 * @param text as it is written
 * @param same the word that stands for all that always mean the same
 * @param near the groups of words, by number, of which each mostly means the same
 * @param light whether it says what kind of thing the column holds, not which: 日期, 情况
 * @param known whether it is in the vocabulary; others are single characters
 */
public record HeadingWord(String text, String same, Set<Integer> near, boolean light, boolean known) {
    public HeadingWord {
        near = Set.copyOf(near);
    }

    public boolean isSame(HeadingWord other) {
        return same.equals(other.same);
    }

    public boolean isNear(HeadingWord other) {
        return !Collections.disjoint(near, other.near);
    }
}
