package org.fazhi.workspace.unit;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.excel.unit.UnitList;

/**
 * What would become of the units of a year (单位名单导入预览). Nothing has been saved.
 *
 * @param after the year's catalogue as it would be
 * @param remarks what the clerk should look at, in sentences
 */
public record UnitPlan(
        int year,
        UnitList list,
        List<PlannedUnit> units,
        List<LeavingUnit> leaving,
        Catalogue before,
        Catalogue after,
        List<String> remarks) {
    public UnitPlan {
        units = List.copyOf(units);
        leaving = List.copyOf(leaving);
        remarks = List.copyOf(remarks);
    }

    public long count(PlannedUnit.Standing verdict) {
        return units.stream().filter(unit -> unit.standing() == verdict).count();
    }

    public boolean changesNothing() {
        return before.units().equals(after.units());
    }
}
