package org.fazhi.label;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * The indicators that a label may mean (候选指标), by their places in ascending order, and how much speaks for each. Of
 * hundreds of indicators it has those that share a word with the label.
 */
final class Candidates {
    private final int[] places;
    private final int[] names;
    private final double[] scores;

    /** @param names the place of the name that is likest, for each indicator */
    Candidates(int[] places, int[] names, double[] scores) {
        this.places = places;
        this.names = names;
        this.scores = scores;
    }

    int count() {
        return places.length;
    }

    int place(int candidate) {
        return places[candidate];
    }

    double score(int candidate) {
        return scores[candidate];
    }

    int name(int candidate) {
        return names[candidate];
    }

    /** How much speaks for the indicator at a place: nothing, if it is none of them. */
    double scoreOf(int place) {
        int candidate = Arrays.binarySearch(places, place);
        return candidate < 0 ? 0 : scores[candidate];
    }

    /** The highest score, which is at least 0. */
    double highest() {
        double highest = 0;
        for (double score : scores) if (score > highest) highest = score;
        return highest;
    }

    /** The place of the likeliest indicator, if so much speaks for it. */
    OptionalInt likeliest(double least) {
        int best = -1;
        for (int i = 0; i < scores.length; i++)
            if (scores[i] >= least && (best < 0 || scores[i] > scores[best])) best = i;
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(places[best]);
    }

    /** With what speaks for each indicator besides. */
    Candidates with(IntToDoubleFunction more) {
        double[] sums = new double[scores.length];
        for (int i = 0; i < sums.length; i++) sums[i] = scores[i] + more.applyAsDouble(places[i]);
        return new Candidates(places, names, sums);
    }

    /** Only those for which so much speaks. */
    Candidates from(double least) {
        int count = 0;
        for (double score : scores) if (score >= least) count++;
        if (count == scores.length) return this;
        Candidates kept = new Candidates(new int[count], new int[count], new double[count]);
        for (int i = 0, at = 0; i < scores.length; i++) {
            if (scores[i] < least) continue;
            kept.places[at] = places[i];
            kept.names[at] = names[i];
            kept.scores[at++] = scores[i];
        }
        return kept;
    }
}
