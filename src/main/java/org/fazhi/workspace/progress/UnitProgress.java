package org.fazhi.workspace.progress;

import java.util.Map;
import org.fazhi.catalogue.ReportingUnit;

/**
 * How far one reporting unit has answered (单位进度).
 *
 * @param areas by area code; an area in which nothing is asked of the unit is not there
 */
public record UnitProgress(ReportingUnit unit, Map<String, Count> areas) {
    public UnitProgress {
        areas = Map.copyOf(areas);
    }

    public Count in(String areaCode) {
        return areas.getOrDefault(areaCode, Count.NONE);
    }

    public Count overall() {
        return areas.values().stream().reduce(Count.NONE, Count::plus);
    }
}
