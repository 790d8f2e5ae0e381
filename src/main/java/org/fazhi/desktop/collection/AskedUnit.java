package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.ReportingUnit;

/**
 * A row of the division: a unit and what it is asked for (单位一行).
 *
 * @param askings by the id of what is asked
 * @param isOpen whether it can still be changed
 */
record AskedUnit(ReportingUnit unit, Map<String, Duty> askings, boolean isOpen) {
    /**
     * Whether the unit is asked for one thing.
     *
     * @param isChanged whether the office decided so for this unit, other than usual
     */
    record Duty(boolean isAsked, boolean isChanged) {}

    AskedUnit {
        askings = Map.copyOf(askings);
    }

    static List<AskedUnit> of(Assignments assignments, List<AskedThing> things, boolean isOpen) {
        return assignments.units().stream()
                .map(unit -> new AskedUnit(unit, askings(assignments, things, unit), isOpen))
                .toList();
    }

    private static Map<String, Duty> askings(Assignments assignments, List<AskedThing> things, ReportingUnit unit) {
        return things.stream()
                .collect(Collectors.toMap(AskedThing::id, one -> asking(assignments, unit, one.matter())));
    }

    private static Duty asking(Assignments assignments, ReportingUnit unit, Assignment.Matter matter) {
        boolean isAsked = assignments.asks(unit, matter);
        return new Duty(isAsked, isAsked != assignments.isUsual(unit, matter));
    }

    Duty of(AskedThing thing) {
        return askings.get(thing.id());
    }

    long asked() {
        return askings.values().stream().filter(Duty::isAsked).count();
    }

    /** In how many things it is other than usual. */
    long changed() {
        return askings.values().stream().filter(Duty::isChanged).count();
    }
}
