package org.fazhi.workspace.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ChosenUnits;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.language.Messages;

/** A plan as it is accepted, without the cells left out (接受的导入): why it may not be, and what it would save. */
record Accepted(Catalogue catalogue, ImportPlan plan, ImportChoices choices, Set<CellPlace> leftOut) {
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
        return Stream.of(units(), figures, remembered()).flatMap(edits -> edits).toList();
    }

    /** What was chosen for names that no unit bore: new units first, for figures are written to them. */
    private Stream<Edit> units() {
        Set<String> written = plan.cells().stream()
                .filter(cell -> IndicatorIntake.isTaken(cell, leftOut))
                .flatMap(cell -> cell.unit().map(ReportingUnit::code).stream())
                .collect(Collectors.toSet());
        Map<String, ReportingUnit> wanted = new LinkedHashMap<>();
        choices.units().forEach((name, unit) -> {
            if (written.contains(unit.code())) wanted.put(name, unit);
        });
        Map<String, ReportingUnit> added = new LinkedHashMap<>(wanted);
        added.values().removeIf(unit -> catalogue.unit(unit.code()).isPresent());
        wanted.keySet().removeAll(added.keySet());
        Stream<Edit> list = added.isEmpty() ? Stream.empty() : Stream.of(adding(added));
        return Stream.concat(
                list,
                wanted.entrySet().stream()
                        .map(called -> confirmed(
                                ConfirmedName.Kind.UNIT,
                                called.getKey(),
                                called.getValue().code())));
    }

    private Edit adding(Map<String, ReportingUnit> added) {
        String names = added.values().stream().map(ReportingUnit::name).collect(Collectors.joining("、"));
        return new Edit.SetCatalogue(plan.year(), ChosenUnits.in(catalogue, added), MESSAGES.say("units.added", names));
    }

    private Edit confirmed(ConfirmedName.Kind kind, String words, String meaning) {
        return new Edit.ConfirmName(plan.year(), new ConfirmedName.Key(kind, "", words), meaning, plan.file());
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
                .map(match -> confirmed(ConfirmedName.Kind.INDICATOR, match.getKey(), match.getValue()));
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
