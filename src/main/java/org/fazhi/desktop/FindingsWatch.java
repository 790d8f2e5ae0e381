package org.fazhi.desktop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.fazhi.check.Finding;
import org.fazhi.workspace.YearBook;

/**
 * Checks the year again after each change, beside the interface thread; of a quick series only the last counts. It begins
 * once the change has been drawn: a computer with two processors does not do both at the same time.
 */
final class FindingsWatch {
    private static final int PAUSE_MILLISECONDS = 150;
    private static final Logger LOG = Logger.getLogger(FindingsWatch.class.getName());

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("check").factory());
    private final AtomicReference<YearBook> latest = new AtomicReference<>();
    private final Function<YearBook, List<Finding>> check;
    private final BiConsumer<YearBook, CheckResult> whenDone;
    private Future<?> next = CompletableFuture.completedFuture(null);

    FindingsWatch(Function<YearBook, List<Finding>> check, BiConsumer<YearBook, CheckResult> whenDone) {
        this.check = check;
        this.whenDone = whenDone;
    }

    /** Called on the interface thread. A change told after the sitting has ended is no longer checked. */
    void recheck(YearBook book) {
        if (thread.isShutdown()) return;
        latest.set(book);
        next.cancel(false);
        next = thread.schedule(() -> checkIfLatest(book), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void checkIfLatest(YearBook book) {
        if (latest.get() != book) return;
        CheckResult result = check(book);
        Platform.runLater(() -> {
            if (latest.get() == book) whenDone.accept(book, result);
        });
    }

    /** Whatever is thrown: a check that nobody hears of again would leave an earlier result standing. */
    private CheckResult check(YearBook book) {
        try {
            return new CheckResult.Found(check.apply(book));
        } catch (Throwable failure) {
            LOG.log(Level.SEVERE, "check failed", failure);
            return new CheckResult.Failed(failure.getClass().getSimpleName());
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
