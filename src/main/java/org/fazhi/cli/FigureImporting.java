package org.fazhi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.LikelyMatches;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.intake.IndicatorIntake;

/**
 * {@code import --as indicators} (导入指标): brings figures of a foreign sheet into a year.
 *
 * @param deciding how labels are decided that nothing certain is known of
 */
record FigureImporting(
        Terminal terminal, Workspace workspace, int year, ChoiceOptions deciding, boolean dryRun, boolean json) {
    private static final Messages MESSAGES = Messages.of(FigureImporting.class);

    /** @param begun what was decided before: sheets, units */
    int take(SheetFile file, ImportChoices begun) {
        IndicatorIntake intake = new IndicatorIntake(workspace);
        List<LabelChoice> mapping = deciding.mapping()
                .map(MappingFile::read)
                .map(MappingFile::indicators)
                .orElse(List.of());
        mapping.forEach(this::check);
        ImportChoices mapped = begun.withMatches(matches(planned(intake, file, begun), mapping));
        ImportPlan before = planned(intake, file, mapped);
        List<LikelyMatches.Taken> accepted = deciding.accepted()
                .map(least -> new LikelyMatches(least).of(before.without(leftOut(before, mapping))))
                .orElse(List.of());
        ImportChoices choices = mapped.withMatches(LikelyMatches.codes(accepted));
        ImportPlan whole = accepted.isEmpty() ? before : planned(intake, file, choices);
        Set<CellPlace> leftOut = leftOut(whole, mapping);
        deciding.saved().ifPresent(to -> saved(whole, leftOut).write(to));
        ImportPlan plan = whole.without(leftOut);
        print(plan, accepted);
        plan.refusal().ifPresent(reason -> {
            throw new Refused(reason);
        });
        if (!dryRun) intake.accept(plan, choices, leftOut).join();
        if (plan.undecided() == 0) return ExitStatus.DONE;
        terminal.warn(MESSAGES.say("import.undecided", plan.undecided()));
        return ExitStatus.REFUSED;
    }

    private void check(LabelChoice choice) {
        if (!choice.leavesOut()
                && workspace.spokenCatalogue(year).indicator(choice.code()).isEmpty())
            throw new Refused(MESSAGES.say("mapping.no_indicator", choice.label(), choice.code(), year));
    }

    private ImportPlan planned(IndicatorIntake intake, SheetFile file, ImportChoices choices) {
        return intake.plan(file, year, choices).result().join();
    }

    private static Map<String, String> matches(ImportPlan plan, List<LabelChoice> mapping) {
        Map<String, String> codes = new HashMap<>();
        for (PlannedCell cell : plan.cells()) {
            mapping.stream()
                    .filter(choice -> choice.isOf(cell) && !choice.leavesOut())
                    .findFirst()
                    .ifPresent(choice -> codes.put(cell.subject(), choice.code()));
        }
        return codes;
    }

    private static Set<CellPlace> leftOut(ImportPlan plan, List<LabelChoice> mapping) {
        return plan.cells().stream()
                .filter(cell -> mapping.stream()
                        .filter(choice -> choice.isOf(cell))
                        .findFirst()
                        .filter(LabelChoice::leavesOut)
                        .isPresent())
                .map(PlannedCell::place)
                .collect(Collectors.toSet());
    }

    private static MappingFile saved(ImportPlan plan, Set<CellPlace> leftOut) {
        Stream<LabelChoice> choices = plan.cells().stream()
                .flatMap(cell -> leftOut.contains(cell.place())
                        ? Stream.of(LabelChoice.leavingOut(cell))
                        : cell.indicator().map(one -> LabelChoice.of(cell, one)).stream());
        return new MappingFile(Map.of(), choices.distinct().toList());
    }

    private void print(ImportPlan plan, List<LikelyMatches.Taken> accepted) {
        if (json) {
            terminal.json(ImportReport.of(plan, accepted));
            return;
        }
        List<String> lines = new ArrayList<>(ImportReport.text(plan, dryRun));
        accepted.forEach(taken -> lines.add(MESSAGES.say(
                "import.accepted",
                taken.cell().place(),
                taken.cell().label(),
                taken.proposal().indicator().name(),
                taken.proposal().score(),
                taken.proposal().reason())));
        lines.forEach(terminal::say);
    }
}
