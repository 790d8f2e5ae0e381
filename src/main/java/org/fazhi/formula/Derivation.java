package org.fazhi.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/**
 * Derives one figure from others by a formula (推算). What is derived from an approximate figure is itself only 约, in
 * whichever direction the input's word pointed, since a formula may turn that direction round.
 */
final class Derivation {
    private static final Messages MESSAGES = Messages.of(Derivation.class);

    private final AllDefinitions definitions;
    private final Function<FigureKey, Optional<Figure>> figures;
    private final Map<Reference, BigDecimal> numbers = new HashMap<>();
    private final List<Figure> inputs = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    Derivation(AllDefinitions definitions, Function<FigureKey, Optional<Figure>> figures) {
        this.definitions = definitions;
        this.figures = figures;
    }

    ComputedValue computed(FigureKey key, Indicator indicator, Formula formula) {
        YearDefinitions year = definitions.year(key.year()).orElseThrow();
        formula.references().forEach(reference -> nameUnknown(reference, year));
        if (obstacles.isEmpty()) formula.references().forEach(reference -> gather(reference, year));
        Figure.Value value =
                obstacles.isEmpty() ? value(indicator, formula) : new Figure.Impossible(String.join("", obstacles));
        return new ComputedValue(value, new Figure.Computed(formula.text(), inputs));
    }

    private void nameUnknown(Reference reference, YearDefinitions year) {
        if (year.named(reference.name()).isEmpty()) obstacle("fault.unknown", reference.name());
    }

    private void gather(Reference reference, YearDefinitions year) {
        Indicator named = year.named(reference.name()).orElseThrow();
        int inputYear = reference.shift().from(year.year());
        Optional<Figure> input = figures.apply(new FigureKey(named.code(), inputYear));
        if (input.isEmpty()) {
            boolean yearKept = definitions.year(inputYear).isPresent();
            obstacle(yearKept ? "impossible.not_that_year" : "impossible.no_year", reference.name(), inputYear);
            return;
        }
        inputs.add(input.get());
        switch (input.get().value()) {
            case Figure.Known(Quantity quantity) -> take(reference, inputYear, quantity, named);
            case Figure.Missing _ -> obstacle("impossible.missing", reference.name(), inputYear);
            case Figure.Impossible(String reason) -> obstacle("impossible.input", reference.name(), inputYear, reason);
        }
    }

    /** Takes an input in the unit its indicator has in the year the formula is for. */
    private void take(Reference reference, int inputYear, Quantity quantity, Indicator named) {
        Optional<Quantity> converted = quantity.in(named.unit());
        if (converted.isPresent()) numbers.put(reference, converted.get().number());
        else obstacle("impossible.unit", reference.name(), inputYear, quantity.unit(), named.unit());
    }

    private Figure.Value value(Indicator indicator, Formula formula) {
        return switch (formula.compute(numbers)) {
            case Formula.NoAmount(String reason) -> new Figure.Impossible(reason);
            case Formula.Amount(BigDecimal number) -> new Figure.Known(quantity(indicator, formula, number));
        };
    }

    private Quantity quantity(Indicator indicator, Formula formula, BigDecimal number) {
        boolean inHundredths = formula.isShare() && indicator.unit().isPercent();
        BigDecimal rounded =
                (inHundredths ? number.movePointRight(2) : number).setScale(indicator.decimals(), RoundingMode.HALF_UP);
        boolean exact =
                inputs.stream().flatMap(input -> input.quantity().stream()).allMatch(Quantity::isExact);
        return new Quantity(rounded, indicator.unit(), exact ? Qualifier.EXACT : Qualifier.ABOUT);
    }

    private void obstacle(String key, Object... words) {
        obstacles.add(MESSAGES.say(key, words));
    }
}
