package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.ReportPart;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code absent} (本年无此项工作): declares that the year has nothing of a work item or a chapter, or takes that back. */
@Command(name = "absent", header = "${bundle:absent}")
final class AbsentCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(AbsentCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--item", required = true, paramLabel = "NAME", description = "${bundle:option.item}")
    private String item;

    @ArgGroup(multiplicity = "1")
    private Declaration declaration = new Declaration();

    /** Either is said. */
    private static final class Declaration {
        @Option(names = "--why", paramLabel = "WHY", description = "${bundle:option.absent_why}")
        private String why = "";

        @Option(names = "--withdraw", description = "${bundle:option.withdraw}")
        private boolean withdraw;
    }

    AbsentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            ReportPart part = new PartSearch(book).part(item);
            if (declaration.withdraw) withdraw(workspace, book, part);
            else declare(workspace, book, part);
            return ExitStatus.DONE;
        }
    }

    /** What was given is never passed over: it would make the declaration void at once. */
    private void declare(Workspace workspace, YearBook book, ReportPart part) {
        if (book.isGiven(part.code())) throw new Refused(MESSAGES.say("absent.given", part.name()));
        workspace
                .apply(new Edit.SetItemState(where.year(), part.code(), ItemState.ABSENT, declaration.why))
                .join();
        terminal.say(MESSAGES.say("absent.done", where.year(), part.name(), declaration.why.strip()));
    }

    private void withdraw(Workspace workspace, YearBook book, ReportPart part) {
        if (book.absence(part.code()).isEmpty())
            throw new Refused(MESSAGES.say("absent.undeclared", where.year(), part.name()));
        workspace
                .apply(new Edit.SetItemState(where.year(), part.code(), ItemState.EMPTY, ""))
                .join();
        terminal.say(MESSAGES.say("absent.withdrawn", where.year(), part.name()));
    }
}
