package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.language.Messages;
import org.fazhi.workspace.DefinitionRenewal;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code renew}: what an older year would get of the ledgers the program has now, and taking it up. */
@Command(name = "renew", header = "${bundle:renew}")
final class RenewCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(RenewCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--accept", description = "${bundle:renew.accept}")
    private boolean accept;

    RenewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            Optional<DefinitionRenewal> renewal = DefinitionRenewal.of(workspace.book(where.year()));
            if (renewal.isEmpty()) {
                terminal.say(MESSAGES.say("renew.none", where.year()));
                return ExitStatus.DONE;
            }
            renewal.get().differences().forEach(terminal::say);
            if (accept) workspace.apply(renewal.get().edit()).join();
            terminal.say(MESSAGES.say(
                    accept ? "renew.done" : "renew.offered",
                    where.year(),
                    renewal.get().differences().size()));
            return ExitStatus.DONE;
        }
    }
}
