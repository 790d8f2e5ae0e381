package org.fazhi.formula;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;

/** Which figures go into which derived ones, through others and from year to year too (计算关系). */
public final class FormulaFlow {
    private final Map<FigureKey, Set<FigureKey>> into = new HashMap<>();
    private final Map<FigureKey, Set<FigureKey>> outOf = new HashMap<>();

    /** @param catalogues by year */
    public FormulaFlow(Map<Integer, Catalogue> catalogues) {
        catalogues.forEach((year, catalogue) -> {
            for (Indicator one : catalogue.indicators())
                if (one.kind() instanceof IndicatorKind.Derived(String formula))
                    for (Reference reference : references(formula))
                        catalogue
                                .indicatorNamed(reference.name())
                                .ifPresent(input -> join(
                                        new FigureKey(
                                                input.code(), reference.shift().from(year)),
                                        new FigureKey(one.code(), year)));
        });
    }

    private void join(FigureKey input, FigureKey derived) {
        into.computeIfAbsent(derived, _ -> new LinkedHashSet<>()).add(input);
        outOf.computeIfAbsent(input, _ -> new LinkedHashSet<>()).add(derived);
    }

    private static List<Reference> references(String formula) {
        try {
            return FormulaText.of(formula).references();
        } catch (FormulaFault _) {
            return List.of();
        }
    }

    /** The derived figures that a figure goes into, without itself. */
    public Set<FigureKey> outOf(FigureKey given) {
        return reached(given, outOf);
    }

    /** What a derived figure is computed from, without itself. */
    public Set<FigureKey> into(FigureKey derived) {
        return reached(derived, into);
    }

    private static Set<FigureKey> reached(FigureKey from, Map<FigureKey, Set<FigureKey>> steps) {
        SequencedSet<FigureKey> reached = new LinkedHashSet<>();
        SequencedSet<FigureKey> open = new LinkedHashSet<>(steps.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            FigureKey next = open.removeFirst();
            if (reached.add(next)) open.addAll(steps.getOrDefault(next, Set.of()));
        }
        reached.remove(from);
        return reached;
    }
}
