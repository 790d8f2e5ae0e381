package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.rollover.CarriedLedger;
import org.fazhi.workspace.rollover.Rollover;
import org.fazhi.workspace.rollover.RolloverChoice;
import org.fazhi.workspace.rollover.RolloverPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rollover} (年度结转): begins the next year with what goes on from this one. */
@Command(name = "rollover", header = "${bundle:rollover}")
final class RolloverCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(RolloverCommand.class);
    private final Terminal terminal;

    @Mixin
    private WorkspaceOptions where = new WorkspaceOptions();

    @Option(names = "--from", required = true, paramLabel = "YEAR", description = "${bundle:option.from}")
    private int from;

    @Option(names = "--to", required = true, paramLabel = "YEAR", description = "${bundle:option.to}")
    private int to;

    @Option(names = "--catalogue", paramLabel = "CODE", description = "${bundle:option.rollover_catalogue}")
    private String catalogue = "";

    @Option(names = "--apart", description = "${bundle:option.apart}")
    private boolean apart;

    @Option(names = "--dry-run", description = "${bundle:option.dry_run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private record Report(
            int from,
            int to,
            boolean saved,
            String catalogue,
            int units,
            int settings,
            long rows,
            long tasks,
            long problems,
            int texts,
            int sentences,
            List<Line> ledgers,
            List<String> refused,
            List<String> changes) {}

    private record Line(String code, String name, long rows, long carried, long added, String why) {}

    RolloverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RolloverChoice choice = new RolloverChoice(from, to, catalogue, apart);
        try (Workspace workspace = where.open(terminal)) {
            Rollover rollover = new Rollover(workspace);
            RolloverPlan plan = workspace
                    .<RolloverPlan>run(MESSAGES.say("rollover.title", from, to), job -> rollover.plan(choice, job))
                    .result()
                    .join();
            if (!dryRun) rollover.carryOut(plan).join();
            if (json) terminal.json(report(plan));
            else print(plan);
            return ExitStatus.DONE;
        }
    }

    private Report report(RolloverPlan plan) {
        return new Report(
                from,
                to,
                !dryRun,
                plan.catalogue(),
                plan.units(),
                plan.settings(),
                plan.rows(),
                plan.tasks(),
                plan.problems(),
                plan.texts(),
                plan.sentences(),
                plan.ledgers().stream().map(RolloverCommand::line).toList(),
                plan.refused(),
                plan.changes());
    }

    private static Line line(CarriedLedger ledger) {
        return new Line(ledger.code(), ledger.name(), ledger.rows(), ledger.carried(), ledger.added(), ledger.why());
    }

    private void print(RolloverPlan plan) {
        plan.ledgers().stream()
                .filter(ledger -> ledger.rows() > 0 || ledger.carries())
                .map(ledger -> MESSAGES.say(
                        "rollover.ledger",
                        ledger.name(),
                        ledger.rows(),
                        ledger.carried(),
                        ledger.why().isEmpty() ? MESSAGES.say("rollover.unsaid") : ledger.why()))
                .forEach(terminal::say);
        plan.changes().forEach(terminal::say);
        plan.refused().forEach(terminal::warn);
        terminal.say(MESSAGES.say(
                dryRun ? "rollover.would" : "rollover.done",
                from,
                to,
                plan.catalogue(),
                plan.units(),
                plan.rows(),
                plan.tasks(),
                plan.problems(),
                plan.texts(),
                plan.sentences()));
    }
}
