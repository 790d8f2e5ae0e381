package org.fazhi.workspace.intake;

import org.fazhi.workspace.Job;

/** Reports the rows of a job as they go by (进度), often enough to be seen and to stop in time, not for each of them. */
final class RowProgress {
    private static final int PAUSE = 64;
    private static final double VISIBLE = 0.005;

    private final Job<?> job;
    private final String doing;
    private double reported = -2;
    private int steps;

    RowProgress(Job<?> job, String doing) {
        this.job = job;
        this.doing = doing;
    }

    /** @param done 0 to 1; negative where it cannot be told */
    void at(double done) {
        step();
        if (Math.abs(done - reported) < VISIBLE) return;
        reported = done;
        job.report(done, doing);
    }

    /** Stops when the job is cancelled. */
    void step() {
        if (steps++ % PAUSE == 0) job.stopIfCancelled();
    }
}
