package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of indicators looked up by the pairs of characters in them (指标名索引), so that a report with thousands of figures
 * is matched in a moment: only names that share something with the words are looked at.
 */
final class NamesByPair {
    private static final double PLACE = 0.6;

    private final NamePairs worths;
    private final List<Set<String>> pairsOfName = new ArrayList<>();
    private final List<Double> totals = new ArrayList<>();
    private final Map<String, List<Integer>> namesWith = new HashMap<>();
    private final Map<String, List<Integer>> placesWith = new HashMap<>();

    NamesByPair(NamePairs worths) {
        this.worths = worths;
    }

    /** @param place the pairs of where its indicator belongs */
    void add(Set<String> name, Set<String> place) {
        int index = pairsOfName.size();
        pairsOfName.add(name);
        for (String pair : name)
            namesWith.computeIfAbsent(pair, _ -> new ArrayList<>()).add(index);
        for (String pair : place)
            if (!name.contains(pair))
                placesWith.computeIfAbsent(pair, _ -> new ArrayList<>()).add(index);
    }

    /** How the words of a figure and the names agree, each by its index. */
    static final class Shares {
        private final double[] found;
        private final double[] used;
        private final int[] ownPairs;

        private Shares(int names) {
            found = new double[names];
            used = new double[names];
            ownPairs = new int[names];
        }

        /** How much of the name is in the words, those nearest counting most. */
        double found(int name) {
            return found[name];
        }

        /** How much of the figure's own words the name, or the place it belongs to, speaks of. */
        double used(int name) {
            return used[name];
        }

        /** How many of the own pairs are in the name. */
        int ownPairs(int name) {
            return ownPairs[name];
        }
    }

    /** @param texts own words first, and what each counts */
    Shares shares(List<Set<String>> texts, double[] weights) {
        Shares shares = new Shares(pairsOfName.size());
        Map<String, Double> best = new HashMap<>();
        for (int text = weights.length - 1; text >= 0; text--)
            for (String pair : texts.get(text)) best.put(pair, weights[text]);
        best.forEach((pair, weight) -> {
            double worth = worths.worth(pair) * weight;
            for (int name : namesWith.getOrDefault(pair, List.of())) shares.found[name] += worth;
        });
        double all = 0;
        for (String pair : texts.getFirst()) {
            double worth = worths.worth(pair);
            all += worth;
            for (int name : namesWith.getOrDefault(pair, List.of())) {
                shares.used[name] += worth;
                shares.ownPairs[name]++;
            }
            for (int name : placesWith.getOrDefault(pair, List.of())) shares.used[name] += worth * PLACE;
        }
        for (int name = 0; name < shares.found.length; name++) {
            shares.found[name] = total(name) == 0 ? 0 : shares.found[name] / total(name);
            shares.used[name] = all == 0 ? 0 : shares.used[name] / all;
        }
        return shares;
    }

    /** Worths are known once every name was added. */
    private double total(int name) {
        while (totals.size() < pairsOfName.size())
            totals.add(pairsOfName.get(totals.size()).stream()
                    .mapToDouble(worths::worth)
                    .sum());
        return totals.get(name);
    }
}
