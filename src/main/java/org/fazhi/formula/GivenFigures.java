package org.fazhi.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything given by hand or by import, by year and indicator (原始数汇集). Immutable; a change copies the entries of one
 * indicator and the few that changed lately, and whole years only now and then.
 */
final class GivenFigures {
    private static final int FEW = 32;

    private final Map<Integer, GivenInYear> years;
    /** What changed since, which goes before. */
    private final Map<FigureKey, IndicatorFigures> since;

    private GivenFigures(Map<Integer, GivenInYear> years, Map<FigureKey, IndicatorFigures> since) {
        this.years = years;
        this.since = since;
    }

    static GivenFigures of(Map<Integer, GivenInYear> years) {
        return new GivenFigures(Map.copyOf(years), Map.of());
    }

    /** Reads what was given in a year now, unless it was read. */
    void read(int year) {
        in(year).all();
    }

    IndicatorFigures of(FigureKey key) {
        IndicatorFigures changed = since.get(key);
        return changed != null ? changed : in(key.year()).of(key.indicator());
    }

    Optional<StoredFigure> of(FigureKey key, String unit) {
        return Optional.ofNullable(of(key).units().get(unit));
    }

    GivenFigures changed(FigureKey key, UnaryOperator<IndicatorFigures> change) {
        Map<FigureKey, IndicatorFigures> now = new HashMap<>(since);
        now.put(key, change.apply(of(key)));
        if (now.size() < FEW) return new GivenFigures(years, now);
        Map<Integer, Map<String, IndicatorFigures>> byYear = new HashMap<>();
        now.forEach((one, figures) ->
                byYear.computeIfAbsent(one.year(), _ -> new HashMap<>()).put(one.indicator(), figures));
        Map<Integer, GivenInYear> all = new HashMap<>(years);
        byYear.forEach((year, figures) -> all.put(year, in(year).with(figures)));
        return new GivenFigures(all, Map.of());
    }

    private GivenInYear in(int year) {
        return years.getOrDefault(year, GivenInYear.NOTHING);
    }
}
