package org.fazhi.desktop;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.fazhi.check.Finding;
import org.fazhi.workspace.YearBook;

/** Checks the year again after each change, beside the interface thread; of a quick series only the last counts. */
final class FindingsWatch {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("check").factory());
    private final AtomicReference<YearBook> latest = new AtomicReference<>();
    private final Function<YearBook, List<Finding>> check;
    private final Consumer<List<Finding>> whenDone;

    FindingsWatch(Function<YearBook, List<Finding>> check, Consumer<List<Finding>> whenDone) {
        this.check = check;
        this.whenDone = whenDone;
    }

    void recheck(YearBook book) {
        latest.set(book);
        thread.execute(() -> {
            if (latest.get() != book) return;
            List<Finding> findings = check.apply(book);
            Platform.runLater(() -> {
                if (latest.get() == book) whenDone.accept(findings);
            });
        });
    }

    void stop() {
        thread.shutdownNow();
    }
}
