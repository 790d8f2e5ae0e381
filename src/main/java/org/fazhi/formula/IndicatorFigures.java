package org.fazhi.formula;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was given for one indicator in one year: by the district, by each unit, and the remark beside it (原始数). The
 * maker hands over the map and must not change it afterwards: copying every map would double the time to open a year.
 */
record IndicatorFigures(Optional<StoredFigure> district, Map<String, StoredFigure> units, String note) {
    static final IndicatorFigures NONE = new IndicatorFigures(Optional.empty(), Map.of(), "");

    IndicatorFigures {
        units = Collections.unmodifiableMap(units);
    }

    IndicatorFigures with(StoredFigure figure) {
        if (figure.unit().isEmpty()) return new IndicatorFigures(Optional.of(figure), units, note);
        Map<String, StoredFigure> changed = new HashMap<>(units);
        changed.put(figure.unit().get(), figure);
        return withUnits(changed);
    }

    IndicatorFigures without(Optional<String> unit) {
        if (unit.isEmpty()) return new IndicatorFigures(Optional.empty(), units, note);
        Map<String, StoredFigure> changed = new HashMap<>(units);
        changed.remove(unit.get());
        return withUnits(changed);
    }

    private IndicatorFigures withUnits(Map<String, StoredFigure> newUnits) {
        return new IndicatorFigures(district, newUnits, note);
    }

    IndicatorFigures withNote(String newNote) {
        return new IndicatorFigures(district, units, newNote);
    }
}
