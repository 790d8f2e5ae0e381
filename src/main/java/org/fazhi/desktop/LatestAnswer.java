package org.fazhi.desktop;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.fazhi.workspace.Failed;

/**
 * What one place of the window reads beside the interface thread (读取). The newest question counts: what was asked before
 * it is cancelled and its answer dropped. A failure is told once, with 重试, however many questions it meets. Used on the
 * interface thread only.
 */
public final class LatestAnswer {

    /** Tells that something could not be read. */
    @FunctionalInterface
    public interface Teller {
        void tell(Throwable failure, Runnable again);
    }

    private final Teller teller;
    private Optional<CompletableFuture<?>> waiting = Optional.empty();
    private int turn;
    private boolean told;

    public LatestAnswer(Teller teller) {
        this.teller = teller;
    }

    /** For a place whose failures are said in the window's dialog; {@code what} names what is read. */
    public static LatestAnswer of(Session session, String what) {
        return new LatestAnswer((failure, again) -> session.fail(what, failure, again));
    }

    /**
     * What is worked out of an answer where it was read. A future leaves what it was derived from to be read to its end when
     * it is cancelled itself; this one cancels that, too.
     */
    public static <T, R> CompletableFuture<R> workedOut(CompletableFuture<T> answer, Function<T, R> work) {
        CompletableFuture<R> derived = answer.thenApply(work);
        derived.whenComplete((_, _) -> answer.cancel(false));
        return derived;
    }

    /** Asks in the place of all that was asked before; 重试 asks the same again. */
    public <T> void ask(Supplier<CompletableFuture<T>> question, Consumer<T> answered) {
        ask(question, answered, () -> {});
    }

    /** As {@link #ask(Supplier, Consumer)}; {@code failed} runs with each failure, also with one that is told no more. */
    public <T> void ask(Supplier<CompletableFuture<T>> question, Consumer<T> answered, Runnable failed) {
        forget();
        int mine = turn;
        CompletableFuture<T> answer = question.get();
        waiting = Optional.of(answer);
        answer.whenComplete((read, failure) -> Platform.runLater(() -> {
            if (mine != turn) return;
            if (failure == null) {
                told = false;
                answered.accept(read);
            } else {
                failed.run();
                fail(failure, () -> ask(question, answered, failed));
            }
        }));
    }

    /** Drops what was asked; what nobody waits for any more is not read. */
    public void forget() {
        turn++;
        waiting.ifPresent(answer -> answer.cancel(false));
        waiting = Optional.empty();
    }

    /** Says that a part of it failed, unless a failure was said and nothing was read since. {@code again} is 重试. */
    public void fail(Throwable failure, Runnable again) {
        if (told || Failed.cause(failure) instanceof CancellationException) return;
        told = true;
        teller.tell(failure, () -> {
            told = false;
            again.run();
        });
    }
}
