package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;

/** The units of a year with what was chosen for names on a sheet (补充的单位): another name for one, or one more. */
public final class ChosenUnits {
    private ChosenUnits() {}

    public static Catalogue in(Catalogue catalogue, Map<String, ReportingUnit> chosen) {
        if (chosen.isEmpty()) return catalogue;
        List<ReportingUnit> units = new ArrayList<>(catalogue.units());
        chosen.forEach((name, unit) -> {
            int place = place(units, unit);
            if (place < 0) units.add(unit);
            else units.set(place, called(units.get(place), name));
        });
        return catalogue.withUnits(units);
    }

    private static int place(List<ReportingUnit> units, ReportingUnit unit) {
        for (int i = 0; i < units.size(); i++) if (units.get(i).code().equals(unit.code())) return i;
        return -1;
    }

    private static ReportingUnit called(ReportingUnit unit, String name) {
        if (unit.name().equals(name)
                || unit.shortName().equals(name)
                || unit.aliases().contains(name)) return unit;
        List<String> aliases = new ArrayList<>(unit.aliases());
        aliases.add(name);
        return new ReportingUnit(
                unit.code(), unit.name(), unit.shortName(), aliases, unit.kind(), unit.activeFrom(), unit.activeTo());
    }
}
