package org.fazhi.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;

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
        // Cancelled by whoever asked: there is a newer question.
        if (result.isDone()) return;
        try {
            result.complete(work.call());
        } catch (StoreRefused refused) {
            result.completeExceptionally(new Refused(refused.getMessage(), refused));
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Does the work and waits for it; from the thread itself, does it at once. */
    <T> T await(Callable<T> work) {
        try {
            return Thread.currentThread() == thread ? work.call() : submit(work).join();
        } catch (CompletionException failure) {
            throw unwrapped(failure.getCause());
        } catch (Exception failure) {
            throw unwrapped(failure);
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

    private static RuntimeException unwrapped(Throwable failure) {
        if (failure instanceof StoreRefused refused) return new Refused(refused.getMessage(), refused);
        if (failure instanceof RuntimeException unchecked) return unchecked;
        if (failure instanceof Error error) throw error;
        return new IllegalStateException(failure);
    }
}
