package org.fazhi.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Closes and opens years in tests that need a closed one, without anything that was written. */
public final class Closing {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Closing() {}

    public static Edit of(int year) {
        int number = NUMBERS.incrementAndGet();
        return new Edit.CloseYear(
                year,
                new Filing(
                        number,
                        String.format("%064x", number),
                        0,
                        "1.0",
                        "甲",
                        Instant.parse("2021-02-26T08:00:00Z"),
                        List.of(),
                        Optional.empty()));
    }

    public static Edit of(int year, boolean locked) {
        return locked ? of(year) : opened(year);
    }

    public static Edit opened(int year) {
        return new Edit.ReopenYear(year, "更正");
    }
}
