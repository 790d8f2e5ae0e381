package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Long work tells how far it is, stops when asked, and says in words what it met with. */
class JobTest {

    @Test
    void progress_is_told_to_whoever_watches_and_can_be_asked_for() {
        List<Job.Progress> told = new ArrayList<>();
        Job<String> job = new Job<>("导出");
        job.onProgress(told::add);
        assertThat(job.progress()).isEqualTo(new Job.Progress(0, ""));

        job.run(working -> {
            working.report(0.5, "一半");
            working.report(-1, "不知多少");
            return "好";
        });

        assertThat(told).containsExactly(new Job.Progress(0.5, "一半"), new Job.Progress(-1, "不知多少"));
        assertThat(job.progress()).isEqualTo(told.getLast());
        assertThat(job.title()).isEqualTo("导出");
        assertThat(job.result().join()).isEqualTo("好");
    }

    @Test
    void a_job_cancelled_before_it_began_does_nothing() {
        List<String> done = new ArrayList<>();
        Job<String> job = new Job<>("导出");

        job.cancel();
        job.run(_ -> {
            done.add("做了");
            return "好";
        });

        assertThat(done).isEmpty();
        assertThatThrownBy(() -> job.result().join()).isInstanceOf(CancellationException.class);
    }

    @Test
    void work_stops_where_it_looks_whether_it_was_cancelled() {
        List<String> done = new ArrayList<>();
        Job<String> job = new Job<>("导出");

        job.run(working -> {
            done.add("第一步");
            working.stopIfCancelled();
            working.cancel();
            working.stopIfCancelled();
            done.add("第二步");
            return "好";
        });

        assertThat(done).containsExactly("第一步");
        assertThat(job.result()).isCompletedExceptionally();
    }

    @Test
    void no_memory_is_a_refusal_and_any_other_failure_is_told_as_it_is() {
        Job<String> small = new Job<>("导入");
        small.run(_ -> {
            throw new OutOfMemoryError("heap");
        });
        Job<String> faulty = new Job<>("导入");
        faulty.run(_ -> {
            throw new IllegalStateException("程序的错");
        });

        assertThatThrownBy(() -> small.result().join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("内存不够");
        assertThatThrownBy(() -> faulty.result().join()).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_worker_does_one_thing_after_the_other_and_nothing_once_it_is_closed() throws Exception {
        Worker worker = new Worker();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> done = new ArrayList<>();
        Job<String> first = worker.run("一", _ -> {
            begun.countDown();
            goOn.await();
            done.add("一");
            return "一";
        });
        Job<String> second = worker.run("二", _ -> {
            done.add("二");
            return "二";
        });
        begun.await();
        assertThat(second.result()).isNotDone();
        goOn.countDown();
        assertThat(second.result().join()).isEqualTo("二");
        assertThat(first.result()).isCompletedWithValue("一");

        worker.close();

        assertThat(done).containsExactly("一", "二");
        assertThatThrownBy(() -> worker.run("三", _ -> "三").result().join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("已经关闭");
    }
}
