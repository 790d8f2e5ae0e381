package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list}: what a year holds, as a table or as JSON. */
@Command(name = "list", header = "${bundle:list}")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Parameters(paramLabel = "WHAT", description = "${bundle:option.what}")
    private What what;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    /** What can be listed; the names are the words of the command line. */
    enum What {
        indicators,
        units,
        history
    }

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open()) {
            YearBook book = workspace.book(where.year());
            switch (what) {
                case indicators -> print(IndicatorLine.all(book), IndicatorLine::cells);
                case units -> print(UnitLine.all(book), UnitLine::cells);
                case history ->
                    print(HistoryLine.all(workspace.history(book.year(), "").join()), HistoryLine::cells);
            }
            return ExitStatus.DONE;
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
