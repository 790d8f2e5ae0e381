package org.fazhi.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Indicator;

/** The definitions of all years, and which figures are computed from which across them (各年定义与依赖关系). */
final class AllDefinitions {
    private final Map<Integer, YearDefinitions> years;
    private final FormulaBook book;
    private final Map<FigureKey, Set<FigureKey>> dependants = new HashMap<>();

    AllDefinitions(Map<Integer, YearDefinitions> years) {
        this(years, new FormulaBook());
    }

    private AllDefinitions(Map<Integer, YearDefinitions> years, FormulaBook book) {
        this.years = Map.copyOf(years);
        this.book = book;
        for (YearDefinitions year : years.values())
            year.formulas().forEach((derived, formula) -> addDependant(year, derived, book.references(formula)));
    }

    private void addDependant(YearDefinitions year, String derived, List<Reference> references) {
        FigureKey dependant = new FigureKey(derived, year.year());
        for (Reference reference : references)
            year.input(reference)
                    .ifPresent(input -> dependants
                            .computeIfAbsent(input, _ -> new LinkedHashSet<>())
                            .add(dependant));
    }

    AllDefinitions with(YearDefinitions changed) {
        Map<Integer, YearDefinitions> all = new HashMap<>(years);
        all.put(changed.year(), changed);
        return new AllDefinitions(all, book);
    }

    Optional<YearDefinitions> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    Optional<Indicator> indicator(FigureKey key) {
        return year(key.year()).flatMap(year -> year.indicator(key.indicator()));
    }

    /** Throws {@link FormulaFault} when it cannot be read. */
    Formula formula(String text) {
        return book.formula(text);
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
