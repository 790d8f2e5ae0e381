package org.fazhi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.IndicatorExport;
import org.fazhi.workspace.filing.ReportExport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: writes the report, the indicator workbook, or both. */
@Command(name = "export", header = "${bundle:export}")
final class ExportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(ExportCommand.class);
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--report", paramLabel = "F.docx", description = "${bundle:option.report}")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--indicators", paramLabel = "F.xlsx", description = "${bundle:option.indicators}")
    private Optional<Path> indicators = Optional.empty();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (report.isEmpty() && indicators.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("export.what"));
        }
        try (Workspace workspace = where.open()) {
            YearBook book = workspace.book(where.year());
            boolean finished =
                    report.map(file -> export(terminal, workspace, book, file)).orElse(true);
            indicators.ifPresent(file -> export(terminal, book, file));
            return finished ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }

    static void export(Terminal terminal, YearBook book, Path file) {
        new IndicatorExport().write(book, file);
        terminal.say(MESSAGES.say("export.indicators", file));
    }

    /** Exports the report. What keeps it from being filed is named, and the document then is a marked draft. */
    static boolean export(Terminal terminal, Workspace workspace, YearBook book, Path file) {
        List<ReportExport.Blocker> blockers = new ReportExport(workspace).write(book, file, ReportExport.Purpose.DRAFT);
        if (blockers.isEmpty()) {
            terminal.say(MESSAGES.say("export.report", file));
        } else {
            terminal.warn(MESSAGES.say("export.draft", file, blockers.size()));
            blockers.forEach(blocker -> terminal.warn("  " + blocker.reason()));
        }
        return blockers.isEmpty();
    }
}
