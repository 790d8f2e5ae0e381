package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.desktop.BusyWorker;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.JobBar;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands of an import while something else is planned for it, and what is let go. */
class PlanningTest extends ScreenTest {
    private static final String REFUSED = "不行";

    private final List<String> shown = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private JobBar jobs;
    private Planning<String, String> planning;

    private final class Desk implements Planning.Desk<String, String> {
        @Override
        public Job<String> plan(String draft) {
            return workspace().run(draft, job -> {
                job.stopIfCancelled();
                if (draft.equals(REFUSED)) throw new Refused("这样" + draft);
                return draft + "的计划";
            });
        }

        @Override
        public void show(String draft, String plan) {
            shown.add(draft + "：" + plan);
        }

        @Override
        public void showUnplanned(String draft, Optional<Throwable> failure) {
            shown.add(draft + "：" + failure.map(Throwable::getMessage).orElse("没有计划"));
        }

        @Override
        public void refuse(Throwable failure) {
            shown.add(failure.getMessage());
        }

        @Override
        public void drop(String plan) {
            dropped.add(plan);
        }
    }

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void begin() {
        interact(() -> {
            jobs = new JobBar();
            planning = new Planning<>(jobs, new Desk());
            planning.begin("甲");
        });
    }

    private void change(String draft) {
        interact(() -> planning.change(_ -> draft));
        until(() -> !jobs.isRunning());
    }

    /** Waits until everything that was asked of the worker has been done, on whatever thread. */
    private void untilDone() {
        workspace().run("等", _ -> "").result().join();
    }

    @Test
    void a_plan_takes_the_place_of_the_one_before_which_is_dropped() {
        change("甲");
        assertThat(planning.plan()).contains("甲的计划");
        change("乙");
        assertThat(planning.draft()).contains("乙");
        assertThat(planning.plan()).contains("乙的计划");
        assertThat(dropped).containsExactly("甲的计划");
    }

    @Test
    void what_is_refused_or_cancelled_leaves_what_was_shown_before() {
        change("甲");
        change(REFUSED);
        try (BusyWorker _ = new BusyWorker(workspace())) {
            interact(() -> {
                planning.change(_ -> "乙");
                jobs.stop();
            });
        }
        until(() -> !jobs.isRunning());
        assertThat(shown).containsExactly("甲：甲的计划", "这样不行", "甲：甲的计划", "甲：甲的计划");
        assertThat(planning.draft()).contains("甲");
        assertThat(planning.plan()).contains("甲的计划");
        assertThat(dropped).isEmpty();
    }

    @Test
    void where_nothing_was_planned_before_a_refusal_or_a_cancelled_planning_leaves_nothing_to_go_on_with() {
        change(REFUSED);
        try (BusyWorker _ = new BusyWorker(workspace())) {
            interact(() -> {
                planning.change(_ -> "乙");
                jobs.stop();
            });
        }
        until(() -> !jobs.isRunning());
        assertThat(shown).containsExactly("不行：这样不行", "乙：没有计划");
        assertThat(planning.plan()).isEmpty();
    }

    @Test
    void a_plan_that_comes_when_another_was_asked_for_is_dropped() {
        interact(() -> {
            planning.change(_ -> "甲");
            untilDone();
            planning.change(_ -> "乙");
        });
        until(() -> !jobs.isRunning());
        assertThat(dropped).containsExactly("甲的计划");
        assertThat(shown).containsExactly("乙：乙的计划");
    }

    @Test
    void a_plan_that_comes_after_the_end_is_dropped() {
        interact(() -> {
            planning.change(_ -> "甲");
            planning.end();
        });
        until(() -> !jobs.isRunning());
        assertThat(dropped).containsExactly("甲的计划");
        assertThat(shown).isEmpty();
    }
}
