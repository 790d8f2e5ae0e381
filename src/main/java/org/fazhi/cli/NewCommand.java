package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.fazhi.workspace.example.ExampleYear;
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
        requireKnownCatalogue();
        if (demo) requireYearOfExample();
        int year = where.year();
        try (Workspace workspace = where.openOrMake(terminal)) {
            if (workspace.years().contains(year)) throw new Refused(MESSAGES.say("year.exists", year));
            if (demo) {
                new ExampleFilling(workspace, year).fill().join();
                terminal.say(MESSAGES.say("example.filled", year, workspace.folder()));
            } else {
                YearBook book = workspace.createYear(year, catalogue).join();
                String name = book.catalogue().name();
                terminal.say(MESSAGES.say("year.created", year, workspace.folder(), name));
            }
            return ExitStatus.DONE;
        }
    }

    private void requireKnownCatalogue() {
        List<String> known = BuiltInCatalogues.codes();
        if (!catalogue.isEmpty() && !known.contains(catalogue)) {
            throw new Refused(MESSAGES.say("catalogue.unknown", catalogue, String.join("、", known)));
        }
    }

    private void requireYearOfExample() {
        if (ExampleYear.YEARS.contains(where.year())) return;
        String years = ExampleYear.YEARS.stream().map(String::valueOf).collect(Collectors.joining(MESSAGES.say("or")));
        throw new Refused(MESSAGES.say("example.year", years));
    }
}
