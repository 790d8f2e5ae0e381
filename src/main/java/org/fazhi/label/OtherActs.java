package org.fazhi.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What it counts against a name that a label says of an act that the name does not (所言之事不同): 已办结 is not 受理. */
final class OtherActs {
    private static final double EACH = 0.08;
    private static final int MOST = 2;

    private final Map<Set<String>, Integer> places = new HashMap<>();
    private final List<Set<String>> ofNames = new ArrayList<>();

    /** The place of a name's acts; many names have the same. */
    int add(Set<String> acts) {
        Integer known = places.get(acts);
        if (known != null) return known;
        ofNames.add(acts);
        places.put(acts, places.size());
        return places.size() - 1;
    }

    /** By the place of their acts, what counts against names. */
    double[] against(Set<String> acts) {
        double[] against = new double[ofNames.size()];
        if (acts.isEmpty()) return against;
        for (int place = 0; place < against.length; place++) {
            Set<String> known = ofNames.get(place);
            long others = acts.stream().filter(act -> !known.contains(act)).count();
            against[place] = EACH * Math.min(MOST, others);
        }
        return against;
    }
}
