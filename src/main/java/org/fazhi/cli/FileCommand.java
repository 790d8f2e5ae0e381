package org.fazhi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingOutcome;
import org.fazhi.workspace.filing.YearFiling;
import org.fazhi.workspace.progress.Obstacle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code file} (定稿): files a year that nothing stands against, or writes the files of a filing again. */
@Command(name = "file", header = "${bundle:file}")
final class FileCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(FileCommand.class);
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:file.out}")
    private Path out;

    @Option(names = "--ledger", paramLabel = "CODE", description = "${bundle:file.ledger}")
    private List<String> ledgers = List.of();

    @Option(names = "--no-ledgers", description = "${bundle:file.no_ledgers}")
    private boolean noLedgers;

    @Option(names = "--again", paramLabel = "N", description = "${bundle:file.again}")
    private Optional<Integer> again = Optional.empty();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** What {@code --json} prints of a year that was filed, or of a filing that was written again. */
    private record Report(boolean filed, String folder, FilingLine filing) {}

    /** What {@code --json} prints of a year that is not filed. */
    private record Standing(boolean filed, List<Reason> reasons) {}

    private record Reason(String sort, String place, String message) {}

    FileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!ledgers.isEmpty() && noLedgers || again.isPresent() && (noLedgers || !ledgers.isEmpty()))
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("file.ledgers.both"));
        Path folder = out.toAbsolutePath().normalize();
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            if (again.isPresent()) {
                Filing filing = FilingLine.find(book, again.get());
                new YearFiling(workspace)
                        .again(where.year(), filing, folder)
                        .result()
                        .join();
                told(filing, folder, "file.again.done");
                return ExitStatus.DONE;
            }
            FilingOutcome outcome = new YearFiling(workspace)
                    .file(where.year(), folder, chosen(book))
                    .result()
                    .join();
            return switch (outcome) {
                case FilingOutcome.Filed(Filing filing, Path _) -> {
                    told(filing, folder, "file.done");
                    yield ExitStatus.DONE;
                }
                case FilingOutcome.Blocked(List<Obstacle> obstacles) -> {
                    refused(obstacles);
                    yield ExitStatus.REFUSED;
                }
            };
        }
    }

    private List<String> chosen(YearBook book) {
        if (noLedgers) return List.of();
        if (ledgers.isEmpty())
            return YearFiling.offered(book).stream().map(Ledger::code).toList();
        CatalogueSearch search = new CatalogueSearch(book.catalogue());
        return ledgers.stream()
                .map(search::ledger)
                .map(Ledger::code)
                .distinct()
                .peek(code -> requireRows(book, code))
                .toList();
    }

    private static void requireRows(YearBook book, String code) {
        if (book.rows(code) == 0)
            throw new Refused(MESSAGES.say("file.ledger.empty", book.catalogue().ledgerName(code), book.year()));
    }

    private void told(Filing filing, Path folder, String key) {
        if (json) {
            terminal.json(new Report(true, folder.toString(), FilingLine.of(filing)));
            return;
        }
        terminal.say(MESSAGES.say(key, where.year(), filing.number(), folder));
        for (FiledFile file : filing.files())
            terminal.say(MESSAGES.say("file.file", file.name(), file.bytes(), file.hash()));
        terminal.say(MESSAGES.say("file.snapshot", filing.snapshot()));
    }

    private void refused(List<Obstacle> obstacles) {
        terminal.warn(MESSAGES.say("file.refused", Obstacle.verdict(where.year(), obstacles)));
        obstacles.stream().flatMap(Obstacle::lines).forEach(terminal::warn);
        if (json)
            terminal.json(new Standing(
                    false, obstacles.stream().flatMap(FileCommand::reasons).toList()));
    }

    private static Stream<Reason> reasons(Obstacle obstacle) {
        return obstacle.reasons().stream()
                .map(reason -> new Reason(
                        obstacle.sort().name().toLowerCase(Locale.ROOT),
                        reason.place().label(),
                        reason.sentence()));
    }
}
