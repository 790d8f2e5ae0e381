package org.fazhi.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything given by hand or by import, by indicator and year (原始数汇集). Immutable; a change copies the entries of one
 * indicator and the few that changed lately, and the whole only now and then.
 */
final class GivenFigures {
    private static final int FEW = 32;

    private final Map<FigureKey, IndicatorFigures> gathered;
    /** What changed since, which goes before. */
    private final Map<FigureKey, IndicatorFigures> since;

    private GivenFigures(Map<FigureKey, IndicatorFigures> gathered, Map<FigureKey, IndicatorFigures> since) {
        this.gathered = gathered;
        this.since = since;
    }

    static GivenFigures of(Collection<StoredFigure> figures, Map<FigureKey, String> notes) {
        Map<FigureKey, Gathering> gathering = new HashMap<>();
        Gathering current = new Gathering("", 0);
        for (StoredFigure figure : figures) {
            if (!current.isOf(figure)) current = of(gathering, new FigureKey(figure.indicator(), figure.year()));
            current.add(figure);
        }
        notes.forEach((key, note) -> of(gathering, key).note = note);
        Map<FigureKey, IndicatorFigures> gathered = new HashMap<>();
        gathering.forEach((key, one) -> gathered.put(key, one.done()));
        return new GivenFigures(gathered, Map.of());
    }

    private static Gathering of(Map<FigureKey, Gathering> gathering, FigureKey key) {
        return gathering.computeIfAbsent(key, _ -> new Gathering(key.indicator(), key.year()));
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
        IndicatorFigures changed = since.get(key);
        return changed != null ? changed : gathered.getOrDefault(key, IndicatorFigures.NONE);
    }

    Optional<StoredFigure> of(FigureKey key, String unit) {
        return Optional.ofNullable(of(key).units().get(unit));
    }

    GivenFigures changed(FigureKey key, UnaryOperator<IndicatorFigures> change) {
        Map<FigureKey, IndicatorFigures> now = new HashMap<>(since);
        now.put(key, change.apply(of(key)));
        if (now.size() < FEW) return new GivenFigures(gathered, now);
        Map<FigureKey, IndicatorFigures> all = new HashMap<>(gathered);
        all.putAll(now);
        return new GivenFigures(all, Map.of());
    }
}
