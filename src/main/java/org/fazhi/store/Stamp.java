package org.fazhi.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who does a step, and when. */
record Stamp(String who, Instant at, LocalDate today) {

    static Stamp now(String who, Clock clock) {
        return new Stamp(who, clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock));
    }
}
