package org.fazhi.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.h2.mvstore.MVStoreException;

/** What the database engine's failures mean to the person at the desk. */
public final class EngineFailures {
    private static final Messages MESSAGES = Messages.of(EngineFailures.class);
    private static final int IN_USE = 90020;
    private static final int SHUT = 90098;
    private static final String TOO_LONG = "22001";

    private EngineFailures() {}

    public static StoreRefused opening(SQLException failure) {
        if (isInUse(failure)) return inUse(failure);
        return new StoreRefused(MESSAGES.say("failure." + (isDiskFull(failure) ? "disk.full" : "open")), failure);
    }

    /** A failure as it is told, where it is one of the disk, of too little memory, or the engine has closed its file. */
    public static Throwable told(Throwable failure) {
        if (failure instanceof StoreRefused) return failure;
        if (isDiskFull(failure)) return new StoreRefused(MESSAGES.say("failure.disk.full"), failure);
        if (isOutOfMemory(failure)) return new StoreRefused(MESSAGES.say("failure.memory"), failure);
        return isShut(failure) ? new StoreRefused(MESSAGES.say("failure.shut"), failure) : failure;
    }

    /** Whether the engine itself failed, and may not be able to go on. */
    public static boolean isOfEngine(Throwable failure) {
        return is(failure, SQLException.class) || is(failure, MVStoreException.class) || isOutOfMemory(failure);
    }

    /** By which the engine knows a failure of its own. */
    public static OptionalInt number(Throwable failure) {
        return failure instanceof SQLException database ? OptionalInt.of(database.getErrorCode()) : OptionalInt.empty();
    }

    private static boolean isShut(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof MVStoreException
                        || cause instanceof SQLException database && database.getErrorCode() == SHUT);
    }

    /** Another program has the database open. */
    public static StoreRefused inUse(Throwable failure) {
        return new StoreRefused(MESSAGES.say("failure.database.in_use"), failure);
    }

    public static boolean isInUse(SQLException failure) {
        return failure.getErrorCode() == IN_USE;
    }

    /** A file beside the database could not be read or written. */
    public static StoreRefused files(IOException failure) {
        return new StoreRefused(MESSAGES.say("failure." + (isDiskFull(failure) ? "disk.full" : "files")), failure);
    }

    /** An error that the engine does not know either is thrown. */
    public static RuntimeException writing(Throwable failure) {
        if (failure instanceof StoreRefused refused) return refused;
        if (isOutOfMemory(failure)) return new StoreRefused(MESSAGES.say("failure.memory"), failure);
        if (isDiskFull(failure)) return new StoreRefused(MESSAGES.say("failure.disk.full"), failure);
        if (failure.getCause() instanceof IOException files) return files(files);
        if (isShut(failure)) return new StoreRefused(MESSAGES.say("failure.shut"), failure);
        if (isTooLong(failure)) return new StoreRefused(MESSAGES.say("failure.too_long"), failure);
        if (failure instanceof Error error) throw error;
        return (RuntimeException) failure;
    }

    private static boolean isOutOfMemory(Throwable failure) {
        return is(failure, OutOfMemoryError.class);
    }

    private static boolean is(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static boolean isTooLong(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException database && TOO_LONG.equals(database.getSQLState()));
    }

    /** Whether there is no room left on a disk; the failure does not tell which file was being written. */
    public static boolean isDiskFull(Throwable failure) {
        return causes(failure)
                .filter(IOException.class::isInstance)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("No space left"));
    }

    /** Of a batch the engine tells the cause beside it. */
    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
        return chain.flatMap(cause -> cause instanceof SQLException database && database.getNextException() != null
                ? Stream.concat(Stream.of(cause), causes(database.getNextException()))
                : Stream.of(cause));
    }
}
