package org.fazhi.cli;

import java.nio.file.Path;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which workspace a command works on, whatever the year: {@code --workspace W}. */
final class WorkspaceOptions {
    @Option(names = "--workspace", required = true, paramLabel = "W", description = "${bundle:option.workspace}")
    private Path workspace;

    @Mixin
    private OpeningOptions opening = new OpeningOptions();

    Path folder() {
        return workspace.toAbsolutePath().normalize();
    }

    /** Opens a workspace that is there. */
    Workspace open(Terminal terminal) {
        if (!Workspace.isAt(folder())) {
            throw new Refused(Messages.of(WorkspaceOptions.class).say("workspace.absent", folder()));
        }
        return opening.open(folder(), terminal);
    }
}
