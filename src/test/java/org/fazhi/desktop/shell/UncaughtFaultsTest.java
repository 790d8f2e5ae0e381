package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

/** What nobody caught is told, once at a time. */
class UncaughtFaultsTest extends ScreenTest {

    @Override
    protected boolean hasExample() {
        return false;
    }

    private int dialogs() {
        return lookup("#error-sentence").queryAll().size();
    }

    @Test
    void a_fault_on_any_thread_is_told_once_and_the_next_one_after_it_was_read() {
        UncaughtFaults faults = new UncaughtFaults(session().window(), folder().resolve("logs"));
        for (int frame = 0; frame < 3; frame++)
            faults.uncaughtException(Thread.currentThread(), new StackOverflowError());
        until(() -> dialogs() == 1);
        assertThat(words("#error-sentence")).startsWith("程序出了意外");
        press("#error-close");
        assertThat(dialogs()).isZero();

        faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
        until(() -> dialogs() == 1);
    }
}
