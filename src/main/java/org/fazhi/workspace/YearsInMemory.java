package org.fazhi.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.edit.Step;
import org.fazhi.formula.FigureKey;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.year.KeptCounts;
import org.fazhi.store.year.StoredYear;
import org.fazhi.store.year.YearReader;

/**
 * All years of a workspace in memory, as one immutable picture (各年内存映像): what is stored of each, and one table of
 * figures over all. The picture after a step shares with the one before it what the step did not change.
 */
final class YearsInMemory {
    private static final int READ_AT_ONCE = 2;

    private final SortedMap<Integer, StoredYear> years;
    private final FigureTable figures;
    private final ConfirmedNames names;
    private final Summaries ledgers;
    /** Of one state each year is one book, so that what was worked out of it can be told to be of this one. */
    private final Map<Integer, YearBook> books = new HashMap<>();

    private YearsInMemory(
            SortedMap<Integer, StoredYear> years,
            FigureTable figures,
            ConfirmedNames names,
            Summaries ledgers,
            LocalDate today) {
        this.years = years;
        this.figures = figures;
        this.names = names;
        this.ledgers = ledgers;
        years.forEach((year, stored) -> books.put(year, new YearBook(stored, figures, ledgers.of(year), today)));
    }

    /**
     * All of every year but its figures, which are read when they are asked for.
     *
     * @param figures all figures of a year, for whichever thread asks
     * @param today the day on which what is open is counted
     */
    static YearsInMemory read(
            YearReader reader, IntFunction<List<StoredFigure>> figures, KeptCounts keptCounts, LocalDate today) {
        SortedMap<Integer, StoredYear> years = reader.all();
        Map<FigureKey, String> notes = new HashMap<>();
        reader.notes()
                .forEach((year, ofYear) -> ofYear.forEach((code, note) -> notes.put(new FigureKey(code, year), note)));
        FigureTable given = FigureTable.reading(catalogues(years), figures, notes);
        List<LedgerYear> kept = years.values().stream()
                .flatMap(year -> ledgers(year, today).stream())
                .toList();
        Summaries ledgers = Summaries.NONE.with(keptCounts.summaries(kept));
        return new YearsInMemory(years, ledgers.in(given, Summaries.NONE), reader.confirmedNames(), ledgers, today);
    }

    /**
     * Reads the figures of the last year and the one it is compared with, and has those of the others read next. Whatever
     * is asked of the thread later comes after that, so that no edit changes a figure before it was read.
     *
     * @param closed whether the rest need not be read any more
     */
    void readFigures(DatabaseThread thread, AtomicBoolean closed) {
        List<Integer> newestFirst = years().reversed();
        newestFirst.stream().limit(READ_AT_ONCE).forEach(figures::read);
        newestFirst.stream()
                .skip(READ_AT_ONCE)
                .forEach(year -> thread.submit(() -> {
                    if (!closed.get()) figures.read(year);
                    return null;
                }));
    }

    List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** Ledgers with so many rows that they are worth an index. */
    Stream<Ledger> bigLedgers() {
        return books.values().stream()
                .flatMap(book -> book.catalogue().ledgers().stream()
                        .filter(ledger -> book.ledger(ledger.code())
                                .filter(summary -> summary.rows() > Ledgers.BIG)
                                .isPresent()));
    }

    Map<Integer, Catalogue> catalogues() {
        return catalogues(years);
    }

    ConfirmedNames confirmedNames() {
        return names;
    }

    Optional<YearBook> book(int year) {
        return Optional.ofNullable(books.get(year));
    }

    /** The years as they are after a step; only what it changed besides figures is read again. */
    YearsInMemory after(Step step, YearReader reader, KeptCounts keptCounts, LocalDate today) {
        SortedMap<Integer, StoredYear> changed = new TreeMap<>(years);
        FigureTable now = figures;
        ConfirmedNames namesNow = names;
        Set<Integer> recounted = new TreeSet<>();
        Map<Integer, Set<String>> moved = new TreeMap<>();
        for (Step.Effect effect : step.effects()) {
            switch (effect) {
                case Step.FigureChanged(int year, String indicator, var unit, var figure) ->
                    now = figure.isPresent() ? now.with(figure.get()) : now.without(indicator, year, unit);
                case Step.NoteChanged(int year, String indicator, String note) ->
                    now = now.withNote(indicator, year, note);
                case Step.NamesChanged _ -> namesNow = reader.confirmedNames();
                case Step.LedgerChanged(int year, String ledger, var _) ->
                    // A later year of the same term of office counts them too.
                    changed.tailMap(year)
                            .keySet()
                            .forEach(one -> moved.computeIfAbsent(one, _ -> new HashSet<>())
                                    .add(ledger));
                case Step.YearChanged(int year) -> {
                    changed.put(year, reader.one(year));
                    if (!years.containsKey(year)
                            || changed.get(year).termFrom() != years.get(year).termFrom()) recounted.add(year);
                }
                case Step.CatalogueChanged(int year) -> {
                    changed.put(year, reader.one(year));
                    now = now.withCatalogue(year, changed.get(year).catalogue());
                    recounted.add(year);
                }
            }
        }
        Summaries counted = recounted(changed, recounted, moved, keptCounts, today);
        return new YearsInMemory(changed, counted.in(now, ledgers), namesNow, counted, today);
    }

    /** The summaries with those of whole years, and of single ledgers that moved, read anew. */
    private Summaries recounted(
            SortedMap<Integer, StoredYear> stored,
            Set<Integer> whole,
            Map<Integer, Set<String>> moved,
            KeptCounts keptCounts,
            LocalDate today) {
        if (whole.isEmpty() && moved.isEmpty()) return ledgers;
        List<LedgerYear> anew = stored.values().stream()
                .flatMap(year -> ledgers(year, today).stream()
                        .filter(ledger -> whole.contains(year.year())
                                || moved.getOrDefault(year.year(), Set.of())
                                        .contains(ledger.ledger().code())))
                .toList();
        Summaries counted = ledgers.with(keptCounts.summaries(anew));
        for (int year : whole) {
            Set<String> codes = ledgers(stored.get(year), today).stream()
                    .map(ledger -> ledger.ledger().code())
                    .collect(Collectors.toSet());
            counted = counted.with(counted.gone(year, codes));
        }
        return counted;
    }

    private static List<LedgerYear> ledgers(StoredYear year, LocalDate today) {
        return UnitsOfYear.counting(year.catalogue(), year.year(), today);
    }

    private static Map<Integer, Catalogue> catalogues(SortedMap<Integer, StoredYear> years) {
        Map<Integer, Catalogue> catalogues = new TreeMap<>();
        years.forEach((year, stored) -> catalogues.put(year, stored.catalogue()));
        return catalogues;
    }
}
