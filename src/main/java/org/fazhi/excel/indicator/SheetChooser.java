package org.fazhi.excel.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Chooses the sheet to import: the one asked for, the one of the year, or the one with most indicators (选工作表). */
final class SheetChooser {
    private static final Messages MESSAGES = Messages.of(SheetChooser.class);

    private final SheetFile file;
    private final int year;

    /** @param undecided why somebody has to choose; the sheet is then only the first one worth showing */
    record Chosen(Grid grid, Optional<String> undecided) {}

    SheetChooser(SheetFile file, int year) {
        this.file = file;
        this.year = year;
    }

    /** @param worth how many indicators a sheet is likely to give */
    Chosen choose(Optional<String> asked, ToIntFunction<Grid> worth) {
        if (asked.isPresent()) return new Chosen(named(asked.get()), Optional.empty());
        List<Grid> filled = file.grids().stream()
                .filter(grid -> grid.rowCount() > 0 && !grid.hidden())
                .toList();
        if (filled.isEmpty()) throw new SheetRefused(nothingToSee());
        return byYear(filled).orElseGet(() -> new Chosen(best(filled, worth), Optional.empty()));
    }

    private Grid named(String name) {
        return file.grid(name.strip())
                .orElseThrow(() -> new SheetRefused(MESSAGES.say(
                        "plan.no-such-sheet",
                        file.name(),
                        name,
                        file.grids().stream().map(Grid::name).collect(Collectors.joining("、")))));
    }

    private String nothingToSee() {
        List<String> hidden = file.grids().stream()
                .filter(grid -> grid.hidden() && grid.rowCount() > 0)
                .map(Grid::name)
                .toList();
        return hidden.isEmpty()
                ? MESSAGES.say("plan.no-table", file.name())
                : MESSAGES.say("plan.all-hidden", file.name(), String.join("、", hidden));
    }

    /** Where there is a sheet for each year, that of the year asked for, and no other in its place. */
    private Optional<Chosen> byYear(List<Grid> filled) {
        List<Grid> dated = filled.stream().filter(SheetChooser::isOfYear).toList();
        Optional<Grid> wanted = dated.stream()
                .filter(grid -> YearInWords.written(grid.name()).equals(Optional.of(year)))
                .findFirst();
        if (wanted.isPresent()) return wanted.map(grid -> new Chosen(grid, Optional.empty()));
        boolean oneForEachYear =
                dated.size() >= 2 || !dated.isEmpty() && hiddenYear().isPresent();
        if (!oneForEachYear) return Optional.empty();
        return Optional.of(new Chosen(
                dated.getFirst(),
                Optional.of(hiddenYear()
                        .map(grid -> MESSAGES.say("plan.year-hidden", file.name(), years(dated), grid.name()))
                        .orElseGet(() -> MESSAGES.say("plan.no-year-sheet", file.name(), years(dated), year)))));
    }

    private Optional<Grid> hiddenYear() {
        return file.grids().stream()
                .filter(grid ->
                        grid.hidden() && YearInWords.written(grid.name()).equals(Optional.of(year)))
                .findFirst();
    }

    private static boolean isOfYear(Grid grid) {
        return YearInWords.written(grid.name()).isPresent();
    }

    private static String years(List<Grid> dated) {
        return dated.stream().map(Grid::name).collect(Collectors.joining("、"));
    }

    /** The first of those that are worth most. */
    private static Grid best(List<Grid> filled, ToIntFunction<Grid> worth) {
        if (filled.size() == 1) return filled.getFirst();
        return filled.stream()
                .collect(Collectors.toMap(grid -> grid, worth::applyAsInt, (one, _) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
