package org.fazhi.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything given by hand or by import, by year and indicator (原始数汇集). Immutable; a change copies the entries of one
 * indicator and the index of one year, never the whole.
 */
final class GivenFigures {
    private final Map<Integer, Map<String, IndicatorFigures>> byYear;

    private GivenFigures(Map<Integer, Map<String, IndicatorFigures>> byYear) {
        this.byYear = byYear;
    }

    static GivenFigures of(Collection<StoredFigure> figures, Map<FigureKey, String> notes) {
        Map<FigureKey, Map<String, StoredFigure>> units = new HashMap<>();
        Map<FigureKey, StoredFigure> districts = new HashMap<>();
        for (StoredFigure figure : figures) {
            FigureKey key = new FigureKey(figure.indicator(), figure.year());
            if (figure.unit().isEmpty()) districts.put(key, figure);
            else
                units.computeIfAbsent(key, _ -> new HashMap<>())
                        .put(figure.unit().get(), figure);
        }
        Map<Integer, Map<String, IndicatorFigures>> byYear = new HashMap<>();
        units.forEach((key, answers) -> put(byYear, key, given -> given.withUnits(answers)));
        districts.forEach((key, figure) -> put(byYear, key, given -> given.with(figure)));
        notes.forEach((key, note) -> put(byYear, key, given -> given.withNote(note)));
        return new GivenFigures(byYear);
    }

    private static void put(
            Map<Integer, Map<String, IndicatorFigures>> byYear, FigureKey key, UnaryOperator<IndicatorFigures> change) {
        Map<String, IndicatorFigures> year = byYear.computeIfAbsent(key.year(), _ -> new HashMap<>());
        year.put(key.indicator(), change.apply(year.getOrDefault(key.indicator(), IndicatorFigures.NONE)));
    }

    IndicatorFigures of(FigureKey key) {
        return byYear.getOrDefault(key.year(), Map.of()).getOrDefault(key.indicator(), IndicatorFigures.NONE);
    }

    Optional<StoredFigure> of(FigureKey key, String unit) {
        return Optional.ofNullable(of(key).units().get(unit));
    }

    GivenFigures changed(FigureKey key, UnaryOperator<IndicatorFigures> change) {
        Map<Integer, Map<String, IndicatorFigures>> years = new HashMap<>(byYear);
        years.put(key.year(), new HashMap<>(byYear.getOrDefault(key.year(), Map.of())));
        put(years, key, change);
        return new GivenFigures(years);
    }
}
