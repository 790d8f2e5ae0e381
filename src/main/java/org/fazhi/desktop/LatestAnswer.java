package org.fazhi.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * What one place of the window reads beside the interface thread (读取). The newest question counts: what was asked before
 * it is cancelled and its answer dropped. A failure is told once, with 重试, however many questions it meets. Used on the
 * interface thread only.
 */
public final class LatestAnswer {
    private final ToldOnce failures;
    private Optional<CompletableFuture<?>> waiting = Optional.empty();
    private int turn;

    public LatestAnswer(ToldOnce.Teller teller) {
        this(new ToldOnce(teller));
    }

    /** @param failures shared with what else is read for the same part of the window */
    public LatestAnswer(ToldOnce failures) {
        this.failures = failures;
    }

    /**
     * What is worked out of an answer where it was read. A future leaves what it was derived from to be read to its end when
     * it is cancelled itself; this one cancels that, too.
     */
    public static <T, R> CompletableFuture<R> computedFrom(CompletableFuture<T> answer, Function<T, R> work) {
        CompletableFuture<R> derived = answer.thenApply(work);
        derived.whenComplete((_, _) -> answer.cancel(false));
        return derived;
    }

    /** Asks in the place of all that was asked before; 重试 asks the same again. */
    public <T> void ask(Supplier<CompletableFuture<T>> question, Consumer<T> answered) {
        ask(question, answered, () -> {});
    }

    /** As {@link #ask(Supplier, Consumer)}; {@code unread} runs with each failure, also with one that is told no more. */
    public <T> void ask(Supplier<CompletableFuture<T>> question, Consumer<T> answered, Runnable unread) {
        forget();
        int mine = turn;
        CompletableFuture<T> answer = question.get();
        waiting = Optional.of(answer);
        answer.whenComplete((read, failure) -> Platform.runLater(() -> {
            if (mine != turn) return;
            if (failure == null) {
                failures.read();
                answered.accept(read);
            } else {
                unread.run();
                failures.tell(failure, () -> ask(question, answered, unread));
            }
        }));
    }

    /** Drops what was asked; what nobody waits for any more is not read. */
    public void forget() {
        turn++;
        waiting.ifPresent(answer -> answer.cancel(false));
        waiting = Optional.empty();
    }
}
