package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.unit.LeavingUnit;
import org.fazhi.workspace.unit.LeavingUnit.Fate;
import org.fazhi.workspace.unit.PlannedUnit;
import org.fazhi.workspace.unit.UnitIntake;
import org.fazhi.workspace.unit.UnitPlan;

/**
 * {@code import --as units} (导入填报单位): makes the units of a list the units of a year.
 *
 * @param merged names of units that the list does not have, and of those they are part of now
 */
record UnitImporting(
        Terminal terminal, Workspace workspace, int year, Map<String, String> merged, boolean dryRun, boolean json) {
    private static final Messages MESSAGES = Messages.of(UnitImporting.class);

    /** What becomes of the list, as {@code --json} prints it. */
    private record Report(
            String file,
            String sheet,
            int rows,
            @JsonProperty("new") long added,
            long changed,
            long same,
            List<Line> units,
            List<Leaving> leaving,
            List<String> remarks) {}

    private record Line(
            String place,
            String code,
            String name,
            String shortName,
            String kind,
            List<String> aliases,
            String verdict,
            List<String> differences) {}

    /** @param into name of the unit it is merged into, null for others */
    private record Leaving(String code, String name, String verdict, String into, boolean used) {}

    void take(SheetFile file, Optional<String> sheet) {
        UnitIntake intake = new UnitIntake(workspace);
        Map<String, Fate> fates = merged.entrySet().stream()
                .collect(Collectors.toMap(one -> code(one.getKey()), one -> new Fate.Merged(code(one.getValue()))));
        UnitPlan plan = intake.plan(intake.list(file, sheet), year, fates).join();
        if (json) terminal.json(report(plan));
        else print(plan);
        if (dryRun || plan.changesNothing()) return;
        if (!workspace.years().contains(year)) workspace.createYear(year, "").join();
        intake.accept(plan).join();
    }

    private String code(String name) {
        Catalogue catalogue = workspace.catalogue(year);
        return catalogue.units().stream()
                .filter(unit -> unit.names().contains(name) || unit.code().equals(name))
                .map(ReportingUnit::code)
                .findFirst()
                .orElseThrow(() -> new Refused(MESSAGES.say("units.unknown", name)));
    }

    private static Report report(UnitPlan plan) {
        return new Report(
                plan.list().file(),
                plan.list().sheet(),
                plan.units().size(),
                plan.count(PlannedUnit.Standing.NEW),
                plan.count(PlannedUnit.Standing.CHANGED),
                plan.count(PlannedUnit.Standing.SAME),
                plan.units().stream().map(UnitImporting::line).toList(),
                plan.leaving().stream().map(one -> leaving(plan, one)).toList(),
                plan.remarks());
    }

    private static Line line(PlannedUnit planned) {
        ReportingUnit unit = planned.after();
        return new Line(
                planned.place(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind().label(),
                unit.aliases(),
                planned.standing().name().toLowerCase(Locale.ROOT),
                planned.differences());
    }

    private static Leaving leaving(UnitPlan plan, LeavingUnit one) {
        String into = one.fate() instanceof Fate.Merged(String code)
                ? plan.after().unit(code).map(ReportingUnit::name).orElse(code)
                : null;
        return new Leaving(one.unit().code(), one.unit().name(), verdict(one.fate()), into, one.used());
    }

    private static String verdict(Fate fate) {
        return switch (fate) {
            case Fate.Stays _ -> "stays";
            case Fate.Retired _ -> "retired";
            case Fate.Removed _ -> "removed";
            case Fate.Merged _ -> "merged";
        };
    }

    private void print(UnitPlan plan) {
        terminal.say(MESSAGES.say(
                dryRun ? "units.would" : "units.does",
                plan.list().file(),
                plan.list().sheet(),
                plan.units().size(),
                plan.count(PlannedUnit.Standing.NEW),
                plan.count(PlannedUnit.Standing.CHANGED),
                plan.count(PlannedUnit.Standing.SAME),
                plan.leaving().size()));
        plan.remarks().forEach(terminal::say);
        plan.units().stream()
                .filter(unit -> unit.standing() == PlannedUnit.Standing.CHANGED)
                .map(unit -> MESSAGES.say(
                        "units.changed",
                        unit.after().name(),
                        String.join(MESSAGES.say("rows.between"), unit.differences())))
                .forEach(terminal::say);
        plan.leaving().stream()
                .map(one -> leaving(plan, one))
                .map(one -> MESSAGES.say("units." + one.verdict(), one.name(), String.valueOf(one.into())))
                .forEach(terminal::say);
    }
}
