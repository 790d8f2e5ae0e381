package org.fazhi.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.language.Messages;

/** Looks over all formulas of a catalogue at once (公式检查): what cannot be read, unknown names, circles. */
public final class FormulaGraph {
    private static final Messages MESSAGES = Messages.of(FormulaGraph.class);

    private FormulaGraph() {}

    /** @param reason what is wrong with the formula of the indicator, as a Chinese sentence */
    public record Fault(Indicator indicator, String reason) {}

    /** All faults of all formulas; a circle is told once. Empty when every figure could be computed. */
    public static List<Fault> faults(Catalogue catalogue) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators())
            if (indicator.kind() instanceof IndicatorKind.Derived(String formula))
                reasons(formula, catalogue).forEach(reason -> faults.add(new Fault(indicator, reason)));
        cycle(catalogue)
                .ifPresent(path -> faults.add(new Fault(
                        catalogue.indicatorNamed(path.getFirst()).orElseThrow(),
                        MESSAGES.say("fault.cycle", String.join(" → ", path)))));
        return List.copyOf(faults);
    }

    /** Names of indicators that are computed from each other in a circle, the first one again at the end. */
    public static Optional<List<String>> cycle(Catalogue catalogue) {
        Map<String, List<String>> inputs = inputs(catalogue);
        Set<String> harmless = new HashSet<>();
        for (String name : inputs.keySet()) {
            Optional<List<String>> cycle = cycleFrom(name, new LinkedHashSet<>(), inputs, harmless);
            if (cycle.isPresent()) return cycle;
        }
        return Optional.empty();
    }

    private static List<String> reasons(String formula, Catalogue catalogue) {
        try {
            return Formula.parse(formula).references().stream()
                    .map(Reference::name)
                    .distinct()
                    .filter(name -> catalogue.indicatorNamed(name).isEmpty())
                    .map(name -> MESSAGES.say("fault.unknown", name))
                    .toList();
        } catch (FormulaFault fault) {
            return List.of(fault.reason());
        }
    }

    /** What each derived indicator needs of the same year; another year's figure closes no circle. */
    private static Map<String, List<String>> inputs(Catalogue catalogue) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators())
            if (indicator.kind() instanceof IndicatorKind.Derived(String formula))
                inputs.put(indicator.name(), sameYearNames(formula));
        return inputs;
    }

    private static List<String> sameYearNames(String formula) {
        try {
            return FormulaText.of(formula).references().stream()
                    .filter(Reference::isSameYear)
                    .map(Reference::name)
                    .toList();
        } catch (FormulaFault _) {
            return List.of();
        }
    }

    private static Optional<List<String>> cycleFrom(
            String name, SequencedSet<String> path, Map<String, List<String>> inputs, Set<String> harmless) {
        if (harmless.contains(name)) return Optional.empty();
        if (!path.add(name)) return Optional.of(closed(path, name));
        for (String input : inputs.getOrDefault(name, List.of())) {
            Optional<List<String>> cycle = cycleFrom(input, path, inputs, harmless);
            if (cycle.isPresent()) return cycle;
        }
        path.remove(name);
        harmless.add(name);
        return Optional.empty();
    }

    private static List<String> closed(SequencedSet<String> path, String name) {
        List<String> circle = new ArrayList<>(
                path.stream().dropWhile(step -> !step.equals(name)).toList());
        circle.add(name);
        return List.copyOf(circle);
    }
}
