package org.fazhi.endurance;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Kills sessions at random moments and lets the next one verify what is there (终止试验). */
final class Kills {
    private final KillOrders orders;
    private final KillResults results;

    Kills(KillOrders orders) {
        this.orders = orders;
        this.results = new KillResults(orders.kills());
    }

    /** Whether nothing was lost; says what it found. */
    boolean run() {
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
                ExecutorService slots = Executors.newFixedThreadPool(orders.parallel())) {
            IntStream.range(0, orders.parallel())
                    .mapToObj(number -> new Slot(orders, results, clock, number))
                    .forEach(slots::execute);
            slots.shutdown();
            slots.awaitTermination(1, TimeUnit.DAYS);
            clock.shutdownNow();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        results.report().forEach(System.out::println);
        return results.isSound();
    }

    /** What it found, one fact to a line. */
    List<String> report() {
        return results.report();
    }
}
