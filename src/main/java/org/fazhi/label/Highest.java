package org.fazhi.label;

import java.util.ArrayList;
import java.util.List;

/** The highest of many scores (最高分), found in one pass without sorting them. */
final class Highest {
    private Highest() {}

    /** The places of the highest, the highest first and of equal ones the earlier. */
    static List<Integer> places(double[] scores, int most) {
        List<Integer> places = new ArrayList<>(most + 1);
        for (int place = 0; place < scores.length; place++) {
            int at = places.size();
            while (at > 0 && scores[place] > scores[places.get(at - 1)]) at--;
            if (at == most) continue;
            places.add(at, place);
            if (places.size() > most) places.removeLast();
        }
        return places;
    }
}
