package org.fazhi.workspace;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Why work that came back later failed (失败原因). */
public final class Failed {
    private Failed() {}

    /** What was thrown where the work was done, without what a future has wrapped around it. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) cause = cause.getCause();
        return cause;
    }
}
