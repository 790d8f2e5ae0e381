package org.fazhi.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Long work with a title, progress and cancel (任务). Knows no screen: one that shows it listens with
 * {@link #onProgress}.
 *
 * @param <T> its result
 */
public final class Job<T> {
    private final String title;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile Progress progress = new Progress(0, "");
    private volatile Consumer<Progress> watcher = _ -> {};

    /** @param fraction done, 0 to 1; negative when it cannot be told, @param doing what it is doing now */
    public record Progress(double fraction, String doing) {}

    /** The work itself: reports through the job and stops when it is cancelled. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Job<T> job) throws Exception;
    }

    public Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public CompletableFuture<T> result() {
        return result;
    }

    public Progress progress() {
        return progress;
    }

    /** Calls the watcher on the working thread at each step. */
    public void onProgress(Consumer<Progress> watcher) {
        this.watcher = watcher;
    }

    public void report(double fraction, String doing) {
        progress = new Progress(fraction, doing);
        watcher.accept(progress);
    }

    /** Asks the work to stop; nothing it began is kept. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it was asked to stop, in time or not. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Called by the work between steps. */
    public void stopIfCancelled() {
        if (cancelled.get()) throw new CancellationException(title);
    }

    void run(Work<T> work) {
        try {
            stopIfCancelled();
            result.complete(work.run(this));
        } catch (Throwable failure) {
            result.completeExceptionally(Refused.inPlaceOf(failure));
        }
    }
}
