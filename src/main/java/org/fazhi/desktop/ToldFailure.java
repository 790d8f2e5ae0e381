package org.fazhi.desktop;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.fazhi.desktop.control.dialog.ErrorDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Refused;

/** Says that something failed, in the error dialog, and writes it into the log (告知失败). */
public final class ToldFailure {
    private static final Messages MESSAGES = Messages.of(ToldFailure.class);
    private static final Logger LOG = Logger.getLogger(ToldFailure.class.getName());

    private ToldFailure() {}

    /** @param what names what failed, such as 导出报告 */
    public static void show(Stage window, Path logs, String what, Throwable failure) {
        ErrorDialog.show(window, sentence(what, failure), Failed.cause(failure), logs);
    }

    /** As above, with 重试. */
    static void show(Stage window, Path logs, String what, Throwable failure, Runnable again) {
        ErrorDialog.show(window, sentence(what, failure), Failed.cause(failure), logs, again);
    }

    /** Writes a failure into the log and gives the sentence that tells of it. */
    static String sentence(String what, Throwable failure) {
        Throwable cause = Failed.cause(failure);
        // What failed may be called by a name of somebody: the log keeps only where.
        LOG.log(Level.WARNING, "failed", cause);
        return cause instanceof Refused refused ? refused.getMessage() : MESSAGES.say("failed", what);
    }
}
