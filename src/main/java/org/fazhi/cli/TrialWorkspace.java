package org.fazhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.disk.Disk;
import org.fazhi.workspace.Workspace;

/** A workspace that is gone afterwards (试用工作区): what would be made is tried on it, and nothing is made. */
record TrialWorkspace(Path folder, Workspace workspace) implements AutoCloseable {

    static TrialWorkspace open() {
        try {
            Path folder = Files.createTempDirectory("fazhi-trial");
            return new TrialWorkspace(folder, Workspace.open(folder.resolve("workspace")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        workspace.close();
        try {
            Disk.remove(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
