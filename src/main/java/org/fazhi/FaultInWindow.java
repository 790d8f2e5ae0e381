package org.fazhi;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;

/**
 * A fault of the program that nobody caught before its window was there (启动时的意外). It may be the window's toolkit that
 * does not start, so it is told by the other one that Java brings along.
 */
final class FaultInWindow implements Thread.UncaughtExceptionHandler {
    private static final Messages MESSAGES = Messages.of(Main.class);
    private static final Logger LOG = Logger.getLogger(FaultInWindow.class.getName());
    private static final int FAULT = 70;
    private static final int ROWS = 12;
    private static final int COLUMNS = 72;

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        try {
            LOG.log(Level.SEVERE, thread.getName(), fault);
            String details = Failed.details(fault);
            System.err.println(MESSAGES.say("fault", details));
            show(details);
        } catch (RuntimeException | Error noDisplay) {
            // Told by an exception, an AWTError or a class that cannot be loaded, whatever the system.
            LOG.log(Level.SEVERE, "not shown", noDisplay);
            System.err.println(MESSAGES.say("display.none"));
        } finally {
            System.exit(FAULT);
        }
    }

    private static void show(String details) {
        JTextArea text = new JTextArea(details, ROWS, COLUMNS);
        text.setEditable(false);
        Object[] content = {MESSAGES.say("fault.start"), new JScrollPane(text)};
        JOptionPane.showMessageDialog(null, content, MESSAGES.say("fault.title"), JOptionPane.ERROR_MESSAGE);
    }
}
