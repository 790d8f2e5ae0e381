package org.fazhi.workspace.progress;

import java.util.Map;
import org.fazhi.catalogue.ReportingUnit;

/**
 * How far one reporting unit has answered (单位进度).
 *
 * @param areas by area code; an area in which nothing is asked of the unit is not there
 */
public record UnitProgress(ReportingUnit unit, Map<String, Completeness> areas) {
    public UnitProgress {
        areas = Map.copyOf(areas);
    }

    public Completeness in(String areaCode) {
        return areas.getOrDefault(areaCode, Completeness.NONE);
    }

    public Completeness overall() {
        return areas.values().stream().reduce(Completeness.NONE, Completeness::plus);
    }
}
