package org.fazhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.ReportPart;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attach} (添加佐证材料): puts files to a work item, a figure or a row of a ledger as evidence; all or none. */
@Command(name = "attach", header = "${bundle:attach}")
final class AttachCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(AttachCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @ArgGroup(multiplicity = "1")
    private Named named = new Named();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:option.evidence_files}")
    private List<Path> files;

    /** One of them is said. */
    private static final class Named {
        @Option(names = "--item", paramLabel = "NAME", description = "${bundle:option.evidence_item}")
        private Optional<String> item = Optional.empty();

        @Option(names = "--indicator", paramLabel = "NAME", description = "${bundle:option.indicator}")
        private Optional<String> indicator = Optional.empty();

        @Option(
                names = "--ledger",
                arity = "2",
                paramLabel = "CODE ROW",
                hideParamSyntax = true,
                description = "${bundle:option.evidence_row}")
        private List<String> row = List.of();
    }

    /**
     * What the files prove.
     *
     * @param name as the clerk calls it
     * @param adding the edit that puts one of them to it
     */
    private record Proven(String name, Function<EvidenceFile, Edit> adding) {}

    AttachCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            Proven proven = proven(workspace, book);
            List<EvidenceFile> kept =
                    files.stream().map(workspace.evidence()::keep).toList();
            workspace
                    .apply(new Edit.Batch(
                            where.year(),
                            MESSAGES.say("attach.step", kept.size()),
                            kept.stream().map(proven.adding()).toList()))
                    .join();
            terminal.say(MESSAGES.say("attach.done", where.year(), proven.name(), kept.size()));
            return ExitStatus.DONE;
        }
    }

    private Proven proven(Workspace workspace, YearBook book) {
        if (named.item.isPresent()) return item(book, named.item.get());
        if (named.indicator.isPresent()) return indicator(book.catalogue(), named.indicator.get());
        return row(workspace, book, named.row.getFirst(), named.row.getLast());
    }

    /** A chapter that is not made of work items has no page of evidence. */
    private Proven item(YearBook book, String name) {
        ReportPart part = new PartSearch(book).part(name);
        WorkItem item = book.catalogue()
                .workItem(part.code())
                .orElseThrow(() -> new Refused(MESSAGES.say("attach.chapter", part.name())));
        return part(item.name(), EvidencePart.ofItem(item.code()));
    }

    private Proven indicator(Catalogue catalogue, String name) {
        Indicator indicator = new CatalogueSearch(catalogue).indicator(name);
        return part(indicator.name(), EvidencePart.ofFigure(indicator.code()));
    }

    private Proven part(String name, EvidencePart part) {
        return new Proven(name, file -> new Edit.AddPartEvidence(where.year(), part, file));
    }

    private Proven row(Workspace workspace, YearBook book, String code, String number) {
        Ledger ledger = new CatalogueSearch(book.catalogue()).ledger(code);
        List<Long> found = new ArrayList<>();
        workspace.ledgers().each(LedgerQuery.all(book.year(), ledger.code()), row -> {
            if (String.valueOf(row.number()).equals(number)) found.add(row.id());
        });
        if (found.isEmpty())
            throw new Refused(
                    MESSAGES.say("attach.no_row", ledger.name(), number, book.year(), book.rows(ledger.code())));
        return new Proven(
                MESSAGES.say("attach.row", ledger.name(), number),
                file -> new Edit.AddEvidence(where.year(), ledger.code(), found.getFirst(), file));
    }
}
