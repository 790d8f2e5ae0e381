package org.fazhi.workspace.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a backup is to be made (备份时机).
 *
 * @param between how long apart while there are changes
 */
public record Schedule(Duration between) {
    /** Every hour. */
    public static final Schedule HOURLY = new Schedule(Duration.ofHours(1));

    /**
     * Whether one is due.
     *
     * @param tried when one was last made since the program started, or was tried; empty soon after it was
     */
    public boolean isDue(long newestStep, long lastInBackup, Optional<Instant> tried, Instant now) {
        if (newestStep <= lastInBackup) return false;
        // Whichever way the clock was set.
        return tried.map(then -> Duration.between(then, now).abs().compareTo(between) >= 0)
                .orElse(true);
    }
}
