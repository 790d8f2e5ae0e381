package org.fazhi.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How like two names are (相似度), for proposing and never for deciding. Names are looked up by the pairs of characters
 * they share, so that thousands of labels cost little.
 */
final class Likeness<T> {
    private final List<Name<T>> names = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    private record Name<T>(String key, Set<String> pairs, T meaning) {}

    /** @param score between 0 and 1 */
    record Like<T>(T meaning, double score) {}

    void add(String key, T meaning) {
        Name<T> name = new Name<>(key, pairs(key), meaning);
        names.add(name);
        for (String pair : name.pairs()) {
            byPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(names.size() - 1);
        }
    }

    /** Every meaning that has something in common with the key, each once, in no order. */
    Collection<Like<T>> like(String key) {
        Set<String> pairs = pairs(key);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : pairs) {
            for (int index : byPair.getOrDefault(pair, List.of())) shared.merge(index, 1, Integer::sum);
        }
        Map<T, Like<T>> best = new HashMap<>();
        shared.forEach((index, common) -> {
            Name<T> name = names.get(index);
            double pairLikeness = 2.0 * common / (pairs.size() + name.pairs().size());
            double score = (pairLikeness + containment(key, name.key())) / 2;
            best.merge(
                    name.meaning(),
                    new Like<>(name.meaning(), score),
                    (one, other) -> one.score() >= other.score() ? one : other);
        });
        return best.values();
    }

    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) pairs.add(key.substring(i, i + 2));
        return pairs;
    }

    /** How much of the shorter name stands, in its order, in the longer one. */
    private static double containment(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                current[j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? previous[j - 1] + 1
                        : Math.max(previous[j], current[j - 1]);
            }
            previous = current;
        }
        return (double) previous[other.length()] / Math.min(one.length(), other.length());
    }
}
