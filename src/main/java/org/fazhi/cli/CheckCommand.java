package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.check.Finding;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle;
import org.fazhi.workspace.progress.Obstacles;
import org.fazhi.workspace.progress.YearProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what is wrong with a year, and whether it may be filed. */
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
            YearBook book = workspace.book(where.year());
            List<Finding> findings = workspace.check(book);
            List<Obstacle> obstacles = Obstacles.of(book, YearProgress.of(book, workspace.today()), findings);
            List<Finding> open = findings.stream().filter(Finding::isOpen).toList();
            if (json) {
                terminal.json(open.stream().map(FindingLine::of).toList());
            } else {
                print(findings);
            }
            if (!open.isEmpty()) terminal.warn(FindingLine.summary(open));
            String verdict = Obstacle.verdict(where.year(), obstacles);
            if (!obstacles.isEmpty()) terminal.warn(verdict);
            else if (!json) terminal.say(verdict);
            // What was found is told already.
            obstacles.stream()
                    .filter(one -> !one.isFound())
                    .flatMap(Obstacle::lines)
                    .forEach(terminal::warn);
            return obstacles.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }

    private void print(List<Finding> findings) {
        if (findings.isEmpty()) terminal.say(MESSAGES.say("check.clean", where.year()));
        findings.forEach(finding -> terminal.say(FindingLine.text(finding)));
    }
}
