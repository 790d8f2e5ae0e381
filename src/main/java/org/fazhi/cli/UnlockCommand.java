package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unlock} (解锁): opens a filed year to edits again; the reason stays with the filing. */
@Command(name = "unlock", header = "${bundle:unlock}")
final class UnlockCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(UnlockCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--why", required = true, paramLabel = "WHY", description = "${bundle:unlock.why}")
    private String why;

    UnlockCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            workspace.apply(new Edit.ReopenYear(where.year(), why)).join();
            terminal.say(MESSAGES.say("unlock.done", where.year(), why.strip()));
            return ExitStatus.DONE;
        }
    }
}
