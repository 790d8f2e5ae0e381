package org.fazhi;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.language.Messages;

/** A fault of the program that nobody caught while a command runs (命令行里的意外): told on the error stream. */
final class FaultInCommand implements Thread.UncaughtExceptionHandler {
    /** What a command ends with when the fault is the program's. */
    private static final int FAULT = 70;

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        Logger.getLogger(FaultInCommand.class.getName()).log(Level.SEVERE, thread.getName(), fault);
        System.err.println(Messages.of(Main.class).say("fault", fault));
        // Commands run on the main thread: without it nothing more is done.
        if (thread.getName().equals("main")) System.exit(FAULT);
    }
}
