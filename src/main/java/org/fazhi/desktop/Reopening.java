package org.fazhi.desktop;

import org.fazhi.workspace.Backups;
import org.fazhi.workspace.backup.PreparedRestore;

/** Closes the workspace, puts a backup in its place and opens it again (重新打开); the window says so meanwhile. */
@FunctionalInterface
public interface Reopening {
    /** @param backups who prepared the backup */
    void putBack(Backups backups, PreparedRestore prepared);
}
