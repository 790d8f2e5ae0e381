package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is worked out of an answer beside the interface thread. */
class ComputedAnswerTest {
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final List<String> worked = new ArrayList<>();
    private final CompletableFuture<Integer> derived = LatestAnswer.computedFrom(answer, read -> {
        worked.add(read);
        return read.length();
    });

    @Test
    void nothing_is_read_or_worked_out_of_what_was_cancelled() {
        derived.cancel(false);
        assertThat(answer).isCancelled();
        answer.complete("晚到的");
        assertThat(worked).isEmpty();
    }

    @Test
    void an_answer_is_worked_out_once() {
        answer.complete("三个字");
        assertThat(derived).isCompletedWithValue(3);
        assertThat(worked).hasSize(1);
    }

    @Test
    void a_failure_stays_one() {
        answer.completeExceptionally(new IllegalStateException("读不出"));
        assertThat(derived).isCompletedExceptionally();
        assertThat(worked).isEmpty();
    }
}
