package org.fazhi.store.history;

/** Whether a step can be turned. */
public enum StepStanding {
    /** It stands and can be undone. */
    DONE,
    /** It was undone and can be redone. */
    UNDONE,
    /** It is history: it was not an edit, or it was undone and something else was done since. */
    CLOSED
}
