package org.fazhi.endurance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long openings took (打开用时). */
final class Openings {
    private final List<Integer> milliseconds = new ArrayList<>();
    private final List<Integer> computed = new ArrayList<>();

    /** @param processor milliseconds of a processor, which do not depend on what else is running */
    void add(int elapsed, int processor) {
        milliseconds.add(elapsed);
        computed.add(processor);
    }

    private static String spread(List<Integer> times) {
        List<Integer> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "median " + sorted.get(sorted.size() / 2) + " ms, 95 % " + sorted.get(sorted.size() * 95 / 100)
                + " ms, longest " + sorted.getLast() + " ms";
    }

    @Override
    public String toString() {
        return milliseconds.isEmpty()
                ? "none"
                : milliseconds.size() + ", " + spread(milliseconds) + "; of a processor " + spread(computed);
    }
}
