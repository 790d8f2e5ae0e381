package org.fazhi.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.ledger.LedgerSummary;

/**
 * All figures of all years, held in memory (指标数表). Immutable: every change gives a new table that shares what did not
 * change. A figure is computed when it is first asked for and then kept; a change drops only the figures that
 * depend on it, next year's included.
 */
public final class FigureTable implements Figures {
    private final AllDefinitions definitions;
    private final GivenFigures given;
    private final CountsByIndicator counts;
    /** Figures computed so far; filling it changes no answer, so that the table is immutable seen from outside. */
    private final ConcurrentMap<FigureKey, Figure> known;

    private FigureTable(
            AllDefinitions definitions,
            GivenFigures given,
            CountsByIndicator counts,
            ConcurrentMap<FigureKey, Figure> known) {
        this.definitions = definitions;
        this.given = given;
        this.counts = counts;
        this.known = known;
    }

    /**
     * @param byYear the catalogue of every year kept
     * @param notes the office's remarks beside figures
     */
    public static FigureTable of(
            Map<Integer, Catalogue> byYear, Collection<StoredFigure> figures, Map<FigureKey, String> notes) {
        Map<Integer, List<StoredFigure>> ofYears = figures.stream().collect(Collectors.groupingBy(StoredFigure::year));
        return reading(byYear, year -> ofYears.getOrDefault(year, List.of()), notes);
    }

    /**
     * The table with the figures of each year read when one of them is first asked for.
     *
     * @param ofYear all that was given in a year; asked on the thread that wants a figure, now and then more than once
     */
    public static FigureTable reading(
            Map<Integer, Catalogue> byYear,
            IntFunction<? extends Collection<StoredFigure>> ofYear,
            Map<FigureKey, String> notes) {
        Map<Integer, YearDefinitions> definitions = new HashMap<>();
        Map<Integer, GivenInYear> given = new HashMap<>();
        byYear.forEach((year, catalogue) -> {
            definitions.put(year, new YearDefinitions(year, catalogue));
            Map<String, String> notesOfYear = new HashMap<>();
            notes.forEach((key, note) -> {
                if (key.year() == year) notesOfYear.put(key.indicator(), note);
            });
            given.put(year, GivenInYear.of(() -> ofYear.apply(year), notesOfYear));
        });
        return new FigureTable(
                new AllDefinitions(definitions),
                GivenFigures.of(given),
                CountsByIndicator.NONE,
                new ConcurrentHashMap<>());
    }

    /** Reads the figures of a year now, unless they were read. */
    public void read(int year) {
        given.read(year);
    }

    @Override
    public Optional<Figure> figure(String indicatorCode, int year) {
        return new Evaluation(definitions, given, counts, known).figure(new FigureKey(indicatorCode, year));
    }

    @Override
    public Optional<Figure> figure(String indicatorCode, int year, String unitCode) {
        return definitions
                .indicator(new FigureKey(indicatorCode, year))
                .map(indicator -> given.of(new FigureKey(indicatorCode, year), unitCode)
                        .map(stored ->
                                new Figure(indicator, year, new Figure.Known(stored.quantity()), stored.source(), ""))
                        .orElseGet(() -> new Figure(indicator, year, new Figure.Missing(), new Figure.NoSource(), "")));
    }

    /** The table with a figure given or changed. */
    public FigureTable with(StoredFigure figure) {
        return changed(new FigureKey(figure.indicator(), figure.year()), given -> given.with(figure));
    }

    /** The table with a figure cleared; {@code unit} is empty for the district's own. */
    public FigureTable without(String indicator, int year, Optional<String> unit) {
        return changed(new FigureKey(indicator, year), given -> given.without(unit));
    }

    /** The table with another remark (说明) beside a figure. */
    public FigureTable withNote(String indicator, int year, String note) {
        return changed(new FigureKey(indicator, year), given -> given.withNote(note));
    }

    /** The table with a new year, or with a year under another catalogue. */
    public FigureTable withCatalogue(int year, Catalogue catalogue) {
        return new FigureTable(
                definitions.with(new YearDefinitions(year, catalogue)), given, counts, new ConcurrentHashMap<>());
    }

    /** The table with what one ledger now comes to in a year. */
    public FigureTable withCounted(LedgerSummary summary) {
        CountsByIndicator now = counts.with(summary);
        ConcurrentMap<FigureKey, Figure> stillKnown = new ConcurrentHashMap<>(known);
        for (CountsByIndicator each : List.of(counts, now))
            each.indicatorsOf(summary.ledger(), summary.year()).stream()
                    .flatMap(code -> definitions.affectedBy(new FigureKey(code, summary.year())).stream())
                    .forEach(stillKnown::remove);
        return new FigureTable(definitions, given, now, stillKnown);
    }

    /** The figure itself and every figure that is computed from it, however far, in any year. */
    Set<FigureKey> affectedBy(String indicator, int year) {
        return definitions.affectedBy(new FigureKey(indicator, year));
    }

    private FigureTable changed(FigureKey key, UnaryOperator<IndicatorFigures> change) {
        ConcurrentMap<FigureKey, Figure> stillKnown = new ConcurrentHashMap<>(known);
        definitions.affectedBy(key).forEach(stillKnown::remove);
        return new FigureTable(definitions, given.changed(key, change), counts, stillKnown);
    }
}
