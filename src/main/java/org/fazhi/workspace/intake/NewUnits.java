package org.fazhi.workspace.intake;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.UnitEditing;
import org.fazhi.excel.indicator.ChosenUnits;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** Makes units of names that stand on a sheet and are in no list yet (新增单位). */
public record NewUnits(Catalogue catalogue) {
    private static final Messages MESSAGES = Messages.of(NewUnits.class);
    private static final List<String> TOWNS = MESSAGES.words("unit.towns");

    /** Beside the units of the year and those that were chosen for other names. */
    public static NewUnits in(Catalogue catalogue, ImportChoices choices) {
        return new NewUnits(ChosenUnits.in(catalogue, choices.units()));
    }

    public ReportingUnit named(String name) {
        String code = new UnitEditing(catalogue).freeCode();
        UnitKind kind = TOWNS.stream().anyMatch(name::endsWith) ? UnitKind.TOWN : UnitKind.DEPARTMENT;
        return new ReportingUnit(code, name, name, List.of(), kind, Optional.empty(), Optional.empty());
    }
}
