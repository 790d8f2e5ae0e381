package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code approve} (审核通过): approves work items, so that a year worked without the window can be filed. */
@Command(name = "approve", header = "${bundle:approve}")
final class ApproveCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(ApproveCommand.class);
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--item", paramLabel = "NAME", description = "${bundle:approve.item}")
    private List<String> names = List.of();

    @Option(names = "--all", description = "${bundle:approve.all}")
    private boolean all;

    ApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (all == !names.isEmpty())
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.say("approve.what"));
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            List<Edit> edits = approvals(book);
            String title = MESSAGES.say("approve.title", edits.size());
            if (!edits.isEmpty())
                workspace
                        .apply(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(where.year(), title, edits))
                        .join();
            terminal.say(MESSAGES.say("approve.done", where.year(), edits.size()));
            return ExitStatus.DONE;
        }
    }

    /** Of all, only what was filled in: what nobody worked on is not approved unseen. */
    private List<Edit> approvals(YearBook book) {
        List<WorkItem> chosen = all
                ? items(book)
                        .filter(item -> switch (book.state(item.code())) {
                            case FILLING, SUBMITTED -> true;
                            case EMPTY, ABSENT, APPROVED, RETURNED -> false;
                        })
                        .toList()
                : names.stream().map(name -> item(book, name)).distinct().toList();
        return chosen.stream()
                .<Edit>map(item -> new Edit.SetItemState(where.year(), item.code(), ItemState.APPROVED, ""))
                .toList();
    }

    private static Stream<WorkItem> items(YearBook book) {
        return book.catalogue().areasInUse().stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired());
    }

    private static WorkItem item(YearBook book, String named) {
        return items(book)
                .filter(item -> item.name().equals(named) || item.code().equals(named))
                .findFirst()
                .orElseThrow(() -> new Refused(MESSAGES.say("approve.unknown", book.year(), named)));
    }
}
