package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fazhi.desktop.control.dialog.ErrorDialog;
import org.fazhi.language.Messages;

/**
 * Faults of the program that nobody caught while the window is open (程序意外): each is logged, and one is told at a time,
 * for a fault in drawing comes back with every frame.
 */
final class UncaughtFaults implements Thread.UncaughtExceptionHandler {
    private static final Messages MESSAGES = Messages.of(UncaughtFaults.class);
    private static final Logger LOG = Logger.getLogger(UncaughtFaults.class.getName());

    private final Stage window;
    private final Path logs;
    private final AtomicBoolean telling = new AtomicBoolean();

    UncaughtFaults(Stage window, Path logs) {
        this.window = window;
        this.logs = logs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.SEVERE, "uncaught on " + thread.getName(), fault);
        if (telling.compareAndSet(false, true)) Platform.runLater(() -> tell(fault));
    }

    private void tell(Throwable fault) {
        try {
            ErrorDialog.show(window, MESSAGES.say("fault.uncaught"), fault, logs)
                    .showingProperty()
                    .subscribe(showing -> {
                        if (!showing) telling.set(false);
                    });
        } catch (RuntimeException | Error untold) {
            telling.set(false);
            LOG.log(Level.SEVERE, "not told", untold);
        }
    }
}
