package org.fazhi.store.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who does a step, and when. */
public record Stamp(String who, Instant at, LocalDate today) {

    public static Stamp now(String who, Clock clock) {
        return new Stamp(who, clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock));
    }
}
