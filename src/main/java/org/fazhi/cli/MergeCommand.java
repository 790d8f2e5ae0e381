package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.merge.MergeLine;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergePlan;
import org.fazhi.workspace.merge.OtherWorkspace;
import org.fazhi.workspace.merge.WorkspaceMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge} (合并): takes what another PC's workspace of the office has of a year. */
@Command(name = "merge", header = "${bundle:merge}")
final class MergeCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(MergeCommand.class);
    private static final int SHOWN = 60;
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Parameters(paramLabel = "OTHER", description = "${bundle:option.other}")
    private Path other;

    @Option(names = "--theirs", description = "${bundle:option.theirs}")
    private boolean theirs;

    @Option(names = "--theirs-of", paramLabel = "PLACE", description = "${bundle:option.theirs_of}")
    private Set<String> places = Set.of();

    @Option(names = "--dry-run", description = "${bundle:option.dry_run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    private record Report(
            String origin,
            @JsonProperty("new") long added,
            long same,
            long conflicts,
            long unmatched,
            List<Line> lines) {}

    private record Line(
            String kind,
            String place,
            String label,
            String verdict,
            String mine,
            String mineBy,
            String theirs,
            String theirsBy) {}

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal);
                OtherWorkspace opened = OtherWorkspace.open(other)) {
            WorkspaceMerge merge = new WorkspaceMerge(workspace);
            MergePlan plan = merge.plan(opened, where.year());
            Predicate<MergeLine> preferred = theirs ? _ -> true : WorkspaceMerge.preferring(places);
            if (json) terminal.json(report(plan));
            else print(plan);
            if (!dryRun) merge.accept(plan, preferred).join();
            boolean undecided = plan.lines().stream()
                    .anyMatch(line -> line.comparison() == Comparison.CONFLICT && !preferred.test(line));
            return undecided ? ExitStatus.REFUSED : ExitStatus.DONE;
        }
    }

    private static Report report(MergePlan plan) {
        return new Report(
                plan.origin(),
                plan.count(Comparison.NEW),
                plan.count(Comparison.SAME),
                plan.count(Comparison.CONFLICT),
                plan.count(Comparison.UNKNOWN),
                plan.lines().stream()
                        .filter(line -> line.comparison() != Comparison.SAME)
                        .map(MergeCommand::line)
                        .toList());
    }

    private static Line line(MergeLine line) {
        return new Line(
                line.kind().name().toLowerCase(Locale.ROOT),
                line.place(),
                line.label(),
                switch (line.comparison()) {
                    case NEW -> "new";
                    case SAME -> "same";
                    case CONFLICT -> "conflict";
                    case UNKNOWN -> "unmatched";
                },
                line.mine().text(),
                line.mine().who(),
                line.theirs().text(),
                line.theirs().who());
    }

    private void print(MergePlan plan) {
        terminal.say(MESSAGES.say(
                dryRun ? "merge.would" : "merge.does",
                plan.origin(),
                plan.count(Comparison.NEW),
                plan.count(Comparison.SAME),
                plan.count(Comparison.CONFLICT),
                plan.count(Comparison.UNKNOWN)));
        plan.lines().stream()
                .filter(line -> line.comparison() == Comparison.CONFLICT)
                .limit(SHOWN)
                .map(line -> MESSAGES.say(
                        "merge.conflict",
                        line.label(),
                        line.mine().text(),
                        line.mine().who(),
                        line.theirs().text(),
                        line.theirs().who(),
                        line.place()))
                .forEach(terminal::say);
        plan.lines().stream()
                .filter(line -> line.comparison() == Comparison.UNKNOWN)
                .limit(SHOWN)
                .map(line -> MESSAGES.say("merge.unknown", line.label()))
                .forEach(terminal::say);
    }
}
