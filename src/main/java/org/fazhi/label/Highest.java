package org.fazhi.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The highest of many scores (最高分), found in one pass without sorting them. */
final class Highest {
    private Highest() {}

    /** The highest score, which is at least 0. */
    static double of(double[] scores) {
        double highest = 0;
        for (double score : scores) if (score > highest) highest = score;
        return highest;
    }

    /** The places of the highest, the highest first and of equal ones the earlier. */
    static List<Integer> places(double[] scores, IntPredicate counts, int most) {
        List<Integer> places = new ArrayList<>(most + 1);
        for (int place = 0; place < scores.length; place++) {
            if (!counts.test(place)) continue;
            int at = places.size();
            while (at > 0 && scores[place] > scores[places.get(at - 1)]) at--;
            if (at == most) continue;
            places.add(at, place);
            if (places.size() > most) places.removeLast();
        }
        return places;
    }
}
