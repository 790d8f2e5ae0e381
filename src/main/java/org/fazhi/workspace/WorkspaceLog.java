package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.OwnerOnly;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;

/** The log files of a workspace (日志): what the program met with while the workspace was open. */
final class WorkspaceLog implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkspaceLog.class.getName());
    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;

    private final Logger root = Logger.getLogger("");
    private final FileHandler handler;

    WorkspaceLog(Path logs) {
        try {
            // A percent sign in the path would be read as a pattern.
            String pattern = logs.resolve("fazhi.").toString().replace("%", "%%") + "%g.log";
            handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new LogLines());
            handler.setLevel(Level.INFO);
            handler.setErrorManager(new Silent());
        } catch (IOException failure) {
            throw new Refused(Messages.of(WorkspaceLog.class).say("folder.not_writable", logs), failure);
        }
        OwnerOnly.narrowAll(logs);
        root.addHandler(handler);
        LOG.info(() -> ProgramVersion.program() + ", Java " + System.getProperty("java.runtime.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    /** A log that cannot be written, on a full disk for example, is silent: the action itself fails and says so. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {
            // What is not logged is lost; nothing else is.
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }
}
