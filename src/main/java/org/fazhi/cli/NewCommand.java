package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.catalogue.BuiltInCatalogues;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new}: begins a year, in a new workspace if there is none. */
@Command(name = "new", header = "${bundle:new}")
final class NewCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(NewCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--catalogue", paramLabel = "CODE", description = "${bundle:option.catalogue}")
    private String catalogue = "";

    @Option(names = "--demo", description = "${bundle:option.demo}")
    private boolean demo;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int year = where.year();
        if (!catalogue.isEmpty() && !BuiltInCatalogues.codes().contains(catalogue)) {
            throw new Refused(
                    MESSAGES.say("catalogue.unknown", catalogue, String.join("、", BuiltInCatalogues.codes())));
        }
        try (Workspace workspace = where.openOrMake()) {
            if (workspace.years().contains(year)) throw new Refused(MESSAGES.say("year.exists", year));
            if (demo) return fill(workspace, year);
            var book = workspace.createYear(year, catalogue).join();
            terminal.say(MESSAGES.say(
                    "year.created", year, workspace.folder(), book.catalogue().name()));
            return ExitStatus.DONE;
        }
    }

    private int fill(Workspace workspace, int year) {
        terminal.say(MESSAGES.say("example.filled", year, workspace.folder()));
        return ExitStatus.DONE;
    }
}
