package org.fazhi.desktop;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fazhi.workspace.Job;

/** Long work as the window shows it (正在进行的任务): what it does, how far it is, and a way to stop it. */
public final class RunningJob {
    private final Job<?> job;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final AtomicBoolean hopPending = new AtomicBoolean();

    RunningJob(Job<?> job) {
        this.job = job;
        // One hop at a time: work that reports every row must not flood the interface thread.
        job.onProgress(_ -> {
            if (hopPending.compareAndSet(false, true)) Platform.runLater(this::show);
        });
    }

    private void show() {
        hopPending.set(false);
        fraction.set(job.progress().fraction());
        doing.set(job.progress().doing());
    }

    public String title() {
        return job.title();
    }

    /** 0 to 1; negative when it cannot be told. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    public void cancel() {
        job.cancel();
    }
}
