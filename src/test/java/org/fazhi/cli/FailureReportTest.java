package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.Test;

/** A refusal is a sentence, a fault of the program a file with its details. */
class FailureReportTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FailureReport report = new FailureReport(new Terminal(new PrintWriter(out), new PrintWriter(err)));

    @Test
    void a_refusal_is_told_in_its_own_words_however_deep_it_comes_from() {
        int status = report.report(new CompletionException(new CompletionException(new Refused("数据没有改动。"))));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("数据没有改动。");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_fault_is_told_with_a_file_that_holds_all_of_it_but_what_failures_say() throws IOException {
        int status = report.report(new IllegalStateException("深处", new ArithmeticException("除以零")));

        assertThat(status).isEqualTo(70);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("程序出了错，没有做完；已保存的数据没有受影响").doesNotContain("深处");
        Path details = Path.of(err.toString().strip().replaceAll("^.*详细情况记在 (.+)。$", "$1"));
        try {
            assertThat(details)
                    .content()
                    .contains("IllegalStateException", "Caused by: java.lang.ArithmeticException", "FailureReportTest")
                    .doesNotContain("深处", "除以零");
        } finally {
            Files.delete(details);
        }
    }

    @Test
    void an_error_of_the_machine_is_a_fault_too() throws IOException {
        assertThat(report.report(new StackOverflowError())).isEqualTo(70);
        Files.delete(Path.of(err.toString().strip().replaceAll("^.*详细情况记在 (.+)。$", "$1")));
    }
}
