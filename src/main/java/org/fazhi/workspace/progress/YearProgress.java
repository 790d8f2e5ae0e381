package org.fazhi.workspace.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.workspace.YearBook;

/**
 * How far a year has come (进度). A derived indicator is not asked of anyone; a collected one is there once every unit
 * asked has answered. What is retired or not asked for in the year does not count.
 *
 * @param areas in the order of the report
 * @param missing in the order of the report
 * @param units every active unit, in the order of the catalogue
 * @param forms of the units, as they go out and come back
 * @param deadlines the next first, those that have passed last
 */
public record YearProgress(
        Completeness figures,
        Completeness texts,
        Completeness approved,
        List<AreaProgress> areas,
        List<Missing> missing,
        List<UnitProgress> units,
        FormProgress forms,
        List<Deadline> deadlines) {

    public YearProgress {
        areas = List.copyOf(areas);
        missing = List.copyOf(missing);
        units = List.copyOf(units);
        deadlines = List.copyOf(deadlines);
    }

    public static YearProgress of(YearBook book, LocalDate today) {
        ProgressCounting counting = new ProgressCounting(book);
        List<AreaProgress> areas =
                book.catalogue().areasInUse().stream().map(counting::area).toList();
        Completeness chapters = counting.chapters();
        return new YearProgress(
                areas.stream().map(AreaProgress::figures).reduce(Completeness.NONE, Completeness::plus),
                areas.stream().map(AreaProgress::texts).reduce(chapters, Completeness::plus),
                areas.stream().map(AreaProgress::approved).reduce(Completeness.NONE, Completeness::plus),
                areas,
                counting.missing(),
                counting.units(),
                FormProgress.of(book, today),
                deadlines(book, today));
    }

    /** Everything together, from 0 to 1. */
    public double share() {
        return figures.plus(texts).plus(approved).share();
    }

    public Optional<AreaProgress> area(String code) {
        return areas.stream().filter(one -> one.area().code().equals(code)).findFirst();
    }

    /** What is missing in each area, or chapter of its own, that misses something: areas in the order of the report. */
    public Map<String, List<Missing>> missingByArea() {
        Map<String, List<Missing>> byArea = new LinkedHashMap<>();
        missing.forEach(one ->
                byArea.computeIfAbsent(one.group(), _ -> new ArrayList<>()).add(one));
        return byArea;
    }

    /** What each unit owes that owes something, in the order of the catalogue. */
    public Map<ReportingUnit, List<Missing>> missingByUnit() {
        Map<ReportingUnit, List<Missing>> byUnit = new LinkedHashMap<>();
        units.forEach(one -> byUnit.put(one.unit(), new ArrayList<>()));
        missing.forEach(one -> one.owedBy()
                .forEach(unit ->
                        byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(one)));
        byUnit.values().removeIf(List::isEmpty);
        return byUnit;
    }

    /** The next filing date that has not passed. */
    public Optional<Deadline> nextDeadline() {
        return deadlines.stream().filter(one -> one.daysLeft() >= 0).findFirst();
    }

    private static List<Deadline> deadlines(YearBook book, LocalDate today) {
        return book.catalogue().calendar().stream()
                .map(filing -> {
                    LocalDate day = filing.dayFor(book.year());
                    return new Deadline(filing, day, ChronoUnit.DAYS.between(today, day));
                })
                .sorted(Comparator.comparing((Deadline one) -> one.daysLeft() < 0)
                        .thenComparing(Deadline::day))
                .toList();
    }
}
