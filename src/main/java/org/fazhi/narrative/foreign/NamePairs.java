package org.fazhi.narrative.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of characters that names are made of, and how telling each is (二字片段): of many names it says little. */
final class NamePairs {
    private final Map<String, Integer> namesWith = new HashMap<>();
    private int names;

    void add(String name) {
        names++;
        of(name).forEach(pair -> namesWith.merge(pair, 1, Integer::sum));
    }

    static Set<String> of(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            String pair = text.substring(at, at + 2);
            if (Character.isLetter(pair.charAt(0)) && Character.isLetter(pair.charAt(1))) pairs.add(pair);
        }
        return pairs;
    }

    /** What a pair is worth; one that no name has is worth a little less than the rarest. */
    double worth(String pair) {
        Integer with = namesWith.get(pair);
        return with == null ? Math.log(1 + names / 4.0) : Math.log(1 + (double) names / with);
    }

    /** How much of one set is found in texts, the first of which count most: 0 nothing, 1 all of it in the first. */
    double share(Set<String> pairs, List<Set<String>> texts, double[] weights) {
        double all = 0;
        double found = 0;
        for (String pair : pairs) {
            double worth = worth(pair);
            all += worth;
            double best = 0;
            for (int i = 0; i < weights.length; i++)
                if (weights[i] > best && texts.get(i).contains(pair)) best = weights[i];
            found += worth * best;
        }
        return all == 0 ? 0 : found / all;
    }
}
