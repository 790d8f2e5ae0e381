package org.fazhi.edit;

import java.time.Instant;

/**
 * A step as it is looked back on (步骤记录).
 *
 * @param title what was done, in words
 * @param changes figures, texts, rows and the like that it changed
 */
public record PastStep(long id, int year, String title, Instant at, String who, long changes, Standing standing) {
    /** Whether what the step did is there now. */
    public enum Standing {
        STANDS,
        /** It was undone, and can be done again on the way back to it. */
        UNDONE,
        /** It can be neither undone nor gone back to: a year begun, locked or put back, and what was before that. */
        FIXED
    }
}
