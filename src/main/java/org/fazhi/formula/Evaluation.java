package org.fazhi.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
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
 * Works out one figure and whatever it needs for that (计算过程). A figure that was given for the district stands in where
 * nothing can be summed or computed, as for years before the office kept the parts.
 */
final class Evaluation {
    private static final Messages MESSAGES = Messages.of(Evaluation.class);

    private final Definitions definitions;
    private final GivenFigures given;
    private final ConcurrentMap<FigureKey, Figure> known;
    private final SequencedSet<FigureKey> path = new LinkedHashSet<>();

    Evaluation(Definitions definitions, GivenFigures given, ConcurrentMap<FigureKey, Figure> known) {
        this.definitions = definitions;
        this.given = given;
        this.known = known;
    }

    /** Empty when the year, or the indicator in that year, is not kept. */
    Optional<Figure> figure(FigureKey key) {
        Figure already = known.get(key);
        if (already != null) return Optional.of(already);
        Optional<Figure> figure = definitions.indicator(key).map(indicator -> workedOut(key, indicator));
        figure.ifPresent(result -> known.put(key, result));
        return figure;
    }

    private Figure workedOut(FigureKey key, Indicator indicator) {
        IndicatorFigures figures = given.of(key);
        Worked worked = switch (indicator.kind()) {
            case IndicatorKind.Entered _, IndicatorKind.Counted _ -> Worked.MISSING;
            case IndicatorKind.Collected _ -> summed(key, indicator, figures);
            case IndicatorKind.Derived(String formula) -> computed(key, indicator, formula);
        };
        Worked result = worked.isKnown()
                ? worked
                : figures.district().map(Worked::given).orElse(worked);
        return new Figure(indicator, key.year(), result.value(), result.source(), figures.note());
    }

    private Worked summed(FigureKey key, Indicator indicator, IndicatorFigures figures) {
        List<String> answered = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        for (String unit : definitions.year(key.year()).orElseThrow().activeUnits())
            (figures.units().containsKey(unit) ? answered : unanswered).add(unit);
        List<Quantity> answers = answered.stream()
                .map(unit -> figures.units().get(unit).quantity())
                .toList();
        Figure.Value sum = answers.isEmpty() ? new Figure.Missing() : sum(answers, indicator);
        return new Worked(sum, new Figure.Summed(answered, unanswered));
    }

    private static Figure.Value sum(List<Quantity> answers, Indicator indicator) {
        Optional<Quantity> sum = QuantitySum.of(answers, indicator.unit());
        return sum.isPresent()
                ? new Figure.Known(sum.get())
                : new Figure.Impossible(MESSAGES.say("impossible.unit_sum", indicator.name()));
    }

    private Worked computed(FigureKey key, Indicator indicator, String formula) {
        if (path.contains(key)) return unknown(formula, cycle(key));
        path.add(key);
        try {
            return new Derivation(definitions, this::figure).worked(key, indicator, definitions.formula(formula));
        } catch (FormulaFault fault) {
            return unknown(formula, fault.reason());
        } finally {
            path.remove(key);
        }
    }

    private static Worked unknown(String formula, String reason) {
        return new Worked(new Figure.Impossible(reason), new Figure.Computed(formula, List.of()));
    }

    private String cycle(FigureKey closing) {
        String names = Stream.concat(path.stream().dropWhile(key -> !key.equals(closing)), Stream.of(closing))
                .map(key -> definitions.indicator(key).orElseThrow().name())
                .collect(Collectors.joining(" → "));
        return MESSAGES.say("fault.cycle", names);
    }
}
