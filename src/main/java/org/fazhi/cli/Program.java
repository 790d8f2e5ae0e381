package org.fazhi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program as a whole: says what commands there are. */
@Command(name = "./run.sh", header = "${bundle:program}", footer = "${bundle:program.footer}")
final class Program implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "${bundle:option.help}")
    private boolean help;

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!help) spec.commandLine().usage(terminal.err());
        return ExitStatus.WRONG_USAGE;
    }
}
