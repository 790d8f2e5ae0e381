package org.fazhi.workspace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Why something failed (失败原因). */
public final class Failed {
    private Failed() {}

    /** What was thrown where the work was done, without what a future has wrapped around it. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) cause = cause.getCause();
        return cause;
    }

    /** The same to be thrown again: as it was where no caller has to declare it, wrapped where one would. */
    public static RuntimeException again(Throwable failure) {
        return switch (cause(failure)) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case Throwable checked -> new IllegalStateException(checked);
        };
    }

    /** Everything there is to know of it, for those who maintain the program. */
    public static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
