package org.fazhi.desktop.day;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears of everything that nobody caught, and of everything the program logs as severe. */
final class FaultWatch extends Handler {
    private static final Logger PROGRAM = Logger.getLogger("org.fazhi");

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    void begin() {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> faults.add(fault));
        PROGRAM.addHandler(this);
    }

    void end() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        PROGRAM.removeHandler(this);
    }

    List<Throwable> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void publish(LogRecord told) {
        if (told.getLevel() == Level.SEVERE)
            faults.add(told.getThrown() == null ? new AssertionError(told.getMessage()) : told.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
