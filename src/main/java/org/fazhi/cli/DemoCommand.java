package org.fazhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.check.Finding;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.fazhi.workspace.example.ExampleYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code demo}: the whole job on the shipped example. It makes a workspace of its own and never touches one that is there.
 */
@Command(name = "demo", header = "${bundle:demo}")
final class DemoCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(DemoCommand.class);
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:option.out}")
    private Path out;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        Path kept = folder.resolve("workspace");
        if (Files.exists(kept)) throw new Refused(MESSAGES.say("demo.exists", kept));
        try (Workspace workspace = Workspace.open(kept)) {
            terminal.say(MESSAGES.say("demo.workspace", kept));
            YearBook book = fill(workspace, folder);
            check(workspace, book);
            ExportCommand.report(terminal, workspace, book, folder.resolve(MESSAGES.say("demo.report")));
            ExportCommand.export(terminal::say, workspace, book, folder.resolve(MESSAGES.say("demo.indicators")));
            return ExitStatus.DONE;
        }
    }

    private YearBook fill(Workspace workspace, Path folder) {
        ExampleFilling.Filled filled = new ExampleFilling(workspace, ExampleYear.YEARS.getFirst())
                .fill(folder)
                .join();
        ImportReport.text(filled.lastYear(), false).forEach(terminal::say);
        YearBook book = filled.book();
        List<LedgerLine> kept = LedgerLine.all(book).stream()
                .filter(ledger -> ledger.rows() > 0)
                .toList();
        terminal.say(MESSAGES.say(
                "demo.entered",
                book.year(),
                filled.entered(),
                kept.size(),
                kept.stream().mapToLong(LedgerLine::rows).sum(),
                book.texts().size(),
                book.problems().size(),
                book.nextYear().size()));
        return book;
    }

    private void check(Workspace workspace, YearBook book) {
        List<Finding> findings = workspace.check(book);
        terminal.say(FindingLine.summary(findings));
        findings.forEach(finding -> terminal.say("  " + FindingLine.text(finding)));
    }
}
