package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.check.Finding;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what is wrong with a year. */
@Command(name = "check", header = "${bundle:check}")
final class CheckCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(CheckCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            List<Finding> findings = workspace.check(workspace.book(where.year()));
            List<Finding> open = findings.stream().filter(Finding::isOpen).toList();
            if (json) {
                terminal.json(open.stream().map(FindingLine::of).toList());
            } else {
                print(findings);
            }
            if (open.isEmpty()) return ExitStatus.DONE;
            terminal.warn(FindingLine.summary(open));
            return ExitStatus.REFUSED;
        }
    }

    private void print(List<Finding> findings) {
        if (findings.isEmpty()) terminal.say(MESSAGES.say("check.clean", where.year()));
        findings.forEach(finding -> terminal.say(FindingLine.text(finding)));
    }
}
