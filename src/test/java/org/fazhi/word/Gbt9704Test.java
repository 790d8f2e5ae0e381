package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** A checker that broke down has found nothing, and says nothing of the document. */
class Gbt9704Test {

    private static List<String> run(String script) throws IOException, InterruptedException {
        return Gbt9704.failures(new ProcessBuilder("sh", "-c", script));
    }

    @Test
    void what_the_checker_says_is_taken_by_how_it_ends() throws IOException, InterruptedException {
        assertThat(run("echo all well; exit 0")).isEmpty();
        assertThat(run("echo margin FAIL 36; echo head PASS; exit 1")).containsExactly("margin FAIL 36");
        assertThatThrownBy(() -> run("echo no soffice; exit 2")).isInstanceOf(TestAbortedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'Traceback (most recent call last):' >&2; exit 1",
                "echo margin FAIL 36; echo 'Traceback (most recent call last):' >&2; exit 1",
                "exit 1",
                "exit 137"
            })
    void a_checker_that_broke_down_fails_the_test(String script) {
        assertThatThrownBy(() -> run(script)).isInstanceOf(AssertionError.class).hasMessageContaining("ended with");
    }
}
