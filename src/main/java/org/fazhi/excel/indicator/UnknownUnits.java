package org.fazhi.excel.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.label.Label;
import org.fazhi.label.Likeness;

/** Gathers the names of units that the office does not have, with those that may be meant (名单外的单位). */
final class UnknownUnits {
    private static final double LEAST_LIKENESS = 0.3;
    private static final int MOST_LIKELY = 3;

    private final Likeness<ReportingUnit> likeness = new Likeness<>();

    UnknownUnits(List<ReportingUnit> units) {
        for (ReportingUnit unit : units) {
            likeness.add(Label.of(unit.name()).key(), unit);
            likeness.add(Label.of(unit.shortName()).key(), unit);
            unit.aliases().forEach(alias -> likeness.add(Label.of(alias).key(), unit));
        }
    }

    List<UnknownUnit> in(List<PlannedCell> cells) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells.forEach(cell -> cell.source().stranger().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new UnknownUnit(count.getKey(), count.getValue(), likely(count.getKey())))
                .toList();
    }

    private List<ReportingUnit> likely(String name) {
        return likeness.like(Label.of(name).key()).stream()
                .filter(like -> like.score() >= LEAST_LIKENESS)
                .map(Likeness.Like::meaning)
                .distinct()
                .limit(MOST_LIKELY)
                .toList();
    }
}
