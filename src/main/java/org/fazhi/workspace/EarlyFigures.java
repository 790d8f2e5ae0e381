package org.fazhi.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.formula.StoredFigure;

/** Typed and summed figures, until derived ones are in place. */
record EarlyFigures(Map<Integer, Catalogue> catalogues, Map<Key, StoredFigure> figures, Map<Key, String> notes)
        implements Figures {
    record Key(String indicator, int year, Optional<String> unit) {}

    static EarlyFigures of(
            Map<Integer, Catalogue> catalogues, Collection<StoredFigure> stored, Map<Key, String> notes) {
        Map<Key, StoredFigure> figures = new HashMap<>();
        stored.forEach(one -> figures.put(new Key(one.indicator(), one.year(), one.unit()), one));
        return new EarlyFigures(catalogues, figures, notes);
    }

    EarlyFigures with(StoredFigure figure) {
        Map<Key, StoredFigure> changed = new HashMap<>(figures);
        changed.put(new Key(figure.indicator(), figure.year(), figure.unit()), figure);
        return new EarlyFigures(catalogues, changed, notes);
    }

    EarlyFigures without(String indicator, int year, Optional<String> unit) {
        Map<Key, StoredFigure> changed = new HashMap<>(figures);
        changed.remove(new Key(indicator, year, unit));
        return new EarlyFigures(catalogues, changed, notes);
    }

    EarlyFigures withNote(String indicator, int year, String note) {
        Map<Key, String> changed = new HashMap<>(notes);
        changed.put(new Key(indicator, year, Optional.empty()), note);
        return new EarlyFigures(catalogues, figures, changed);
    }

    EarlyFigures withCatalogue(int year, Catalogue catalogue) {
        Map<Integer, Catalogue> changed = new TreeMap<>(catalogues);
        changed.put(year, catalogue);
        return new EarlyFigures(changed, figures, notes);
    }

    @Override
    public Optional<Figure> figure(String code, int year) {
        return find(code, year).map(indicator -> {
            if (indicator.isTyped()) return figure(indicator, year, Optional.empty());
            List<String> units = catalogues.get(year).units().stream()
                    .filter(unit -> unit.isActiveIn(year))
                    .map(ReportingUnit::code)
                    .toList();
            List<StoredFigure> answers = units.stream()
                    .flatMap(unit -> Optional.ofNullable(figures.get(new Key(code, year, Optional.of(unit)))).stream())
                    .toList();
            if (answers.isEmpty()) return figure(indicator, year, Optional.empty());
            var sum = answers.stream()
                    .map(one -> one.quantity().number())
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            List<String> answered =
                    answers.stream().map(one -> one.unit().orElseThrow()).toList();
            return new Figure(
                    indicator,
                    year,
                    new Figure.Known(org.fazhi.value.Quantity.exact(sum, indicator.unit())),
                    new Figure.Summed(
                            answered,
                            units.stream()
                                    .filter(unit -> !answered.contains(unit))
                                    .toList()),
                    "");
        });
    }

    @Override
    public Optional<Figure> figure(String code, int year, String unit) {
        return find(code, year).map(indicator -> figure(indicator, year, Optional.of(unit)));
    }

    private Figure figure(Indicator indicator, int year, Optional<String> unit) {
        StoredFigure stored = figures.get(new Key(indicator.code(), year, unit));
        String note = notes.getOrDefault(new Key(indicator.code(), year, Optional.empty()), "");
        return stored == null
                ? new Figure(indicator, year, new Figure.Missing(), new Figure.NoSource(), note)
                : new Figure(indicator, year, new Figure.Known(stored.quantity()), stored.source(), note);
    }

    private Optional<Indicator> find(String code, int year) {
        return Optional.ofNullable(catalogues.get(year)).flatMap(catalogue -> catalogue.indicator(code));
    }
}
