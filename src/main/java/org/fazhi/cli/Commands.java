package org.fazhi.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one command line (命令行). */
public final class Commands {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fazhi.cli.messages");

    private Commands() {}

    /** Does what the arguments say and returns the exit status. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(utf8(out), utf8(err));
        FailureReport failures = new FailureReport(terminal);
        try {
            return commandLine(terminal, failures).execute(arguments.toArray(String[]::new));
        } catch (Error fault) {
            return failures.report(fault);
        }
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static CommandLine commandLine(Terminal terminal, FailureReport failures) {
        CommandLine commands = new CommandLine(new Program(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(enter(terminal))
                .addSubcommand(new AbsentCommand(terminal))
                .addSubcommand(new AttachCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new RenewCommand(terminal))
                .addSubcommand(new RolloverCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ApproveCommand(terminal))
                .addSubcommand(new FileCommand(terminal))
                .addSubcommand(new UnlockCommand(terminal))
                .addSubcommand(new DifferencesCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal));
        return speakChinese(commands)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(new WrongUsage(terminal))
                .setExecutionExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpWidth(100);
    }

    /** A value may be negative: -3% is no option. */
    private static CommandLine enter(Terminal terminal) {
        return new CommandLine(new EnterCommand(terminal)).setUnmatchedOptionsArePositionalParams(true);
    }

    private static CommandLine speakChinese(CommandLine command) {
        command.setResourceBundle(WORDS);
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(WORDS.getString("usage.synopsis"))
                .synopsisSubcommandLabel(WORDS.getString("usage.command"))
                .parameterListHeading(WORDS.getString("usage.parameters"))
                .optionListHeading(WORDS.getString("usage.options"))
                .commandListHeading(WORDS.getString("usage.commands"))
                .adjustLineBreaksForWideCJKCharacters(true);
        command.getSubcommands().values().forEach(Commands::speakChinese);
        return command;
    }

    /** The program as a whole: says what commands there are. */
    @Command(name = "./run.sh", header = "${bundle:program}", footer = "${bundle:program.footer}")
    private static final class Program implements Callable<Integer> {
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
}
