package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private static final class Written extends Handler {
        private final List<Throwable> faults = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord one) {
            if (one.getLevel() == Level.SEVERE) faults.add(one.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Logger log = Logger.getLogger(UncaughtFaults.class.getName());
    private final Written written = new Written();

    @BeforeEach
    void listenToTheLog() {
        // Not into the output of the tests.
        log.setUseParentHandlers(false);
        log.addHandler(written);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(written);
        log.setUseParentHandlers(true);
    }

    @Test
    void every_fault_is_written_into_the_log_whether_it_is_told_or_not() {
        UncaughtFaults faults = new UncaughtFaults(session().window(), folder().resolve("logs"));
        Throwable first = new StackOverflowError();
        Throwable second = new IllegalStateException("画不出");
        faults.uncaughtException(Thread.currentThread(), first);
        until(() -> dialogs() == 1);
        faults.uncaughtException(Thread.currentThread(), second);
        assertThat(written.faults).containsExactly(first, second);
        assertThat(dialogs()).isEqualTo(1);
        assertThat(words("#error-log")).contains(folder().resolve("logs").toString());
        pictures("程序意外", dialog("#error-sentence"), 520, 260);
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
