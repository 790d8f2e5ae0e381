package org.fazhi.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.fazhi.language.Messages;

/** A thread on which a workspace touches its database. What the store refuses comes out as {@link Refused}. */
final class DatabaseThread {
    private final ExecutorService executor;
    private volatile Thread thread;

    DatabaseThread(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> CompletableFuture<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            executor.execute(() -> complete(result, work));
        } catch (RejectedExecutionException closed) {
            result.completeExceptionally(
                    new Refused(Messages.of(DatabaseThread.class).say("workspace.closed"), closed));
        }
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> work) {
        // The caller cancelled it: there is a newer question.
        if (result.isDone()) return;
        try {
            result.complete(work.call());
        } catch (Throwable failure) {
            result.completeExceptionally(Refused.inPlaceOf(failure));
        }
    }

    /** Does the work and waits for it; from the thread itself, does it at once. */
    <T> T await(Callable<T> work) {
        try {
            return Thread.currentThread() == thread ? work.call() : submit(work).join();
        } catch (Exception failure) {
            throw Failed.again(Refused.inPlaceOf(Failed.cause(failure)));
        }
    }

    /** Finishes what was begun, then ends. */
    void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
