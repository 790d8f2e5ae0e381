package org.fazhi.workspace;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fazhi.language.Messages;

/**
 * The thread on which backups are made beside everybody's work (备份线程). It is of low priority and is never interrupted,
 * since it reads the file that the database writes: what it does is asked to stop.
 */
final class BackupRounds implements AutoCloseable {
    private final ScheduledThreadPoolExecutor executor;
    private final Set<Job<?>> jobs = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param soon after the start the first round is made
     * @param between rounds
     */
    record Timing(Duration soon, Duration between) {
        static final Timing USUAL = new Timing(Duration.ofSeconds(20), Duration.ofMinutes(1));
    }

    BackupRounds() {
        executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "fazhi-backup");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does the work again and again. */
    void every(Timing timing, String title, Job.Work<?> round) {
        executor.scheduleWithFixedDelay(
                () -> at(new Job<>(title), round),
                timing.soon().toMillis(),
                timing.between().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    <T> Job<T> run(String title, Job.Work<T> work) {
        Job<T> job = new Job<>(title);
        try {
            executor.execute(() -> at(job, work));
        } catch (RejectedExecutionException late) {
            job.run(_ -> {
                throw new Refused(Messages.of(BackupRounds.class).say("workspace.closed"), late);
            });
        }
        return job;
    }

    @SuppressWarnings("unchecked")
    private <T> void at(Job<?> job, Job.Work<T> work) {
        jobs.add(job);
        try {
            if (closed) job.cancel();
            ((Job<T>) job).run(work);
        } finally {
            jobs.remove(job);
        }
    }

    /** Stops what is being done, so that nothing of it is left over. */
    @Override
    public void close() {
        closed = true;
        jobs.forEach(Job::cancel);
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
