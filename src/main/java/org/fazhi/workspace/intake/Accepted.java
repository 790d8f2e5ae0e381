package org.fazhi.workspace.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.language.Messages;

/** A plan as it is accepted, without the cells left out (接受的导入): why it may not be, and what it would save. */
record Accepted(ImportPlan plan, ImportChoices choices, Set<CellPlace> leftOut) {
    private static final Messages MESSAGES = Messages.of(Accepted.class);
    private static final int MOST_NAMED = 3;

    /** Why nothing may be saved, in one sentence. An import is taken whole or not at all. */
    Optional<String> objection() {
        List<PlannedCell> blocking = blocking();
        if (!blocking.isEmpty())
            return Optional.of(MESSAGES.say("blocked", plan.file(), blocking.size(), named(blocking)));
        if (plan.refusal().isPresent()) return plan.refusal();
        boolean understood =
                plan.cells().stream().anyMatch(cell -> cell.indicator().isPresent());
        return understood ? Optional.empty() : Optional.of(MESSAGES.say("nothing", plan.file(), plan.sheet()));
    }

    List<Edit> edits() {
        Stream<Edit> figures = plan.cells().stream()
                .filter(cell -> IndicatorIntake.isTaken(cell, leftOut))
                .flatMap(cell -> cell.indicator().map(indicator -> figure(cell, indicator)).stream());
        return Stream.concat(figures, remembered()).toList();
    }

    private Edit figure(PlannedCell cell, Indicator indicator) {
        Origin origin = new Origin.SheetCell(
                plan.file(), cell.place().sheet(), cell.place().address());
        return new Edit.SetFigure(
                plan.year(),
                indicator.code(),
                cell.unit().map(ReportingUnit::code),
                cell.quantity(),
                origin,
                cell.message());
    }

    /** Matches chosen by hand that cells of this plan were matched by. */
    private Stream<Edit> remembered() {
        Set<String> labels = plan.cells().stream()
                .filter(cell -> cell.indicator().isPresent())
                .map(PlannedCell::subject)
                .collect(Collectors.toSet());
        return choices.matches().entrySet().stream()
                .filter(match -> labels.contains(match.getKey()))
                .map(match -> new Edit.ConfirmName(
                        plan.year(),
                        new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", match.getKey()),
                        match.getValue(),
                        plan.file()));
    }

    private List<PlannedCell> blocking() {
        return plan.cells(Verdict.ERROR).stream()
                .filter(cell -> cell.blocking() && !leftOut.contains(cell.place()))
                .toList();
    }

    private static String named(List<PlannedCell> cells) {
        return cells.stream()
                .limit(MOST_NAMED)
                .map(cell -> MESSAGES.say("blocked.cell", cell.place(), cell.label(), cell.message()))
                .collect(Collectors.joining(MESSAGES.say("blocked.between")));
    }
}
