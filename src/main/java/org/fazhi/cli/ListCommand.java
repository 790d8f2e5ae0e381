package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list}: what a year holds, as a table or as JSON. */
@Command(name = "list", header = "${bundle:list}")
final class ListCommand implements Callable<Integer> {
    private static final List<String> WORDS =
            List.of("indicators", "ledgers", "units", "names", "history", "forms", "filings");
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "${bundle:option.what}")
    private String what;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Subject subject = Subject.read(spec, "WHAT", what, WORDS);
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            subject.ledger()
                    .map(new CatalogueSearch(book.catalogue())::ledger)
                    .ifPresentOrElse(
                            ledger -> print(new LedgerListing(workspace, book, ledger)),
                            () -> print(workspace, book, subject.word()));
            return ExitStatus.DONE;
        }
    }

    private void print(LedgerListing listing) {
        if (json) listing.json(terminal);
        else listing.text(terminal);
    }

    private void print(Workspace workspace, YearBook book, String word) {
        switch (word) {
            case "indicators" -> print(IndicatorLine.all(book), IndicatorLine::cells);
            case "ledgers" -> print(LedgerLine.all(book), LedgerLine::cells);
            case "forms" -> print(FormLine.all(book, workspace.today()), FormLine::cells);
            case "units" -> print(UnitLine.all(book), UnitLine::cells);
            case "filings" -> print(FilingLine.all(book), FilingLine::cells);
            case "names" -> print(NameLine.all(workspace, book.catalogue()), NameLine::cells);
            default -> print(HistoryLine.all(workspace.history(book.year(), "").join()), HistoryLine::cells);
        }
    }

    private <T> void print(List<T> lines, Function<T, List<String>> cells) {
        if (json) {
            terminal.json(lines);
        } else {
            TextTable.lines(lines.stream().map(cells).toList()).forEach(terminal::say);
        }
    }
}
