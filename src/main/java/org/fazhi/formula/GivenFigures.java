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
        Map<Integer, Map<String, Gathering>> gathered = new HashMap<>();
        Gathering current = new Gathering("", 0);
        for (StoredFigure figure : figures) {
            if (!current.isOf(figure)) current = gathering(gathered, figure.year(), figure.indicator());
            current.add(figure);
        }
        notes.forEach((key, note) -> gathering(gathered, key.year(), key.indicator()).note = note);

        Map<Integer, Map<String, IndicatorFigures>> byYear = new HashMap<>();
        gathered.forEach((year, indicators) -> {
            Map<String, IndicatorFigures> given = new HashMap<>();
            indicators.forEach((indicator, gathering) -> given.put(indicator, gathering.done()));
            byYear.put(year, given);
        });
        return new GivenFigures(byYear);
    }

    private static Gathering gathering(Map<Integer, Map<String, Gathering>> gathered, int year, String indicator) {
        return gathered.computeIfAbsent(year, _ -> new HashMap<>())
                .computeIfAbsent(indicator, _ -> new Gathering(indicator, year));
    }

    /**
     * What is found of one indicator while everything is read in. Figures of one indicator mostly come together, so the
     * last one is looked at first.
     */
    private static final class Gathering {
        private final String indicator;
        private final int year;
        private Optional<StoredFigure> district = Optional.empty();
        private final Map<String, StoredFigure> units = new HashMap<>();
        private String note = "";

        private Gathering(String indicator, int year) {
            this.indicator = indicator;
            this.year = year;
        }

        private boolean isOf(StoredFigure figure) {
            return year == figure.year() && indicator.equals(figure.indicator());
        }

        private void add(StoredFigure figure) {
            if (figure.unit().isPresent()) units.put(figure.unit().get(), figure);
            else district = Optional.of(figure);
        }

        private IndicatorFigures done() {
            return new IndicatorFigures(district, units, note);
        }
    }

    IndicatorFigures of(FigureKey key) {
        return byYear.getOrDefault(key.year(), Map.of()).getOrDefault(key.indicator(), IndicatorFigures.NONE);
    }

    Optional<StoredFigure> of(FigureKey key, String unit) {
        return Optional.ofNullable(of(key).units().get(unit));
    }

    GivenFigures changed(FigureKey key, UnaryOperator<IndicatorFigures> change) {
        Map<String, IndicatorFigures> year = new HashMap<>(byYear.getOrDefault(key.year(), Map.of()));
        year.put(key.indicator(), change.apply(of(key)));
        Map<Integer, Map<String, IndicatorFigures>> years = new HashMap<>(byYear);
        years.put(key.year(), year);
        return new GivenFigures(years);
    }
}
