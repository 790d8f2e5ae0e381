package org.fazhi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repeated measurements of one thing, in milliseconds; the median speaks for them. */
record Measured(List<Double> milliseconds) {

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Runs the work a few times unmeasured, then measures it. */
    static Measured of(int warmUp, int times, Work work) throws Exception {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = -warmUp; i < times; i++) {
            double one = once(work);
            if (i >= 0) milliseconds.add(one);
        }
        return new Measured(milliseconds);
    }

    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    double largest() {
        return Collections.max(milliseconds);
    }
}
