package org.fazhi.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits, without sleeping, until something has come about in the window; for a machine that does other things too. */
public final class Waiting {
    public static final int PATIENCE_SECONDS = Integer.getInteger("fazhi.patience", 120);

    private Waiting() {}

    /** Lets the interface do what is due, what that put off until later, and what came of the layout that followed; nothing where a condition is asked, on its own thread. */
    public static void settle() {
        if (Platform.isFxApplicationThread()) return;
        CountDownLatch settled = new CountDownLatch(1);
        Platform.runLater(() -> Platform.runLater(() -> afterLayout(() -> Platform.runLater(settled::countDown))));
        await(settled);
    }

    /** The timer of a pulse rings before its layout; what is put off then comes after it. */
    private static void afterLayout(Runnable action) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(action);
            }
        }.start();
    }

    private static void await(CountDownLatch settled) {
        try {
            if (!settled.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new AssertionError("the interface did not answer within " + PATIENCE_SECONDS + " seconds");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

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
