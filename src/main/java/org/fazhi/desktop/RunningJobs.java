package org.fazhi.desktop;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;

/** The long work of a sitting (正在进行的各项任务), each followed to its end on the interface thread. */
final class RunningJobs {
    private final ObservableList<RunningJob> all = FXCollections.observableArrayList();

    ObservableList<RunningJob> all() {
        return all;
    }

    /** One that was cancelled tells nobody. */
    <T> RunningJob run(Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
        RunningJob running = new RunningJob(job);
        all.add(running);
        job.result()
                .whenComplete((result, failure) -> Platform.runLater(() -> {
                    all.remove(running);
                    if (failure == null) whenDone.accept(result);
                    else if (!(Failed.cause(failure) instanceof CancellationException))
                        whenFailed.accept(Failed.cause(failure));
                }));
        return running;
    }
}
