package org.fazhi.desktop;

import java.util.concurrent.CancellationException;
import org.fazhi.workspace.Failed;

/**
 * Failures of what is read, told once until something was read again (只说一次). Parts of the window that read beside each
 * other share one: one trouble is one dialog.
 */
public final class ToldOnce {

    /** Tells that something could not be read. */
    @FunctionalInterface
    public interface Teller {
        void tell(Throwable failure, Runnable again);
    }

    private final Teller teller;
    private boolean told;

    public ToldOnce(Teller teller) {
        this.teller = teller;
    }

    /** What was cancelled is no failure. {@code again} is 重试. */
    public void tell(Throwable failure, Runnable again) {
        if (told || Failed.cause(failure) instanceof CancellationException) return;
        told = true;
        teller.tell(failure, () -> {
            told = false;
            again.run();
        });
    }

    void read() {
        told = false;
    }
}
