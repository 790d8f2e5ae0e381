package org.fazhi.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits, without sleeping, until something has come about in the window; for a machine that does other things too. */
public final class Waiting {
    public static final int PATIENCE_SECONDS = Integer.getInteger("fazhi.patience", 120);

    private Waiting() {}

    /** What the window answers, asked on the interface thread: elsewhere it would change meanwhile. */
    public static <T> T answer(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** @param condition asked on the interface thread */
    public static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> holds(condition)).get());
        } catch (TimeoutException late) {
            throw new AssertionError("did not come about within " + PATIENCE_SECONDS + " seconds", late);
        }
    }

    /** What is asked of a control that is not there yet does not hold. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (EmptyNodeQueryException notYet) {
            return false;
        }
    }
}
