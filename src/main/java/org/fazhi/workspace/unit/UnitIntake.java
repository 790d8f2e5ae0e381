package org.fazhi.workspace.unit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.unit.UnitList;
import org.fazhi.excel.unit.UnitListReader;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;
import org.fazhi.workspace.unit.LeavingUnit.Fate;

/** Brings the office's own units into a year (导入填报单位), from a sheet or pasted text. */
public final class UnitIntake {
    private static final Messages MESSAGES = Messages.of(UnitIntake.class);

    private final Workspace workspace;

    public UnitIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads a file as a job. It fails with {@link Refused} when the file cannot be read at all. */
    public Job<OpenedFile<SheetFile>> open(Path file, Optional<char[]> password) {
        return new IndicatorIntake(workspace).open(file, password);
    }

    /** The units that a sheet lists. Throws {@link Refused} where none are found. */
    public UnitList list(SheetFile file, Optional<String> sheet) {
        try {
            return UnitListReader.read(file, sheet);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /** The units that a pasted text names. Throws {@link Refused} where none are found. */
    public UnitList pasted(String text) {
        try {
            return UnitListReader.pasted(text);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /**
     * What would become of the units of a year; saves nothing.
     *
     * @param fates what was chosen for units that the list does not have, by code; without, they are retired, or removed
     *     where they only came with the program
     */
    public CompletableFuture<UnitPlan> plan(UnitList list, int year, Map<String, Fate> fates) {
        return plan(list, year, fates, Map.of());
    }

    /** As above, where it is known which units some of the list are. @param codes of units by their names in the list */
    public CompletableFuture<UnitPlan> plan(
            UnitList list, int year, Map<String, Fate> fates, Map<String, String> codes) {
        return workspace.unitsInUse().thenApply(used -> {
            Catalogue catalogue = workspace.catalogue(year);
            List<Catalogue> others = new ArrayList<>(workspace.years().stream()
                    .filter(one -> one != year)
                    .map(one -> workspace.book(one).catalogue())
                    .toList());
            Set<ReportingUnit> examples = BuiltInCatalogues.codes().stream()
                    .flatMap(code -> BuiltInCatalogues.load(code).units().stream())
                    .collect(Collectors.toSet());
            return new UnitPlanning(
                            year,
                            catalogue,
                            new UnitCodes(catalogue, others),
                            unit -> used.contains(unit.code()),
                            examples::contains)
                    .plan(list, fates, codes);
        });
    }

    /** The plan as one step. */
    public Edit edit(UnitPlan plan) {
        return new Edit.SetCatalogue(
                plan.year(),
                plan.after(),
                MESSAGES.say("step", plan.list().file(), plan.units().size()));
    }

    /** Saves the plan as one step that can be undone. */
    public CompletableFuture<YearBook> accept(UnitPlan plan) {
        return workspace.apply(edit(plan));
    }
}
