package org.fazhi.cli;

import java.nio.file.Path;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which workspace and which year a command works on: {@code --workspace W --year 2020}. */
final class YearOptions {
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;

    @Option(names = "--workspace", required = true, paramLabel = "W", description = "${bundle:option.workspace}")
    private Path workspace;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:option.year}")
    private int year;

    @Mixin
    private OpeningOptions opening = new OpeningOptions();

    Path folder() {
        return workspace.toAbsolutePath().normalize();
    }

    int year() {
        if (year < EARLIEST || year > LATEST) throw new Refused(messages().say("year.impossible", year));
        return year;
    }

    /** Opens a workspace that is there; only {@code new} and {@code import --create} make one. */
    Workspace open(Terminal terminal) {
        if (!Workspace.isAt(folder())) throw new Refused(messages().say("workspace.absent", folder()));
        return opening.open(folder(), terminal);
    }

    /** Opens the workspace, making it when there is none. */
    Workspace openOrMake(Terminal terminal) {
        return opening.open(folder(), terminal);
    }

    private static Messages messages() {
        return Messages.of(YearOptions.class);
    }
}
