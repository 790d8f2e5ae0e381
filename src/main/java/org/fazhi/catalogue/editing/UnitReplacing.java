package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.language.Messages;

/**
 * Puts other units in the place of a catalogue's (更换填报单位). Areas and indicators whose unit is no longer asked are answered
 * for by the office of justice from then on, for somebody has to.
 */
public final class UnitReplacing {
    private static final Messages MESSAGES = Messages.of(UnitReplacing.class);

    private final Catalogue catalogue;
    private final int year;
    private final List<String> remarks = new ArrayList<>();

    public UnitReplacing(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
    }

    /** What was given to another unit, in sentences. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    public Catalogue with(List<ReportingUnit> units) {
        List<ReportingUnit> active =
                units.stream().filter(unit -> unit.isActiveIn(year)).toList();
        Set<String> asked = active.stream().map(ReportingUnit::code).collect(Collectors.toSet());
        Catalogue changed = catalogue.withUnits(units);
        if (active.isEmpty()) return changed;
        ReportingUnit office = active.stream()
                .filter(unit -> unit.code().equals("justice") || unit.name().contains("司法"))
                .findFirst()
                .orElse(active.getFirst());
        List<Area> areas = catalogue.areas().stream()
                .map(area -> answered(area, asked, office))
                .toList();
        return changed.withAreas(areas)
                .withIndicators(catalogue.indicators().stream()
                        .map(indicator -> answered(indicator, asked, office))
                        .toList());
    }

    private Area answered(Area area, Set<String> asked, ReportingUnit office) {
        if (isAnswered(area.responsibleUnit(), asked)) return area;
        remarks.add(MESSAGES.say(
                "units.area",
                area.tab(),
                catalogue
                        .unit(area.responsibleUnit())
                        .map(ReportingUnit::shortName)
                        .orElse(area.responsibleUnit()),
                office.shortName()));
        return new Area(area.code(), area.tab(), area.heading(), office.code(), area.items(), area.use());
    }

    private static Indicator answered(Indicator one, Set<String> asked, ReportingUnit office) {
        if (isAnswered(one.responsibleUnit(), asked)) return one;
        return new Indicator(
                one.code(),
                one.words(),
                one.workItem(),
                one.measure(),
                one.kind(),
                office.code(),
                one.expected(),
                one.asking());
    }

    private static boolean isAnswered(String unit, Set<String> asked) {
        return unit.isEmpty() || asked.contains(unit);
    }
}
