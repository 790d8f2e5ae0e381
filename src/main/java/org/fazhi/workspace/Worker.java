package org.fazhi.workspace;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.fazhi.language.Messages;

/** The one thread on which a workspace does long work with files. */
final class Worker {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fazhi-worker");
        thread.setDaemon(true);
        return thread;
    });

    <T> Job<T> run(String title, Job.Work<T> work) {
        Job<T> job = new Job<>(title);
        try {
            executor.execute(() -> job.run(work));
        } catch (RejectedExecutionException closed) {
            job.run(_ -> {
                throw new Refused(Messages.of(Worker.class).say("workspace.closed"), closed);
            });
        }
        return job;
    }

    /** Lets the work at hand finish; nothing new is begun. */
    void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
