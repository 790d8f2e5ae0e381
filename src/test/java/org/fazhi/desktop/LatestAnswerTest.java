package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What one place of the window reads. */
class LatestAnswerTest extends ScreenTest {
    private final List<String> answers = new ArrayList<>();
    private final List<Runnable> retries = new ArrayList<>();
    private final LatestAnswer reading = new LatestAnswer((_, again) -> retries.add(again));
    private int asked;

    @Override
    protected boolean hasExample() {
        return false;
    }

    private CompletableFuture<String> ask(CompletableFuture<String> answer) {
        interact(() -> reading.ask(
                () -> {
                    asked++;
                    return answer;
                },
                answers::add));
        return answer;
    }

    private void fail(CompletableFuture<String> answer) {
        fail(answer, new IllegalStateException("读不出"));
    }

    private void fail(CompletableFuture<String> answer, Throwable failure) {
        answer.completeExceptionally(failure);
        settle();
    }

    @Test
    void the_newest_question_outranks_the_one_before() {
        CompletableFuture<String> first = ask(new CompletableFuture<>());
        CompletableFuture<String> second = ask(new CompletableFuture<>());
        assertThat(first).isCancelled();
        second.complete("后问的");
        settle();
        assertThat(answers).containsExactly("后问的");
        assertThat(retries).isEmpty();
    }

    @Test
    void an_answer_that_comes_after_a_newer_question_is_dropped() {
        CompletableFuture<String> first = new CompletableFuture<>();
        // It was being given already when it was cancelled.
        interact(() -> {
            reading.ask(() -> first, answers::add);
            first.complete("先问的");
            reading.ask(() -> CompletableFuture.completedFuture("后问的"), answers::add);
        });
        settle();
        assertThat(answers).containsExactly("后问的");
    }

    @Test
    void a_failure_is_told_once_however_often_it_comes() {
        fail(ask(new CompletableFuture<>()));
        fail(ask(new CompletableFuture<>()));
        fail(ask(new CompletableFuture<>()));
        assertThat(retries).hasSize(1);
    }

    @Test
    void places_that_share_their_failures_tell_one_and_each_shows_its_own() {
        ToldOnce failures = new ToldOnce((_, again) -> retries.add(again));
        List<String> unread = new ArrayList<>();
        for (String place : List.of("表格", "合计")) {
            LatestAnswer reading = new LatestAnswer(failures);
            CompletableFuture<String> answer = new CompletableFuture<>();
            interact(() -> reading.ask(() -> answer, answers::add, () -> unread.add(place)));
            fail(answer);
        }
        assertThat(retries).hasSize(1);
        assertThat(unread).containsExactly("表格", "合计");
    }

    @Test
    void what_was_cancelled_is_no_failure() {
        fail(ask(new CompletableFuture<>()), new CompletionException(new CancellationException()));
        assertThat(retries).isEmpty();
        fail(ask(new CompletableFuture<>()));
        assertThat(retries).hasSize(1);
    }

    @Test
    void in_the_window_a_failure_is_told_once_with_retry() {
        LatestAnswer reading = session().latest("读取台账");
        Supplier<CompletableFuture<String>> unreadable = () -> {
            asked++;
            return CompletableFuture.failedFuture(new IllegalStateException("读不出"));
        };
        interact(() -> reading.ask(unreadable, answers::add));
        interact(() -> reading.ask(unreadable, answers::add));
        settle();
        assertThat(lookup("#error-sentence").queryAll()).hasSize(1);
        assertThat(words("#error-sentence")).contains("读取台账");
        press("#error-again");
        assertThat(asked).isEqualTo(3);
        assertThat(lookup("#error-sentence").queryAll()).hasSize(1);
        pictures("出错可重试", dialog("#error-sentence"), 520, 260);
        press("#error-close");
        assertThat(lookup("#error-sentence").tryQuery()).isEmpty();
    }

    @Test
    void retry_asks_again_and_tells_when_that_fails_too() {
        fail(ask(new CompletableFuture<>()));
        interact(retries.getFirst());
        settle();
        assertThat(asked).isEqualTo(2);
        assertThat(retries).hasSize(2);
    }

    @Test
    void after_an_answer_the_next_failure_is_told() {
        fail(ask(new CompletableFuture<>()));
        ask(CompletableFuture.completedFuture("好了"));
        settle();
        fail(ask(new CompletableFuture<>()));
        assertThat(answers).containsExactly("好了");
        assertThat(retries).hasSize(2);
    }
}
