package org.fazhi.workspace.unit;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;

/**
 * What becomes of a unit of the list (名单中一个单位的结果).
 *
 * @param place cell in which it stands
 * @param before the unit of the year that it is; empty for a new one
 * @param differences what changes, in words
 */
public record PlannedUnit(String place, Optional<ReportingUnit> before, ReportingUnit after, List<String> differences) {

    /** What a unit of a list may be to the year. */
    public enum Standing {
        NEW,
        CHANGED,
        SAME
    }

    public PlannedUnit {
        differences = List.copyOf(differences);
    }

    public Standing standing() {
        if (before.isEmpty()) return Standing.NEW;
        return before.get().equals(after) ? Standing.SAME : Standing.CHANGED;
    }
}
