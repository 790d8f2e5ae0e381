package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.comparison.FigureChange;
import org.fazhi.workspace.comparison.ParagraphChange;
import org.fazhi.workspace.comparison.ReportComparison;
import org.fazhi.workspace.comparison.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code differences} (比较): what differs between two filings, a filing and now, or this year and last year's. */
@Command(name = "differences", header = "${bundle:differences}")
final class DifferencesCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(DifferencesCommand.class);
    private static final String NOW = "now";
    private static final String LAST_YEAR = "last-year";
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--from", paramLabel = "N", description = "${bundle:differences.from}")
    private String from = "";

    @Option(names = "--to", paramLabel = "N", description = "${bundle:differences.to}")
    private String to = NOW;

    @Option(names = "--all", description = "${bundle:differences.all}")
    private boolean all;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private record Report(String from, String to, List<Paragraph> paragraphs, List<FigureChange> figures) {}

    /** @param kind same, changed, added or removed */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Paragraph(String kind, String before, String after) {}

    DifferencesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            Version before = from.isEmpty() ? usual(book) : version(workspace, book, from);
            Version after = version(workspace, book, to);
            ReportComparison found = ReportComparison.of(before.content(workspace), after.content(workspace));
            if (json) terminal.json(report(before, after, found));
            else print(before, after, found);
            return ExitStatus.DONE;
        }
    }

    private static Version usual(YearBook book) {
        if (book.filings().isEmpty()) throw new Refused(MESSAGES.say("differences.none", book.year()));
        return new Version.Filed(book.year(), book.filings().getLast());
    }

    private Version version(Workspace workspace, YearBook book, String named) {
        return switch (named) {
            case NOW -> new Version.Now(book.year());
            case LAST_YEAR ->
                Version.lastYear(workspace, book.year())
                        .orElseThrow(() -> new Refused(MESSAGES.say("differences.no_last_year", book.year() - 1)));
            default -> {
                if (!named.matches("[0-9]{1,6}"))
                    throw new CommandLine.ParameterException(
                            spec.commandLine(), MESSAGES.say("differences.which", named));
                yield new Version.Filed(book.year(), FilingLine.find(book, Integer.parseInt(named)));
            }
        };
    }

    private Report report(Version before, Version after, ReportComparison found) {
        return new Report(
                before.words(),
                after.words(),
                paragraphs(found).stream()
                        .map(one ->
                                new Paragraph(one.kind().name().toLowerCase(Locale.ROOT), one.before(), one.after()))
                        .toList(),
                figures(found));
    }

    private void print(Version before, Version after, ReportComparison found) {
        terminal.say(MESSAGES.say(
                "differences.summary",
                before.words(),
                after.words(),
                found.changedParagraphs(),
                found.changedFigures()));
        paragraphs(found).forEach(one -> terminal.say(MESSAGES.say("differences." + one.kind(), printed(one))));
        figures(found)
                .forEach(one -> terminal.say(
                        MESSAGES.say("differences.figure", name(one), dashed(one.before()), dashed(one.after()))));
    }

    private List<ParagraphChange> paragraphs(ReportComparison found) {
        return found.paragraphs().stream()
                .filter(one -> all || one.kind() != ParagraphChange.Kind.SAME)
                .toList();
    }

    private List<FigureChange> figures(ReportComparison found) {
        return found.figures().stream().filter(one -> all || one.isChanged()).toList();
    }

    private static String printed(ParagraphChange change) {
        if (change.kind() != ParagraphChange.Kind.CHANGED)
            return change.pieces().getFirst().text();
        return change.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case BOTH -> piece.text();
                    case BEFORE -> MESSAGES.say("differences.cut", piece.text());
                    case AFTER -> MESSAGES.say("differences.put", piece.text());
                })
                .collect(Collectors.joining());
    }

    private static String name(FigureChange figure) {
        return figure.name().equals(figure.formerName())
                ? figure.name()
                : MESSAGES.say("differences.renamed", figure.name(), figure.formerName());
    }

    private static String dashed(String figure) {
        return figure.isEmpty() ? "—" : figure;
    }
}
