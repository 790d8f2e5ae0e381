package org.fazhi.desktop.control.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.workspace.Job;
import org.junit.jupiter.api.Test;

class JobBarTest extends ScreenTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private JobBar bar;

    @Override
    protected boolean hasExample() {
        return false;
    }

    private Job<String> follow(CountDownLatch end, String result) {
        Job<String> job = workspace().run(result, _ -> {
            end.await();
            return result;
        });
        interact(() -> bar.follow(job, done::add, failure -> done.add(failure.toString())));
        return job;
    }

    @Test
    void of_two_jobs_the_second_counts_and_the_bar_runs_until_it_ends() {
        interact(() -> show(bar = new JobBar()));
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Job<String> outranked = follow(first, "旧的打算");
        Job<String> job = follow(second, "新的打算");
        first.countDown();
        outranked.result().handle((_, _) -> "").join();
        settle();
        assertThat(bar.isRunning()).isTrue();
        assertThat(done).isEmpty();

        second.countDown();
        job.result().join();
        until(() -> !bar.isRunning());
        assertThat(done).containsExactly("新的打算");
    }
}
