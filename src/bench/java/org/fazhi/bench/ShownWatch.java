package org.fazhi.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Watches from inside a started program for its window, prints after how many milliseconds of the process it was shown
 * and the interface thread free again, and when it was filled; then ends the program.
 */
final class ShownWatch {
    private ShownWatch() {}

    /** @param filled what the scene shows once the window is of use */
    static void start(Predicate<Scene> filled) {
        Thread.ofPlatform().daemon().start(() -> {
            await(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
            afterThisPulse();
            double shown = sinceStart();
            await(() -> Window.getWindows().stream().anyMatch(window -> filled.test(window.getScene())));
            afterThisPulse();
            System.out.println("shown " + shown + " filled " + sinceStart());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        });
    }

    /** Asks every few milliseconds; looking from another thread is safe enough for a list of one window. */
    private static void await(BooleanSupplier condition) {
        while (true) {
            try {
                if (condition.getAsBoolean()) return;
                Thread.sleep(4);
            } catch (ConcurrentModificationException | NullPointerException beingBuilt) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static void afterThisPulse() {
        CountDownLatch free = new CountDownLatch(1);
        Platform.runLater(free::countDown);
        try {
            free.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static double sinceStart() {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(started, Instant.now()).toNanos() / 1e6;
    }
}
