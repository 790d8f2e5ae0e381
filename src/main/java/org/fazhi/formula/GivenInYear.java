package org.fazhi.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything given in one year, by indicator (一年的原始数), read when it is first asked for. Who asks at the same time may
 * read it too: the same comes of it, and nobody waits for a reader who waits for him.
 */
final class GivenInYear {
    static final GivenInYear NOTHING = new GivenInYear(Map::of);

    private final Supplier<Map<String, IndicatorFigures>> reading;
    private volatile Optional<Map<String, IndicatorFigures>> read = Optional.empty();

    private GivenInYear(Supplier<Map<String, IndicatorFigures>> reading) {
        this.reading = reading;
    }

    /** @param notes the office's remarks beside figures of this year, by indicator */
    static GivenInYear of(Supplier<? extends Collection<StoredFigure>> figures, Map<String, String> notes) {
        return new GivenInYear(() -> gathered(figures.get(), notes));
    }

    IndicatorFigures of(String indicator) {
        return all().getOrDefault(indicator, IndicatorFigures.NONE);
    }

    /** The same year with what some indicators are now. */
    GivenInYear with(Map<String, IndicatorFigures> changed) {
        Map<String, IndicatorFigures> now = new HashMap<>(all());
        now.putAll(changed);
        return new GivenInYear(() -> now);
    }

    /** Reads it now, unless it was read. */
    Map<String, IndicatorFigures> all() {
        if (read.isEmpty()) read = Optional.of(reading.get());
        return read.get();
    }

    private static Map<String, IndicatorFigures> gathered(Collection<StoredFigure> figures, Map<String, String> notes) {
        Map<String, Gathering> gathering = new HashMap<>();
        Gathering current = new Gathering("");
        for (StoredFigure figure : figures) {
            if (!current.isOf(figure)) current = gathering.computeIfAbsent(figure.indicator(), Gathering::new);
            current.add(figure);
        }
        notes.forEach((indicator, note) -> gathering.computeIfAbsent(indicator, Gathering::new).note = note);
        Map<String, IndicatorFigures> gathered = new HashMap<>();
        gathering.forEach((indicator, one) -> gathered.put(indicator, one.done()));
        return gathered;
    }

    /**
     * What is found of one indicator while everything is read in. Figures of one indicator mostly come together, so the
     * last one is looked at first.
     */
    private static final class Gathering {
        private final String indicator;
        private Optional<StoredFigure> district = Optional.empty();
        private final Map<String, StoredFigure> units = new HashMap<>();
        private String note = "";

        private Gathering(String indicator) {
            this.indicator = indicator;
        }

        private boolean isOf(StoredFigure figure) {
            return indicator.equals(figure.indicator());
        }

        private void add(StoredFigure figure) {
            if (figure.unit().isPresent()) units.put(figure.unit().get(), figure);
            else district = Optional.of(figure);
        }

        private IndicatorFigures done() {
            return new IndicatorFigures(district, units, note);
        }
    }
}
