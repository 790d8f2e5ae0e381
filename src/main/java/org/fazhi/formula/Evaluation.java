package org.fazhi.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantitySum;

/**
 * Computes one figure and the figures it needs for that (计算过程). A figure that was given for the district stands in where
 * nothing can be summed or computed, as for years before the office kept the parts.
 */
final class Evaluation {
    private static final Messages MESSAGES = Messages.of(Evaluation.class);

    private final AllDefinitions definitions;
    private final GivenFigures given;
    private final CountsByIndicator counts;
    private final ConcurrentMap<FigureKey, Figure> known;
    private final SequencedSet<FigureKey> path = new LinkedHashSet<>();

    Evaluation(
            AllDefinitions definitions,
            GivenFigures given,
            CountsByIndicator counts,
            ConcurrentMap<FigureKey, Figure> known) {
        this.definitions = definitions;
        this.given = given;
        this.counts = counts;
        this.known = known;
    }

    /** Empty when the year, or the indicator in that year, is not kept. */
    Optional<Figure> figure(FigureKey key) {
        Figure already = known.get(key);
        if (already != null) return Optional.of(already);
        Optional<Figure> figure = definitions.indicator(key).map(indicator -> evaluated(key, indicator));
        figure.ifPresent(result -> known.put(key, result));
        return figure;
    }

    private Figure evaluated(FigureKey key, Indicator indicator) {
        IndicatorFigures figures = given.of(key);
        if (indicator.kind() instanceof IndicatorKind.Counted)
            return figure(key, indicator, figures, counted(key, indicator, figures));
        ComputedValue own = switch (indicator.kind()) {
            case IndicatorKind.Entered _, IndicatorKind.Counted _ -> ComputedValue.MISSING;
            case IndicatorKind.Collected _ -> summed(key, indicator, figures);
            case IndicatorKind.Derived(String formula) -> computed(key, indicator, formula);
        };
        ComputedValue result = own.isKnown()
                ? own.beside(figures.district())
                : figures.district().map(ComputedValue::given).orElse(own);
        return figure(key, indicator, figures, result);
    }

    private static Figure figure(FigureKey key, Indicator indicator, IndicatorFigures figures, ComputedValue value) {
        return new Figure(indicator, key.year(), value.value(), value.source(), figures.note());
    }

    /** What a kept ledger counts; a figure given by hand goes before it, and keeps what was counted beside it. */
    private ComputedValue counted(FigureKey key, Indicator indicator, IndicatorFigures figures) {
        Optional<ComputedValue> counted = counts.of(key, indicator);
        return figures.district()
                .map(given ->
                        counted.map(count -> overridden(given, count)).orElseGet(() -> ComputedValue.given(given)))
                .or(() -> counted)
                .orElse(ComputedValue.MISSING);
    }

    private static ComputedValue overridden(StoredFigure given, ComputedValue counted) {
        Optional<Quantity> count =
                counted.value() instanceof Figure.Known(Quantity quantity) ? Optional.of(quantity) : Optional.empty();
        String ledger = ((Figure.CountedFrom) counted.source()).ledger();
        return new ComputedValue(
                new Figure.Known(given.quantity()),
                new Figure.Overridden(given.source(), ledger, count, given.reason()));
    }

    private ComputedValue summed(FigureKey key, Indicator indicator, IndicatorFigures figures) {
        List<String> answered = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        YearDefinitions year = definitions.year(key.year()).orElseThrow();
        Set<String> asked = year.asked(indicator);
        // What a unit gave before it left the list of units still counts: no total changes with a list.
        for (String unit : year.units()) {
            if (figures.units().containsKey(unit)) answered.add(unit);
            else if (asked.contains(unit)) unanswered.add(unit);
        }
        List<Quantity> answers = answered.stream()
                .map(unit -> figures.units().get(unit).quantity())
                .toList();
        Figure.Value sum = answers.isEmpty() ? new Figure.Missing() : sum(answers, indicator);
        return new ComputedValue(sum, new Figure.Summed(answered, unanswered));
    }

    private static Figure.Value sum(List<Quantity> answers, Indicator indicator) {
        Optional<Quantity> sum = QuantitySum.of(answers, indicator.unit());
        return sum.isPresent()
                ? new Figure.Known(sum.get())
                : new Figure.Impossible(MESSAGES.say("impossible.unit_sum", indicator.name()));
    }

    private ComputedValue computed(FigureKey key, Indicator indicator, String formula) {
        if (path.contains(key)) return unknown(formula, cycle(key));
        path.add(key);
        try {
            return new Derivation(definitions, this::figure).computed(key, indicator, definitions.formula(formula));
        } catch (FormulaFault fault) {
            return unknown(formula, fault.reason());
        } finally {
            path.remove(key);
        }
    }

    private static ComputedValue unknown(String formula, String reason) {
        return new ComputedValue(new Figure.Impossible(reason), new Figure.Computed(formula, List.of()));
    }

    private String cycle(FigureKey closing) {
        String names = Stream.concat(path.stream().dropWhile(key -> !key.equals(closing)), Stream.of(closing))
                .map(key -> definitions.indicator(key).orElseThrow().name())
                .collect(Collectors.joining(" → "));
        return MESSAGES.say("fault.cycle", names);
    }
}
