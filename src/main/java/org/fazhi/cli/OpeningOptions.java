package org.fazhi.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Option;

/** How a command opens its workspace: {@code --operator NAME}. */
final class OpeningOptions {
    @Option(names = "--operator", paramLabel = "NAME", description = "${bundle:option.operator}")
    private Optional<String> operator = Optional.empty();

    /** Says what was put right in opening. */
    Workspace open(Path folder, Terminal terminal) {
        Workspace workspace = Workspace.open(folder);
        try {
            operator.ifPresent(workspace.operators()::choose);
        } catch (RuntimeException refused) {
            workspace.close();
            throw refused;
        }
        workspace.openingNotice().ifPresent(terminal::warn);
        return workspace;
    }
}
