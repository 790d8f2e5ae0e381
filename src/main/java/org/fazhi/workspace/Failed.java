package org.fazhi.workspace;

import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.fazhi.store.EngineFailures;

/** Why something failed (失败原因). */
public final class Failed {
    private static final int DEEPEST = 20;
    private static final int MOST_FRAMES = 80;

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

    /**
     * What kind of failure it is and where it came from, for those who maintain the program. What failures say is left out:
     * the engine quotes statements with their values, others cells and names of people.
     */
    public static String details(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(kind(one)).append('\n');
            Stream.of(one.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(frame -> text.append("\tat ").append(frame).append('\n'));
            for (Throwable beside : one.getSuppressed())
                text.append("\tSuppressed: ").append(kind(beside)).append('\n');
            one = one.getCause();
        }
        return text.toString();
    }

    /** Of the engine's failures the number says enough; what cannot be linked is told by the name of a class. */
    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        if (failure instanceof LinkageError) return name + ": " + failure.getMessage();
        OptionalInt number = EngineFailures.number(failure);
        return number.isPresent() ? name + " " + number.getAsInt() : name;
    }
}
