package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.writing.IndicatorWorkbook;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/**
 * Which sheets of a file are taken (取哪些工作表): those asked for, or all that a person sees and that hold figures, but for
 * those of other years where there is a sheet for each year.
 *
 * @param names of the sheets that are taken
 * @param undecided why somebody has to choose; the sheet that is taken is then only worth showing
 */
record SheetSelection(Set<String> names, Optional<String> undecided) {
    private static final Messages MESSAGES = Messages.of(SheetSelection.class);

    /** Throws {@link SheetRefused} where nothing could be taken. @param figures whether a sheet holds figures to take */
    static SheetSelection of(SheetFile file, int year, Optional<List<String>> asked, Predicate<Grid> figures) {
        if (asked.isPresent()) return named(file, asked.get());
        List<Grid> filled = file.grids().stream()
                .filter(grid -> grid.rowCount() > 0 && !grid.hidden())
                .filter(grid -> !IndicatorWorkbook.isAttachedLedger(grid))
                .toList();
        if (filled.isEmpty()) throw new SheetRefused(nothingToSee(file));
        List<Grid> holding = filled.stream().filter(figures).toList();
        if (holding.isEmpty())
            return new SheetSelection(Set.of(filled.getFirst().name()), Optional.empty());
        return ofYear(file, year, holding);
    }

    private static SheetSelection named(SheetFile file, List<String> asked) {
        Set<String> names = asked.stream().map(String::strip).collect(Collectors.toSet());
        Optional<String> absent =
                names.stream().filter(name -> file.grid(name).isEmpty()).findFirst();
        if (absent.isPresent()) {
            String there = file.grids().stream().map(Grid::name).collect(Collectors.joining("、"));
            throw new SheetRefused(MESSAGES.say("plan.no-such-sheet", file.name(), absent.get(), there));
        }
        return new SheetSelection(names, Optional.empty());
    }

    private static String nothingToSee(SheetFile file) {
        List<String> hidden = file.grids().stream()
                .filter(grid -> grid.hidden() && grid.rowCount() > 0)
                .map(Grid::name)
                .toList();
        return hidden.isEmpty()
                ? MESSAGES.say("plan.no-table", file.name())
                : MESSAGES.say("plan.all-hidden", file.name(), String.join("、", hidden));
    }

    /** Where there is a sheet for each year, that of the year asked for, and no other in its place. */
    private static SheetSelection ofYear(SheetFile file, int year, List<Grid> holding) {
        List<Grid> dated = holding.stream()
                .filter(grid -> YearInWords.written(grid.name()).isPresent())
                .toList();
        Optional<Grid> hidden = file.grids().stream()
                .filter(grid -> grid.hidden() && isOf(grid, year))
                .findFirst();
        boolean wanted = dated.stream().anyMatch(grid -> isOf(grid, year));
        boolean oneForEachYear = wanted || dated.size() >= 2 || !dated.isEmpty() && hidden.isPresent();
        if (!oneForEachYear) return new SheetSelection(names(holding), Optional.empty());
        List<Grid> kept = holding.stream()
                .filter(grid -> !dated.contains(grid) || isOf(grid, year))
                .toList();
        if (!kept.isEmpty()) return new SheetSelection(names(kept), Optional.empty());
        String years = dated.stream().map(Grid::name).collect(Collectors.joining("、"));
        String why = hidden.map(grid -> MESSAGES.say("plan.year-hidden", file.name(), years, grid.name()))
                .orElseGet(() -> MESSAGES.say("plan.no-year-sheet", file.name(), years, year));
        return new SheetSelection(Set.of(dated.getFirst().name()), Optional.of(why));
    }

    private static boolean isOf(Grid grid, int year) {
        return YearInWords.written(grid.name()).equals(Optional.of(year));
    }

    private static Set<String> names(List<Grid> grids) {
        return grids.stream().map(Grid::name).collect(Collectors.toSet());
    }
}
