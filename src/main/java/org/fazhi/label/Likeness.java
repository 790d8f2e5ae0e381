package org.fazhi.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How like two names are (相似度), for proposing and never for deciding. Names are looked up by the pairs of characters
 * they share, and only those that share most are compared in full, so that thousands of labels cost little.
 */
public final class Likeness<T> {
    private static final int COMPARED = 6;

    private final List<Name<T>> names = new ArrayList<>();
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();

    private record Name<T>(String key, int pairs, T meaning) {}

    /** @param score between 0 and 1 */
    public record Like<T>(T meaning, double score) {}

    public void add(String key, T meaning) {
        int[] pairs = pairs(key);
        for (int pair : pairs)
            byPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(names.size());
        names.add(new Name<>(key, pairs.length, meaning));
    }

    /** The meanings most like the key, the likest first; a meaning may come more than once, under several names. */
    public List<Like<T>> like(String key) {
        int[] pairs = pairs(key);
        int[] shared = new int[names.size()];
        for (int pair : pairs) {
            for (int index : byPair.getOrDefault(pair, List.of())) shared[index]++;
        }
        List<Like<T>> likest = new ArrayList<>();
        for (int index : sharingMost(shared, pairs.length)) {
            Name<T> name = names.get(index);
            double score = (inCommon(shared[index], pairs.length, name) + containment(key, name.key())) / 2;
            likest.add(new Like<>(name.meaning(), score));
        }
        likest.sort(Comparator.comparingDouble(like -> -like.score()));
        return likest;
    }

    /** The few names with most pairs in common, found in one pass. */
    private List<Integer> sharingMost(int[] shared, int pairs) {
        List<Integer> most = new ArrayList<>(COMPARED + 1);
        for (int index = 0; index < shared.length; index++) {
            if (shared[index] == 0) continue;
            double own = inCommon(shared[index], pairs, names.get(index));
            int place = most.size();
            while (place > 0 && own > inCommon(shared[most.get(place - 1)], pairs, names.get(most.get(place - 1))))
                place--;
            if (place == COMPARED) continue;
            most.add(place, index);
            if (most.size() > COMPARED) most.removeLast();
        }
        return most;
    }

    private static double inCommon(int shared, int pairs, Name<?> name) {
        return 2.0 * shared / (pairs + name.pairs());
    }

    private static int[] pairs(String key) {
        return IntStream.range(0, Math.max(0, key.length() - 1))
                .map(i -> key.charAt(i) << 16 | key.charAt(i + 1))
                .distinct()
                .toArray();
    }

    /** How much of the shorter name stands, in its order, in the longer one. */
    private static double containment(String one, String other) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                current[j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? previous[j - 1] + 1
                        : Math.max(previous[j], current[j - 1]);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return (double) previous[other.length()] / Math.min(one.length(), other.length());
    }
}
