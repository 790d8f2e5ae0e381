package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A check that fails is never a check that found nothing; what is changed quickly is checked once. */
class FindingsWatchTest extends ScreenTest {
    private final List<CheckResult> told = new CopyOnWriteArrayList<>();

    private CheckResult toldOf(FindingsWatch watch) {
        interact(() -> watch.recheck(session().book()));
        until(() -> !told.isEmpty());
        watch.stop();
        return told.getFirst();
    }

    @Test
    void a_failure_is_told_as_one() {
        assertThat(toldOf(new FindingsWatch(
                        _ -> {
                            throw new IllegalStateException("公式");
                        },
                        (_, result) -> told.add(result))))
                .isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void an_error_of_the_machine_too() {
        assertThat(toldOf(new FindingsWatch(
                        _ -> {
                            throw new StackOverflowError();
                        },
                        (_, result) -> told.add(result))))
                .isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void only_a_check_that_ended_is_clean() {
        assertThat(toldOf(new FindingsWatch(_ -> List.of(), (_, result) -> told.add(result))))
                .isEqualTo(new CheckResult.Found(List.of()));
    }

    @Test
    void of_a_quick_series_only_the_last_is_checked() {
        AtomicInteger checks = new AtomicInteger();
        FindingsWatch watch = new FindingsWatch(
                _ -> {
                    checks.incrementAndGet();
                    return List.of();
                },
                (_, result) -> told.add(result));
        interact(() -> {
            for (int change = 0; change < 5; change++) watch.recheck(session().book());
        });
        until(() -> !told.isEmpty());
        watch.stop();
        assertThat(checks).hasValue(1);
    }
}
