package org.fazhi.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.formula.FigureKey;
import org.fazhi.formula.FigureTable;
import org.fazhi.store.Step;
import org.fazhi.store.StoredYear;
import org.fazhi.store.YearReader;

/**
 * All years of a workspace in memory, as one immutable picture (书架): what is stored of each, and one table of figures
 * over all. After a committed step the next shelf shares what did not change.
 */
final class Shelf {
    private final SortedMap<Integer, StoredYear> years;
    private final FigureTable figures;
    private final Map<String, String> matches;

    private Shelf(SortedMap<Integer, StoredYear> years, FigureTable figures, Map<String, String> matches) {
        this.years = years;
        this.figures = figures;
        this.matches = matches;
    }

    static Shelf read(YearReader reader) {
        SortedMap<Integer, StoredYear> years = reader.all();
        Map<FigureKey, String> notes = new HashMap<>();
        reader.notes()
                .forEach((year, ofYear) -> ofYear.forEach((code, note) -> notes.put(new FigureKey(code, year), note)));
        return new Shelf(years, FigureTable.of(catalogues(years), reader.figures(), notes), reader.rememberedMatches());
    }

    List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    Map<Integer, Catalogue> catalogues() {
        return catalogues(years);
    }

    Map<String, String> rememberedMatches() {
        return matches;
    }

    Optional<YearBook> book(int year) {
        return Optional.ofNullable(years.get(year))
                .map(stored -> new YearBook(
                        year,
                        stored.locked(),
                        stored.catalogue(),
                        figures,
                        stored.texts(),
                        stored.states(),
                        stored.problems(),
                        stored.nextYear(),
                        stored.settings(),
                        stored.explanations(),
                        Map.of()));
    }

    /** The years as they are after a step; only what it changed besides figures is read again. */
    Shelf after(Step step, YearReader reader) {
        SortedMap<Integer, StoredYear> changed = new TreeMap<>(years);
        FigureTable now = figures;
        Map<String, String> matchesNow = matches;
        for (Step.Effect effect : step.effects()) {
            switch (effect) {
                case Step.FigureChanged(int year, String indicator, var unit, var figure) ->
                    now = figure.isPresent() ? now.with(figure.get()) : now.without(indicator, year, unit);
                case Step.NoteChanged(int year, String indicator, String note) ->
                    now = now.withNote(indicator, year, note);
                case Step.MatchesChanged _ -> matchesNow = reader.rememberedMatches();
                case Step.RowsChanged _ -> {}
                case Step.YearChanged(int year) -> changed.put(year, reader.one(year));
                case Step.CatalogueChanged(int year) -> {
                    changed.put(year, reader.one(year));
                    now = now.withCatalogue(year, changed.get(year).catalogue());
                }
            }
        }
        return new Shelf(changed, now, matchesNow);
    }

    private static Map<Integer, Catalogue> catalogues(SortedMap<Integer, StoredYear> years) {
        Map<Integer, Catalogue> catalogues = new TreeMap<>();
        years.forEach((year, stored) -> catalogues.put(year, stored.catalogue()));
        return catalogues;
    }
}
