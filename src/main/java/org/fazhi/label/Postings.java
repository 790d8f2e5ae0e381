package org.fazhi.label;

import java.util.Arrays;

/** Where a term stands (倒排表): in which names, and with what credit for which indicators, both in ascending order. */
final class Postings {
    private final double weight;
    private int[] names = {};
    private int[] indicators = {};
    private double[] credits = {};
    private int nameCount;
    private int creditCount;

    /** @param weight what the term counts for */
    Postings(double weight) {
        this.weight = weight;
    }

    void addName(int name) {
        if (nameCount == names.length) names = Arrays.copyOf(names, grown(nameCount));
        names[nameCount++] = name;
    }

    /** Credits of an indicator come the highest first, and only that one counts. */
    void addCredit(int indicator, double credit) {
        if (creditCount > 0 && indicators[creditCount - 1] == indicator) return;
        if (creditCount == indicators.length) {
            indicators = Arrays.copyOf(indicators, grown(creditCount));
            credits = Arrays.copyOf(credits, grown(creditCount));
        }
        indicators[creditCount] = indicator;
        credits[creditCount++] = credit;
    }

    private static int grown(int count) {
        return Math.max(4, 2 * count);
    }

    double weight() {
        return weight;
    }

    void shareAmongNames(double part, double[] sums) {
        double shared = part * weight;
        for (int i = 0; i < nameCount; i++) sums[names[i]] += shared;
    }

    void creditIndicators(double[] sums) {
        for (int i = 0; i < creditCount; i++) sums[indicators[i]] += weight * credits[i];
    }
}
