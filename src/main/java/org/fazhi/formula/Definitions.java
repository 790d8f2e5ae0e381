package org.fazhi.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Indicator;

/** The definitions of all years, and which figures are computed from which across them (各年定义与依赖关系). */
final class Definitions {
    private final Map<Integer, YearDefinitions> years;
    private final Map<FigureKey, Set<FigureKey>> dependants = new HashMap<>();

    Definitions(Map<Integer, YearDefinitions> years) {
        this.years = Map.copyOf(years);
        years.values().forEach(this::addDependants);
    }

    private void addDependants(YearDefinitions year) {
        year.references().forEach((derived, references) -> {
            FigureKey dependant = new FigureKey(derived, year.year());
            references.forEach(reference -> year.input(reference)
                    .ifPresent(input -> dependants
                            .computeIfAbsent(input, _ -> new LinkedHashSet<>())
                            .add(dependant)));
        });
    }

    Definitions with(YearDefinitions changed) {
        Map<Integer, YearDefinitions> all = new HashMap<>(years);
        all.put(changed.year(), changed);
        return new Definitions(all);
    }

    Optional<YearDefinitions> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    Optional<Indicator> indicator(FigureKey key) {
        return year(key.year()).flatMap(year -> year.indicator(key.indicator()));
    }

    /** The figure itself and every figure that depends on it, however far. */
    Set<FigureKey> affectedBy(FigureKey changed) {
        Set<FigureKey> affected = new LinkedHashSet<>(Set.of(changed));
        Deque<FigureKey> open = new ArrayDeque<>(affected);
        while (!open.isEmpty()) {
            for (FigureKey dependant : dependants.getOrDefault(open.remove(), Set.of()))
                if (affected.add(dependant)) open.add(dependant);
        }
        return affected;
    }
}
