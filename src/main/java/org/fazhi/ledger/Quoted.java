package org.fazhi.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.language.Excerpt;

/** What was found, as a sentence quotes it (引文). */
final class Quoted {
    private static final int LONGEST = 24;
    private static final int MOST = 10;

    private Quoted() {}

    /** A whole paragraph may have got into a cell; its beginning is enough to find it. */
    static String text(String found) {
        return Excerpt.of(found, LONGEST);
    }

    /** 受理、不予受理、告知; of very many only the first. */
    static String list(List<String> words) {
        String first = words.stream().limit(MOST).collect(Collectors.joining("、"));
        return words.size() > MOST ? first + "…" : first;
    }
}
