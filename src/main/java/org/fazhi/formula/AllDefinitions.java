package org.fazhi.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.catalogue.Indicator;

/** The definitions of all years, and which figures are computed from which across them (各年定义与依赖关系). */
final class AllDefinitions {
    private final Map<Integer, YearDefinitions> years;
    private final FormulaBook book;
    private final Map<FigureKey, Set<FigureKey>> dependants = new HashMap<>();

    /**
     * The formulas of all years, each read once (公式册): most years have the same. What one names is needed at once, how it
     * is computed only when it is asked for.
     */
    private record FormulaBook(Map<String, List<Reference>> references, Map<String, Formula> formulas) {
        private FormulaBook() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        /** What a formula names. One that cannot be read names nothing; asked for its value, it says why there is none. */
        private List<Reference> referencesOf(String formula) {
            return references.computeIfAbsent(formula, FormulaBook::referencesIn);
        }

        private static List<Reference> referencesIn(String formula) {
            try {
                return FormulaText.of(formula).references();
            } catch (FormulaFault _) {
                return List.of();
            }
        }
    }

    AllDefinitions(Map<Integer, YearDefinitions> years) {
        this(years, new FormulaBook());
    }

    private AllDefinitions(Map<Integer, YearDefinitions> years, FormulaBook book) {
        this.years = Map.copyOf(years);
        this.book = book;
        for (YearDefinitions year : years.values())
            year.formulas().forEach((derived, formula) -> addDependant(year, derived, book.referencesOf(formula)));
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
        return book.formulas().computeIfAbsent(text, Formula::parse);
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
